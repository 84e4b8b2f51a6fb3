import { describe, expect, it, test } from 'vitest';
import { diskAt } from '../../../site/input/disk.ts';
import { loadGeography } from '../../../site/input/story-files.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { type ReadResult, readStory } from '../../../src/core/read/read-story.ts';
import { BRAND } from '../../../src/core/theme/brand.ts';
import { inEnglish } from '../../in-english.ts';
import { once } from '../../once.ts';

const geography = once(() => loadGeography(diskAt('.')));
const FILE = 'stories/light/story.md';
const read = (text: string, others: Readonly<Record<string, string>> = {}): ReadResult =>
  readStory({ [FILE]: text, ...others }, 'light', geography());

const STORY = `---
title: Two towns
deck: A way from one to the other.
byline: A pupil
published: 2026-02-01
places:
  - { name: The mill, at: [22.5, 52.8] }
---

A word with 3 figures before it begins.

## The first town
at: [23.16, 53.13]
place: Białystok
places: The mill
time: 2021-11-17

It has 12 bridges, see [the other](step:the-other-town).

## The other town
fit: [Warsaw, Poland]
zoom: 4

From [the mill](place:the-mill) it is a day.

## Thoughts

Nowhere at all.
`;
const LINE = {
  published: 5,
  places: 7,
  first: 12,
  at: 13,
  place: 14,
  more: 15,
  time: 16,
  link: 18,
  fit: 21,
  zoom: 22,
  prose: 24,
} as const;

function told(text = STORY) {
  const result = read(text);
  if (!result.ok) throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.story;
}

