// Markdown that is not read, and marks where none are.
import type { Mistake } from './mistake.ts';

export const IN_MARKDOWN: readonly Mistake[] = [
  {
    mistake: 'a footnote',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the guard[^note] counted',
    says: [
      'stories/small/text/en.md:7:40 crossing: expected text, *em*, **strong** or a link, got a footnote; help: say it in the paragraph, or link the claim that says it',
    ],
  },
  {
    mistake: 'a footnote in the line',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the guard^[who] counted',
    says: [
      'stories/small/text/en.md:7:40 crossing: expected text, *em*, **strong** or a link, got a footnote; help: say it in the paragraph, or link the claim that says it',
    ],
  },
  {
    mistake: 'text struck out',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the ~~old~~ guard counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got text struck out; help: take it out; what was published and mended stands in corrections.yaml',
    ],
  },
  {
    mistake: 'a shortcode',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the {{< guard >}} counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got a shortcode; help: say it in a sentence: no program reads it',
    ],
  },
  {
    mistake: 'an attribute',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard]{.red} counted',
    says: [
      'stories/small/text/en.md:7:41 crossing: expected text, *em*, **strong** or a link, got an attribute; help: take it out: the page sets its own styles',
    ],
  },
  {
    mistake: 'a link by reference',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard][ref] counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got a link by reference; help: write [words](target), with no space in the target and no link inside another',
    ],
  },
  {
    mistake: 'a link with a space',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard](place: border) counted',
    says: [
      'stories/small/text/en.md:7:41 crossing: expected text, *em*, **strong** or a link, got a link that is not closed, has a space or stands in another; help: write [words](target), with no space in the target and no link inside another',
    ],
  },
  {
    mistake: 'a link in a link',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [old [guard](place:border) here](place:border) counted',
    says: [
      'stories/small/text/en.md:7:66 crossing: expected text, *em*, **strong** or a link, got a link that is not closed, has a space or stands in another; help: write [words](target), with no space in the target and no link inside another',
    ],
  },
  {
    mistake: 'an empty address',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard](https://) counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected a whole address, got "https://"; help: as https://example.org/page',
    ],
  },
  {
    mistake: 'an address without a host',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard](https://x) counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected a whole address, got "https://x"; help: as https://example.org/page',
    ],
  },
  {
    mistake: 'mail to nobody',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard](mailto:me) counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected a whole address, got "mailto:me"; help: as mailto:corrections@example.org',
    ],
  },
  {
    mistake: 'a link to a page without its s',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [guard](http://example.org) counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected a link to claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id, got "http://example.org"; help: link to one of those, or write it as text',
    ],
  },
  {
    mistake: 'a bare address',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the guard https://example.org counted',
    says: [
      'stories/small/text/en.md:7:41 crossing: expected text, *em*, **strong** or a link, got an address that is no link; help: write [words](https://example.org/page)',
    ],
  },
  {
    mistake: 'a wiki link',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the [[guard]] counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got a wiki link; help: write [words](target), with no space in the target and no link inside another',
    ],
  },
  {
    mistake: 'highlighted text',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the ==guard== counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got highlighted text; help: write *words* for emphasis',
    ],
  },
  {
    mistake: 'a formula',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the $$x$$ guard counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got a formula; help: say it in words',
    ],
  },
  {
    mistake: 'an emoji by its name',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the guard :smile: counted',
    says: [
      'stories/small/text/en.md:7:41 crossing: expected text, *em*, **strong** or a link, got an emoji by its name; help: say it in words',
    ],
  },
  {
    mistake: 'a code',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the `guard` counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got code; help: say it in a sentence',
    ],
  },
  {
    mistake: 'a mark of code that is not closed',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the `guard counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got code; help: say it in a sentence',
    ],
  },
  {
    mistake: 'an asterisk that marks nothing',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the **guard counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got an asterisk that marks nothing; help: take the marks out, or put a backslash before what is to be printed',
    ],
  },
  {
    mistake: 'an underscore that marks nothing',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the _guard counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got an underscore that marks nothing; help: take the marks out, or put a backslash before what is to be printed',
    ],
  },
  {
    mistake: 'an entity that there is not',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the &guard; counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got an entity that there is not; help: type the letter itself',
    ],
  },
  {
    mistake: 'raw HTML in a line',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the <b>guard</b> counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected Markdown, got raw HTML "<b>"; help: raw HTML is not shown: write it as Markdown',
      'stories/small/text/en.md:7:43 crossing: expected Markdown, got raw HTML "</b>"; help: raw HTML is not shown: write it as Markdown',
    ],
  },
  {
    mistake: 'an image',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the ![guard](x.png) counted',
    says: [
      'stories/small/text/en.md:7:35 crossing: expected text, *em*, **strong** or a link, got an image; help: put it into the story’s folder media, and name it as pictures: of the step',
    ],
  },
  {
    mistake: 'a hard line break',
    file: 'text/en.md',
    from: 'the guard counted',
    to: 'the guard\\\ncounted',
    says: [
      'stories/small/text/en.md:7:40 crossing: expected text, *em*, **strong** or a link, got a hard line break; help: say it in a sentence',
    ],
  },
  {
    mistake: 'a table with a leading pipe',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '| a | b |\n|---|---|\n| c | d |',
    says: [
      'stories/small/text/en.md:3:1 start: expected text, *em*, **strong** or a link, got a table; help: a figure in story.yaml can set numbers side by side',
    ],
  },
  {
    mistake: 'a table without a leading pipe',
    file: 'text/en.md',
    from: 'November 2021.',
    to: 'a | b\n--- | ---\nc | d',
    says: [
      'stories/small/text/en.md:4:1 start: expected text, *em*, **strong** or a link, got a table; help: a figure in story.yaml can set numbers side by side',
    ],
  },
  {
    mistake: 'a list',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '- one thing\n- another thing',
    says: [
      'stories/small/text/en.md:3:1 start: expected a heading or a paragraph, got a list; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a quotation by a mark',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '> Words',
    says: [
      'stories/small/text/en.md:3:1 start: expected a heading or a paragraph, got a block quotation; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a block of code',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '```\nx\n```',
    says: [
      'stories/small/text/en.md:3:1 start: expected a heading or a paragraph, got a block of code; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a rule',
    file: 'text/en.md',
    from: 'November 2021.',
    to: 'November 2021.\n\n***',
    says: [
      'stories/small/text/en.md:5:1 start: expected a heading or a paragraph, got a rule; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a definition',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '[ref]: https://example.org',
    says: [
      'stories/small/text/en.md:3:1 start: expected a heading or a paragraph, got a link definition; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a directive',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '::: note\nWords\n:::',
    says: [
      'stories/small/text/en.md:3:1 start: expected text, *em*, **strong** or a link, got a directive; help: say it in a paragraph',
    ],
  },
  {
    mistake: 'a comment',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '<!-- later -->',
    says: [
      'stories/small/text/en.md:3:1 start: expected Markdown, got raw HTML "<!-- later -->"; help: raw HTML is not shown: write it as Markdown',
    ],
  },
  {
    mistake: 'hashes without a space',
    file: 'text/en.md',
    from: 'November 2021.',
    to: '##Heading {#x}',
    says: [
      'stories/small/text/en.md:3:1 start: expected text, *em*, **strong** or a link, got hashes without a space after them; help: write "## Heading {#step-id}" in a line of its own',
    ],
  },
  {
    mistake: 'front matter',
    file: 'text/en.md',
    from: '## Where {#start}',
    to: '---\ntitle: x\n---\n\n## Where {#start}',
    says: [
      'stories/small/text/en.md:1:1: expected a heading as "## Heading {#step-id}", got front matter; help: take it out: what stands over a story is in story.yaml',
    ],
  },
  {
    mistake: 'a heading of three hashes',
    file: 'text/en.md',
    from: '## The flight',
    to: '### The flight',
    says: [
      'stories/small/text/en.md:9:1 flight: expected a heading of two hashes (##), got ###; help: write ## before it',
    ],
  },
  {
    mistake: 'a heading without an id',
    file: 'text/en.md',
    from: ' {#flight}',
    to: '',
    says: [
      'stories/small/story.yaml:22:9 steps[2].id: expected a section for the step in stories/small/text/en.md, got none; help: write "## Heading {#flight}" there',
      'stories/small/text/en.md:9:1: expected a heading as "## Heading {#step-id}", got "The flight"; help: give it the id of its step: ## Heading {#step-id}',
    ],
  },
  {
    mistake: 'emphasis in a heading',
    file: 'text/en.md',
    from: '## The flight',
    to: '## The *flight*',
    says: [
      'stories/small/text/en.md:9:8 flight: expected only text in a heading, got emphasis; help: take the marks out; a heading is set as one',
    ],
  },
  {
    mistake: 'marks in a title',
    file: 'story.yaml',
    from: 'title: { en: A story }',
    to: 'title: { en: "A **story**" }',
    says: [
      'stories/small/story.yaml:1:8 title: expected plain text, got a mark of emphasis: "**story**"; help: only text/<lang>.md has marks: take it out',
    ],
  },
  {
    mistake: 'a link in a callout',
    file: 'story.yaml',
    from: 'en: About 500 people }, claim',
    to: 'en: "[About 500 people](claim:000/crowd)" }, claim',
    says: [
      'stories/small/story.yaml:20:48 steps[1].callouts[0].text: expected a figure of 000/crowd (about 500 people), got "000"; help: no claim has this figure: give the one that the claim has',
      'stories/small/story.yaml:20:48 steps[1].callouts[0].text: expected plain text, got a link that is not closed, has a space or stands in another: "](claim:000/crow"; help: write [words](target), with no space in the target and no link inside another',
    ],
  },
  {
    mistake: 'raw HTML in a note',
    file: 'story.yaml',
    from: 'text: { en: It is sad. }',
    to: 'text: { en: "It is <b>sad</b>." }',
    says: [
      'stories/small/story.yaml:10:17 notice.text: expected plain text, got raw HTML: "<b>sad</b>."; help: only text/<lang>.md has marks: take it out',
    ],
  },
  {
    mistake: 'an entity in a name',
    file: 'places.yaml',
    from: 'en: The camp',
    to: 'en: "The&nbsp;camp"',
    says: [
      'stories/small/places.yaml:20:10 [3].names: expected plain text, got an entity: "&nbsp;camp"; help: type the letter itself',
    ],
  },
  {
    mistake: 'marks inside each other without end',
    file: 'text/en.md',
    from: 'the guard counted',
    to: '***************the guard*************** counted',
    says: [
      'stories/small/text/en.md:7:46 crossing: expected at most 8 marks inside each other, got more; help: take some of them out',
    ],
  },
];
