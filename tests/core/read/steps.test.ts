import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

describe('a step', () => {
  test('may not look deeper than the most precise place that it draws', () => {
    expect(problemsOf({ 'story.yaml': ['zoom: 9', 'zoom: 11.5'] })).toEqual([
      'stories/small/story.yaml:23:49 steps[2].view.camera.zoom: expected a zoom of at most 11, as deep as airport (an exact point) is known, got 11.5; help: a map that looks closer than anybody knows is a guess',
    ]);
  });

  test('that draws only an event may not look deeper than its place', () => {
    expect(
      problemsOf({
        'story.yaml': [
          'view: { fit: [border, sokolka], maxZoom: 8 }\n    layers: [sokolka, attempt]',
          'view: { camera: { center: [24, 53], zoom: 9 } }\n    layers: [attempt]',
        ],
      }),
    ).toEqual([
      'stories/small/story.yaml:16:47 steps[1].view.camera.zoom: expected a zoom of at most 8.5, as deep as border (a stretch) is known, got 9; help: a map that looks closer than anybody knows is a guess',
    ]);
  });

  test('may not look deeper than the least precise place that it fits', () => {
    expect(problemsOf({ 'story.yaml': ['maxZoom: 8', 'maxZoom: 9'] })).toEqual([
      'stories/small/story.yaml:16:46 steps[1].view.maxZoom: expected a zoom of at most 8.5, as deep as border (a stretch) is known, got 9; help: a map that looks closer than anybody knows is a guess',
    ]);
  });

  test('has a view of its own where it is the first', () => {
    expect(problemsOf({ 'story.yaml': ['view: { camera: { center: [24, 53], zoom: 4 } }', 'view: hold'] })).toEqual([
      'stories/small/story.yaml:13:11 steps[0].view: expected a view of its own, as no step goes before the first, got "hold"; help: write { fit: [places] }',
    ]);
  });

  test('has one of three kinds of view', () => {
    expect(problemsOf({ 'story.yaml': ['view: hold', 'view: held'] })).toEqual([
      'stories/small/story.yaml:30:11 steps[3].view: expected hold, { fit: [places], maxZoom? } or { camera: { center, zoom } }, got "held"; help: fit names places; hold keeps the view of the step before',
    ]);
  });

  test('fits something', () => {
    expect(problemsOf({ 'story.yaml': ['fit: [border, sokolka], maxZoom: 8', 'fit: []'] })).toEqual([
      'stories/small/story.yaml:16:18 steps[1].view.fit: expected one place or more to fit, got none; help: name what the camera has to hold, or write hold',
    ]);
  });

  test('cannot fit what is nowhere', () => {
    expect(problemsOf({ 'story.yaml': ['fit: [border,', 'fit: [somewhere,'] })).toEqual([
      'stories/small/story.yaml:16:19 steps[1].view.fit[0]: expected a place that a camera can hold, got "somewhere", which is nowhere that is known; help: fit what is about it, as its country',
    ]);
  });

  test('called start comes first', () => {
    expect(
      problemsOf({
        'story.yaml': ['id: start', 'id: opening\n    unheard: [{ side: people, who: { en: they } }]'],
        'text/en.md':
          '## A {#opening}\n\n[x](claim:000/crowd)\n\n## B {#crossing}\n\n[x](claim:000/crowd)\n\n## C {#flight}\n\n[x](claim:000/crowd)\n\n## D {#sources}\n',
      }),
    ).toEqual([
      'stories/small/story.yaml:12:9 steps[0].id: expected "start" as the first step, got "opening"; help: put the opening first, and call it start',
    ]);
  });

  test('called sources comes last', () => {
    expect(
      problemsOf({
        'story.yaml': ['id: sources', 'id: end'],
        'text/en.md': ['## Sources {#sources}', '## The end {#end}\n\nNothing more.'],
      }),
    ).toEqual([
      'stories/small/story.yaml:29:9 steps[3].id: expected "sources" as the last step, got "end"; help: put the sources last, and call their step sources',
    ]);
  });

  test('is one of three or more', () => {
    expect(
      problemsOf({
        'story.yaml': ['steps:\n', 'steps: []\nrest:\n'],
        'events.yaml': ['steps: [crossing]', 'steps: []'],
        'text/en.md': '',
      }),
    ).toEqual([
      'stories/small/story.yaml:10:43 notice.step: expected the id of a step, got "crossing"; help: write it into its file first, or use one that stands there',
      'stories/small/story.yaml:10:59 notice.skip: expected the id of a step, got "flight"; help: write it into its file first, or use one that stands there',
      'stories/small/story.yaml:11:8 steps: expected 3 to 24 steps, got 0; help: put steps together, or take some out',
      'stories/small/story.yaml:12:1: expected one of the keys lang, title, deck, byline, published, updated, version, licence, contact, credits, notice, evidence, style, pictures, card, axis, steps, got "rest"; help: take it out: nothing would read it',
    ]);
  });

  test('is one of twenty-four or fewer', () => {
    const more = Array.from({ length: 21 }, (_, i) => `  - { id: more-${i}, view: hold }\n`).join('');
    const problems = problemsOf({ 'story.yaml': ['  - id: sources\n', `${more}  - id: sources\n`] });
    expect(problems).toContain(
      'stories/small/story.yaml:12:3 steps: expected 3 to 24 steps, got 25; help: put steps together, or take some out',
    );
  });

  test('cannot draw an event that has no place', () => {
    expect(problemsOf({ 'story.yaml': ['layers: [airport]', 'layers: [call]'] })).toEqual([
      'stories/small/story.yaml:24:14 steps[2].layers[0]: expected something that can be drawn, got "call", an event that has no place to draw; help: take it from the map, and tell of it in the prose',
    ]);
  });

  test('cannot draw a place that is nowhere', () => {
    expect(problemsOf({ 'story.yaml': ['layers: [airport]', 'layers: [somewhere]'] })).toEqual([
      'stories/small/story.yaml:24:14 steps[2].layers[0]: expected something that can be drawn, got "somewhere", which is nowhere that is known; help: take it from the map, and tell of it in the prose',
    ]);
  });

  test('cannot point a callout at a place that is nowhere', () => {
    expect(problemsOf({ 'story.yaml': ['at: border, point: [24, 53.5]', 'at: somewhere'] })).toEqual([
      'stories/small/story.yaml:20:15 steps[1].callouts[0].at: expected something that can be drawn, got "somewhere", which is nowhere that is known; help: take it from the map, and tell of it in the prose',
    ]);
  });

  test('points a callout at a point only where that is', () => {
    expect(problemsOf({ 'story.yaml': ['at: border,', 'at: sokolka,'] })).toEqual([
      'stories/small/story.yaml:20:31 steps[1].callouts[0].point: expected no point, as sokolka is one itself, got [24, 53.5]; help: take point out',
    ]);
  });

  test('has short callouts', () => {
    expect(
      problemsOf({
        'story.yaml': ['text: { en: About 500 people }', 'text: { en: There were about 500 people here on that day }'],
      }),
    ).toEqual([
      'stories/small/story.yaml:20:48 steps[1].callouts[0].text: expected a callout of at most 8 words, got 9; help: shorten it; the prose has room for the rest',
    ]);
  });

  test('has few callouts', () => {
    expect(
      problemsOf({
        'story.yaml': [
          '    callouts:\n',
          '    callouts:\n      - { at: border, text: { en: A note }, claim: 000/crowd }\n      - { at: border, text: { en: A note }, claim: 000/crowd }\n      - { at: border, text: { en: A note }, claim: 000/crowd }\n',
        ],
      }),
    ).toContain(
      'stories/small/story.yaml:20:7 steps[1].callouts: expected at most 3 callouts in a step, got 4; help: tell the rest in the prose',
    );
  });

  test('has one callout at a place, or points for them', () => {
    const twice = (point: string): readonly string[] =>
      problemsOf({
        'story.yaml': [
          '    callouts:\n      - { at: border, point: [24, 53.5],',
          `    callouts:\n      - { at: border, text: { en: A note }, claim: 000/crowd }\n      - { at: border, ${point}`,
        ],
      });
    expect(twice('')).toEqual([
      'stories/small/story.yaml:21:15 steps[1].callouts[1].at: expected one callout at border, got another; help: say it in one, or give each a point: two leaders that meet say nothing of either',
    ]);
    expect(twice('point: [24, 53.5],')).toEqual([]);
  });

  test('has a figure of a known kind', () => {
    expect(problemsOf({ 'story.yaml': ['kind: strip', 'kind: stripe'] })).toEqual([
      'stories/small/story.yaml:26:20 steps[2].chart.kind: expected one of strip, rows, parts, pair, dates, number, quote, names, got "stripe"; help: did you mean "strip"?',
    ]);
  });

  test('has words for each claim of a quotation', () => {
    expect(problemsOf({ 'story.yaml': ['kind: strip', 'kind: quote'] })).toEqual([
      'stories/small/story.yaml:26:68 steps[2].chart.claims: expected words for each of 2 claims, got 0; help: write one { en: "…" } for each claim, in their order',
    ]);
  });

  test('has no words in another figure', () => {
    expect(
      problemsOf({
        'story.yaml': [
          'claims: [000/passengers, 000/range] }',
          'claims: [000/passengers, 000/range], words: [{ en: a }] }',
        ],
      }),
    ).toEqual([
      'stories/small/story.yaml:26:104 steps[2].chart.words: expected words only in a chart of kind quote or names, got them in strip; help: take words out, or make it a quote or names',
    ]);
  });

  test('has a figure that cites somebody', () => {
    expect(
      problemsOf({
        'story.yaml': ['The 431 on board }, claims: [000/passengers, 000/range] }', 'Some on board }, claims: [] }'],
      }),
    ).toEqual([
      'stories/small/story.yaml:26:65 steps[2].chart.claims: expected one claim or more, got none; help: name the claims that it shows: [000/id]',
    ]);
  });
});