describe('a story in one file', () => {
  it('has its opening and its end made for it', () => {
    expect(told().steps.map(({ id }) => id)).toEqual([
      'start',
      'the-first-town',
      'the-other-town',
      'thoughts',
      'sources',
    ]);
    expect(told().prose['en']?.['start']?.blocks).toHaveLength(1);
  });

  it('shows a step the places that it names: its own, the story’s and the map’s', () => {
    const [, first, other] = told().steps;
    expect(first?.layers.map(({ id }) => id)).toEqual(['bia-ystok', 'the-mill']);
    expect(first?.view).toEqual({ kind: 'fit', places: ['bia-ystok', 'the-mill'], maxZoom: 6 });
    expect(first?.time).toEqual({ from: '2021-11-17', to: '2021-11-17' });
    expect(other?.view).toEqual({ kind: 'fit', places: ['warsaw', 'poland'], maxZoom: 4 });
    expect(told().places.get('poland' as never)?.where.precision).toBe('country');
  });

  it('holds the view of the step before where a step says nothing of where it is', () => {
    expect(told().steps[3]?.view).toEqual({ kind: 'hold' });
  });

  it('needs no claim for a figure, and has no statements, events or lessons', () => {
    expect(told().claims.size).toBe(0);
    expect(told().parts).toEqual({ statements: false, events: false, lessons: false });
  });

  it('names a step after its heading, by its number where that has no letter for an address, and no two alike', () => {
    const of = (...headings: string[]) =>
      told(STORY + headings.map((heading) => `\n## ${heading}\n\nWords.\n`).join(''))
        .steps.slice(4, -1)
        .map(({ id }) => id);
    expect(of('Überall & nirgends!', '橋', '🚲', 'Sources', 'Map', 'Thoughts', 'Words {#own}')).toEqual([
      'uberall-nirgends',
      ...['step-5', 'step-6', 'step-7', 'step-8', 'thoughts-9', 'own'],
    ]);
  });

  it('gives no two places one id, whatever their names', () => {
    const named = (name: string, lon: number) => `  - { name: ${name}, at: [${lon}, 52.5] }\n`;
    const more = [named('Place 3', 21), named('橋', 21.5), named('川', 22), named('Place-3', 22.2)].join('');
    const places = [...told(STORY.replace('52.8] }\n', `52.8] }\n${more}`)).places.keys()];
    expect(places.slice(0, 5)).toEqual(['the-mill', 'place-3', 'place-4', 'place-5', 'place-6']);
    expect(new Set(places).size).toBe(places.length);
  });

  it('may have a hundred steps, and one', () => {
    const many = Array.from({ length: 99 }, (_, index) => `## Step number ${index}\n\nWords.\n`).join('\n');
    const [front] = STORY.split('## The first');
    expect(told(`${front}${many}`).steps).toHaveLength(101);
    expect(told(`${front}## One\n\nWords.\n`).steps).toHaveLength(3);
  });

  it('may tell of a day long ago, and has no axis for one day alone', () => {
    expect(told(STORY.replace('2021-11-17', '0800-12-25')).steps[1]?.time?.from).toBe('0800-12-25');
    expect(told().axis).toBeNull();
    const two = told(STORY.replace('time: 2021-11-17', 'time: { from: 2021-11-17, to: 2021-11-18 }'));
    expect(two.axis?.count).toBe(2);
  });

  it('may tell of hours, months, years and of those before Christ; its axis goes by what there is room for', () => {
    const axis = (first: string, second: string) => {
      const { axis, steps } = told(
        STORY.replace('time: 2021-11-17', `time: ${first}`).replace('zoom: 4', `zoom: 4\ntime: ${second}`),
      );
      return [`${axis?.count} ${axis?.by}s by ${axis?.step}`, steps[1]?.time?.from];
    };
    expect(axis('2021-11-17T08:30', '2021-11-17T20:00')).toEqual(['13 hours by 1', '2021-11-17T08:30']);
    expect(axis('1785-08', '1788-03')).toEqual(['11 months by 3', '1785-08']);
    expect(axis('1785', '1788')).toEqual(['4 years by 1', '1785']);
    expect(axis('490 BC', '{ from: 480 BC, to: 479 BC }')).toEqual(['12 years by 1', '490 BC']);
    expect(axis('79', '{ from: 1748, to: null }')).toEqual(['9 years by 200', '79 AD']);
  });

  it('may draw a line from stop to stop, which are places of the step', () => {
    const story = told(STORY.replace('zoom: 4', 'zoom: 4\nroute: [The mill, Warsaw, Minsk]'));
    const [route] = [...story.routes.values()];
    expect(route).toMatchObject({
      id: 'the-other-town-route',
      name: { en: 'The mill – Minsk' },
      stops: ['the-mill', 'warsaw', 'minsk'],
      state: 'travelled',
    });
    expect(story.steps[2]?.routes).toEqual([route?.id]);
    expect(story.steps[2]?.layers.map(({ id }) => id)).toEqual(['the-mill', 'warsaw', 'minsk']);
  });

  it('may have its axis written', () => {
    const written = (axis: string) => told(STORY.replace('title:', `axis: ${axis}\ntitle:`)).axis;
    expect(written('{ from: 1700, to: 1999, by: centuries, before: long ago }')).toEqual({
      from: '1700',
      by: 'year',
      step: 100,
      count: 3,
      before: { en: 'long ago' },
    });
  });

  it('looks no closer than the map reaches where its author says nothing', () => {
    const at = (town: string) => told(STORY.replace('[Warsaw, Poland]\nzoom: 4', town)).steps[2]?.view;
    expect(at('[Warsaw]')).toMatchObject({ maxZoom: 6 });
    expect(at('[Paris]')).toMatchObject({ maxZoom: 4.9 });
    expect(at('[Baghdad]')).toMatchObject({ maxZoom: 4.9 });
  });

  it('needs no empty line between where it is and what it tells', () => {
    const close = told(STORY.replace('time: 2021-11-17\n\n', 'time: 2021-11-17\n'));
    expect(close).toEqual(told());
  });

  it('needs a title alone over it: then it is the site’s, and says nothing of days or of what it is about', () => {
    const { meta } = told(STORY.replace(/(?:deck|byline|published):.*\n/g, ''));
    expect(meta).toMatchObject({ title: { en: 'Two towns' }, deck: null, days: null, version: '1.0.0' });
    expect([inEnglish(meta.byline), inEnglish(meta.licence)]).toEqual([BRAND.name, `© ${BRAND.name}`]);
  });

  it('is read the same with the ends of lines of another system', () => {
    expect(told(STORY.replaceAll('\n', '\r\n'))).toEqual(told());
  });
});

