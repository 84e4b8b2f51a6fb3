import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('the prose', () => {
  test('cites a claim in each paragraph', () => {
    expect(problemsOf({ 'text/en.md': [', as [before](step:crossing).', '.\n\nNobody knows more.'] })).toEqual([
      'stories/small/text/en.md:13:1 flight: expected a paragraph that cites a claim, got one without; help: link the words that tell it: [words](claim:000/id)',
    ]);
  });

  test('quotes briefly', () => {
    expect(
      problemsOf({
        'text/en.md': ['Radio 24* counted', 'Radio 24* said “we have never seen a thing like this” and counted'],
      }),
    ).toEqual([
      'stories/small/text/en.md:11:32 flight: expected a quotation of at most 6 words, got 8; help: quote fewer of them, and say the rest in your own words',
    ]);
  });

  test('has no raw HTML in a line', () => {
    expect(problemsOf({ 'text/en.md': ['At the', 'At the<br>'] })).toEqual([
      'stories/small/text/en.md:7:7 crossing: expected Markdown, got raw HTML "<br>"; help: raw HTML is not shown: write it as Markdown',
    ]);
  });

  test('has no raw HTML of its own', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', '<script>alert(1)</script>'] })).toEqual([
      'stories/small/text/en.md:3:1 start: expected Markdown, got raw HTML "<script>alert(1)</script>"; help: raw HTML is not shown: write it as Markdown',
    ]);
  });

  test('has no comment', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', '<!-- later -->'] })).toEqual([
      'stories/small/text/en.md:3:1 start: expected Markdown, got raw HTML "<!-- later -->"; help: raw HTML is not shown: write it as Markdown',
    ]);
  });

  test('has no links that run', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', 'javascript:alert(1)'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "javascript:alert(1)"; help: link to one of those, or write it as text',
    ]);
  });

  test('has no links that run, in whatever letters', () => {
    expect(problemsOf({ 'text/en.md': ['[before](step:crossing)', '<JaVaScRiPt:alert(1)>'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "JaVaScRiPt:alert(1)"; help: link to one of those, or write it as text',
      'stories/small/text/en.md:11:85 flight: expected a link to the claim that gives "1", got a figure without one; help: or mark it as no figure of the story: [1](uncounted:)',
    ]);
  });

  test('has no links that run, however they are written', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', '&#106;avascript:alert(2)'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "javascript:alert(2)"; help: link to one of those, or write it as text',
    ]);
  });

  test('has no links that hold a page', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', 'data:text/html,x'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "data:text/html,x"; help: link to one of those, or write it as text',
    ]);
  });

  test('has no links without encryption', () => {
    expect(problemsOf({ 'text/en.md': ['step:crossing', 'http://example.org'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "http://example.org"; help: link to one of those, or write it as text',
    ]);
  });

  test('has no links with titles', () => {
    expect(problemsOf({ 'text/en.md': ['(step:crossing)', '(step:crossing "t")'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected a link without a title, got "t"; help: take what stands between quotation marks out',
    ]);
  });

  test('has no empty links', () => {
    expect(problemsOf({ 'text/en.md': ['[before](step:crossing)', '[](step:crossing)'] })).toEqual([
      'stories/small/text/en.md:11:67 flight: expected words in the link, got none; help: write [words](target)',
    ]);
  });

  test('has no images', () => {
    expect(problemsOf({ 'text/en.md': ['At the', 'At ![x](https://example.org/x.png) the'] })).toEqual([
      'stories/small/text/en.md:7:4 crossing: expected text, *em*, **strong** or a link, got an image; help: put it into the story’s folder media, and name it as pictures: of the step',
    ]);
  });

  test('has no lists', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', '- November 2021'] })).toEqual([
      'stories/small/text/en.md:3:1 start: expected a heading or a paragraph, got a list; help: say it in a paragraph',
    ]);
  });

  test('has no tables', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', '| a | b |\n|---|---|\n| c | d |'] })).toEqual([
      'stories/small/text/en.md:3:1 start: expected text, *em*, **strong** or a link, got a table; help: a figure in story.yaml can set numbers side by side',
    ]);
  });

  test('has no code', () => {
    expect(problemsOf({ 'text/en.md': ['November 2021.', '`code`'] })).toEqual([
      'stories/small/text/en.md:3:1 start: expected text, *em*, **strong** or a link, got code; help: say it in a sentence',
    ]);
  });

  test('has headings with the id of a step', () => {
    expect(problemsOf({ 'text/en.md': ['## The flight {#flight}', '## The flight'] })).toEqual([
      'stories/small/story.yaml:22:9 steps[2].id: expected a section for the step in stories/small/text/en.md, got none; help: write "## Heading {#flight}" there',
      'stories/small/text/en.md:9:1: expected a heading as "## Heading {#step-id}", got "The flight"; help: give it the id of its step: ## Heading {#step-id}',
    ]);
  });

  test('has headings of one depth', () => {
    expect(problemsOf({ 'text/en.md': ['## The flight', '# The flight'] })).toEqual([
      'stories/small/text/en.md:9:1 flight: expected a heading of two hashes (##), got #; help: write ## before it',
    ]);
  });

  test('has only text in its headings', () => {
    expect(problemsOf({ 'text/en.md': ['## The flight', '## The *flight*'] })).toEqual([
      'stories/small/text/en.md:9:8 flight: expected only text in a heading, got emphasis; help: take the marks out; a heading is set as one',
    ]);
  });

  test('begins with a heading', () => {
    expect(problemsOf({ 'text/en.md': ['## Where {#start}\n', 'Hello\n\n## Where {#start}\n'] })).toEqual([
      'stories/small/text/en.md:1:1: expected a heading as "## Heading {#step-id}", got a paragraph before the first; help: put it under the heading of its step',
    ]);
  });

  test('has no section without a step, and no step without a section', () => {
    expect(problemsOf({ 'text/en.md': ['{#flight}', '{#fligth}'] })).toEqual([
      'stories/small/story.yaml:22:9 steps[2].id: expected a section for the step in stories/small/text/en.md, got none; help: did you mean "fligth"?',
      'stories/small/text/en.md:9:1 fligth: expected the id of a step, got "fligth"; help: did you mean "flight"?',
    ]);
  });

  test('has its sections in the order of the steps', () => {
    expect(
      problemsOf({
        'text/en.md':
          '## A {#start}\n\n## B {#flight}\n\n[x](claim:000/crowd)\n\n## C {#crossing}\n\n[x](claim:000/crowd)\n\n## D {#sources}\n',
      }),
    ).toEqual([
      'stories/small/text/en.md:3:1 flight: expected the sections in the order of the steps, "crossing" here, got "flight"; help: move the section, or the step in story.yaml',
    ]);
  });

  test('has one section for each step', () => {
    expect(
      problemsOf({
        'text/en.md': ['## Sources {#sources}', '## Again {#flight}\n\n[x](claim:000/crowd)\n\n## Sources {#sources}'],
      }),
    ).toEqual([
      'stories/small/text/en.md:13:1 flight: expected one section for each step, got a second for "flight"; help: the first stands in line 9',
    ]);
  });

  test('has something under each heading', () => {
    expect(
      problemsOf({
        'text/en.md': ['At the [border](place:border) the guard counted [about 500 people](claim:000/crowd).\n\n', ''],
      }),
    ).toEqual([
      'stories/small/text/en.md:5:1 crossing: expected a paragraph under the heading, got none; help: write what the step tells, or take the step out',
    ]);
  });

  test('has the same sections in every language', () => {
    expect(
      problemsOf({
        'text/pl.md':
          '## Gdzie {#start}\n\n## Próba {#crossing}\n\n[około 500 osób](claim:000/crowd), 77\n\n## Źródła {#sources}\n',
      }),
    ).toEqual([
      'stories/small/story.yaml:22:9 steps[2].id: expected a section for the step in stories/small/text/pl.md, got none; help: write "## Heading {#flight}" there',
      'stories/small/text/pl.md:5:36 crossing: expected a link to the claim that gives "77", got a figure without one; help: or mark it as no figure of the story: [77](uncounted:)',
    ]);
  });
});