/** What is changed in the story, and the line and words of what is said of it. */
const BROKEN: readonly (readonly [what: string, from: string, to: string, line: number, said: string])[] = [
  ['no front matter', STORY.split('\n\n')[0] ?? '', '', 1, 'expected front matter, got none'],
  [
    'front matter that is not closed',
    'places:\n  - { name: The mill, at: [22.5, 52.8] }\n---\n',
    '',
    1,
    'expected front matter',
  ],
  ['no title', 'title: Two towns\n', '', 2, 'expected text, got nothing'],
  ['a deck that is a list', 'A way from one to the other.', '[A, B]', 3, 'expected text, got a list'],
  ['a day of no calendar', '2026-02-01', '2026-02-30', LINE.published, 'expected a day as YYYY-MM-DD'],
  ['a day as people write it', '2026-02-01', '1 February', LINE.published, 'expected a day as YYYY-MM-DD'],
  ['a misspelt key', 'byline:', 'by-line:', 4, 'expected one of the keys'],
  ['a title by language', 'title: Two towns', 'title: { en: Two towns }', 2, 'expected text, got a map'],
  ['a title that YAML reads otherwise', 'title: Two towns', 'title: Two: towns', 2, 'expected YAML'],
  ['a number for a title', 'title: Two towns', 'title: 1984', 2, 'put it between quotation marks'],
  ['a tab before a place', '  - { name: The mill', '\t- { name: The mill', 7, 'expected YAML'],
  ['an update alone', 'published: 2026', 'updated: 2026', 5, 'expected the day on which the story came out as well'],
  [
    'an update before the day',
    'published: 2026-02-01',
    'published: 2026-02-01\nupdated: 2025-01-01',
    6,
    'expected a day from 2026-02-01 on',
  ],
  ['an address that is none', 'published', 'contact: me\npublished', 5, 'expected an address of e-mail'],
  ['a place without a point', ', at: [22.5, 52.8]', '', LINE.places, 'expected a point as [longitude, latitude]'],
  ['a place without a name', 'name: The mill, ', '', LINE.places, 'expected text, got nothing'],
  ['places that are no list', '\n  - { name: The mill, at: [22.5, 52.8] }', ' The mill', 6, 'expected a list'],
  [
    'two places of one name',
    '[22.5, 52.8] }',
    '[22.5, 52.8] }\n  - { name: the Mill, at: [22, 52] }',
    8,
    'expected a place with a name of its own',
  ],
  [
    'a notice that leads nowhere',
    'places:',
    'notice: { text: Sad., step: gone, skip: thoughts }\nplaces:',
    6,
    'expected the id of a step',
  ],
  ['a place with its numbers swapped', '[23.16, 53.13]', '[95.13, 123.16]', LINE.at, 'expected a number from'],
  ['a point that nobody wrote', '[23.16, 53.13]', '[0, 0]', LINE.at, 'expected a point, got [0, 0]'],
  [
    'a point with a comma for a decimal point',
    '[23.16, 53.13]',
    '[23,16, 53,13]',
    LINE.at,
    'expected a point as [longitude, latitude]',
  ],
  ['a point in words', '[23.16, 53.13]', '53° N', LINE.at, 'expected a point as [longitude, latitude]'],
  ['a place that nobody knows', 'places: The mill', 'places: The mil', LINE.more, 'The mill'],
  ['a town that is misspelt', '[Warsaw, Poland]', '[Warsav, Poland]', LINE.fit, 'Warsaw'],
  [
    'a place elsewhere than before',
    'fit: [Warsaw, Poland]',
    'at: [21, 52]\nplace: The mill',
    22,
    'which line 7 has elsewhere',
  ],
  ['a misspelt key under a heading', 'time:', 'when:', LINE.time, 'expected one of the keys at, place'],
  ['a time that is none', '2021-11-17', 'yesterday', LINE.time, 'expected a time, as 2024-05-31'],
  [
    'days the wrong way round',
    'time: 2021-11-17',
    'time: { from: 2021-11-18, to: 2021-11-17 }',
    LINE.time,
    'expected a day up to 2021-11-17',
  ],
  ['a zoom that is no number', 'zoom: 4', 'zoom: close', LINE.zoom, 'expected a number from 0 to 16'],
  ['a zoom deeper than any ground', 'zoom: 4', 'zoom: 17', LINE.zoom, 'expected a number from 0 to 16'],
  ['a zoom deeper than a country is known', 'zoom: 4', 'zoom: 8', LINE.zoom, 'expected a zoom of at most 5'],
  ['hold with a view', 'zoom: 4', 'hold: yes', LINE.zoom, 'expected true'],
  ['prose that looks like a key', '\n\nFrom [the', '\nNote: from [the', 23, 'expected one of the keys'],
  ['a heading of another depth', '## Thoughts', '#### Thoughts', 26, 'expected a heading of two hashes, or three'],
  ['a heading of one hash', '## Thoughts', '# Thoughts', 26, 'expected a heading of two hashes'],
  ['a heading without a space', '## Thoughts', '##Thoughts', 26, 'hashes without a space'],
  ['marks in a heading', '## Thoughts', '## *Thoughts*', 26, 'expected only text in a heading'],
  [
    'an id that two steps have',
    '## Thoughts',
    '## Thoughts {#the-first-town}',
    26,
    'expected one section for each step',
  ],
  ['an id of the page', '## Thoughts', '## Thoughts {#map}', 26, 'expected an id that the page does not use itself'],
  ['a link to no step', 'step:the-other-town', 'step:the-other', LINE.link, 'expected the id of a step'],
  ['a link to no place', 'place:the-mill', 'place:mill', LINE.prose, 'got "mill"; help: did you mean "the-mill"?'],
  ['a link to no such place', 'place:the-mill', 'place:barn', LINE.prose, 'got "barn"; help: use one of its own: the-'],
  ['a claim, of which there are none', 'step:the-other-town', 'claim:000/a', LINE.link, 'expected the id of a claim'],
  ['raw HTML', 'Nowhere at all.', '<b>Nowhere</b>', 28, 'HTML'],
  ['a picture', 'Nowhere at all.', '![A town](town.jpg)', 28, 'expected'],
  ['a link that is not closed', 'Nowhere at all.', '[Nowhere](step:', 28, 'a link that is not closed'],
  ['emphasis that is not closed', 'Nowhere at all.', 'Nowhere *at all.', 28, 'an asterisk that marks nothing'],
  ['an address that is no link', 'Nowhere at all.', 'See https://example.org/.', 28, 'an address that is no link'],
  [
    'a code fence',
    'Nowhere at all.',
    '```\ncode\n```',
    28,
    'expected a heading, a paragraph, a list, a quotation or a table, got a block of code',
  ],
  ['no steps', STORY.slice(STORY.indexOf('## The first')), '', 1, 'expected 3 to 102 steps, got 2'],
  ['a byte that is no text', 'Nowhere', 'Nowh\ufffdre', 28, 'expected text in UTF-8'],
  ['a letter that nobody sees', 'Nowhere', 'No\u200bwhere', 28, 'expected letters that can be seen'],
  [
    'a version that YAML reads as a number',
    'published',
    'version: 1.5\npublished',
    5,
    'put it between quotation marks',
  ],
  ['credits without a name', 'published', 'credits: [{ what: Words }]\npublished', 5, 'expected text, got nothing'],
  ['a byline that is a list', 'byline: A pupil', 'byline: [A, B]', 4, 'expected text, got a list'],
  ['a number for a place', 'place: Białystok', 'place: 7', LINE.place, 'put it between quotation marks'],
  ['nothing to fit', '[Warsaw, Poland]', '{ a: b }', LINE.fit, 'expected text, got a map'],
  ['a second document', 'byline: A pupil', 'byline: A pupil\n...\ntitle: B', 6, 'expected'],
  ['the same key twice', 'zoom: 4', 'zoom: 4\nzoom: 5', LINE.zoom + 1, 'keep one of the two'],
  ['a key without the space after it', 'fit: [Warsaw', 'fit:[Warsaw', LINE.fit, 'expected a space after "fit:"'],
  ['a town in another language', '[Warsaw, Poland]', '[Wien, Poland]', LINE.fit, 'give it a point: at: [longitude'],
  ['a year of too many digits', '2021-11-17', '20211', LINE.time, 'expected a time, as 2024-05-31'],
  ['a line of one stop', 'zoom: 4', 'route: [Warsaw]', LINE.zoom, 'expected two or more stops, got 1'],
  [
    'a line over a country',
    'zoom: 4',
    'route: [Warsaw, Poland]',
    LINE.zoom,
    'expected a place that is a point, got "poland"',
  ],
  ['a stop that nobody knows', 'zoom: 4', 'route: [Warsaw, Nowhere]', LINE.zoom, 'got "Nowhere"'],
  ['a line that is no list', 'zoom: 4', 'route: Warsaw', LINE.zoom, 'expected a list'],
  ['a ground of another kind', 'zoom: 4', 'ground: dark', LINE.zoom, 'expected one of full, dimmed'],
];

describe('a story in one file that is wrong', () => {
  for (const [what, from, to, line, said] of BROKEN)
    it(`says where: ${what}`, () => {
      expect(STORY).toContain(from);
      const result = read(STORY.replace(from, () => to));
      expect(result.ok).toBe(false);
      const problems = result.ok ? [] : result.problems;
      const shown = problems.map(formatProblem);
      const found = problems.filter((problem) => problem.line === line && problem.file === FILE);
      expect(found.map(formatProblem).join('\n'), shown.join('\n')).toContain(said);
      expect(problems.length, shown.join('\n')).toBeLessThanOrEqual(3);
    });

  test('is not a story of many files as well', () => {
    const result = read(STORY, { 'stories/light/story.yaml': 'title: { en: Another }' });
    expect(result.ok ? [] : result.problems.map(formatProblem).join('\n')).toContain('expected story.md alone');
  });
});
