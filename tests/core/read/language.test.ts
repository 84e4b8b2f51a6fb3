import { describe, expect, test } from 'vitest';
import { formatProblem, formatWarning } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { input } from './input.ts';
import { LAND } from './land.ts';

const FILE = 'stories/light/story.md';
const story = (lang: string): string => `---
lang: ${lang}
title: طريقان
deck: من بلدة إلى أخرى
byline: تلميذة
published: 2026-02-01
---

## البلدة الأولى
at: [23.5, 53.4]
place: سوكولكا

نص قصير "كما كُتب".
`;

const read = (text: string) => readStory({ [FILE]: text }, 'light', LAND);

function problemsIn(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(formatProblem);
}

/** The small story with all its English as German. */
const german = (): Readonly<Record<string, string>> => {
  const files = Object.entries(input()).map(([path, text]): [string, string] => [
    path.replace('text/en.md', 'text/de.md'),
    text.replaceAll('{ en: ', '{ de: ').replace('18 November', 'that day'), // dates are known in English alone
  ]);
  const all = Object.fromEntries(files);
  const head = 'stories/small/story.yaml';
  return { ...all, [head]: `lang: de\n${all[head]}` };
};

describe('a story', () => {
  test('is in English where it says nothing of its language', () => {
    const result = read(story('en').replace('lang: en\n', ''));
    expect(result.ok && result.story.lang).toBe('en');
  });

  test('of one file is told in its own language, without a word of English beside it', () => {
    const result = read(story('ar'));
    if (!result.ok) throw new Error(problemsIn(story('ar')).join('\n'));
    const { lang, meta, prose, places } = result.story;
    expect(lang).toBe('ar');
    expect(Object.keys(prose)).toEqual(['ar']);
    expect(meta.title).toEqual({ ar: 'طريقان' });
    expect(meta.licence).toEqual({ ar: '© تلميذة' });
    expect([...places.values()].map(({ names }) => names)).toEqual([{ ar: 'سوكولكا' }]);
  });

  test('of many files has all its texts in its own language', () => {
    const result = readStory(german(), 'small', LAND);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([]);
    if (!result.ok) return;
    expect(result.story.lang).toBe('de');
    expect([...result.story.places.values()].every(({ names }) => names['en'] === undefined)).toBe(true);
  });

  test('is missed a text in its own language, and its file of prose, by their name', () => {
    const files = german();
    const places = 'stories/small/places.yaml';
    const spoilt: Record<string, string> = {
      ...files,
      [places]: (files[places] ?? '').replace('names: { de: The camp }', 'names: { en: Camp }'),
    };
    delete spoilt['stories/small/text/de.md'];
    const result = readStory(spoilt, 'small', LAND);
    const problems = result.ok ? [] : result.problems.map(formatProblem);
    expect(problems).toContain(
      'stories/small/places.yaml:20:10 [3].names.de: expected text, got nothing; help: write some words',
    );
    expect(problems).toContain(
      'stories/small/text/de.md:1:1: expected this file, got none; help: write a section for each step: ## Heading {#step-id}',
    );
  });
});

describe('a language', () => {
  test.each([
    ['arabic', `expected the tag of a language, as BCP 47 has it, got "arabic"; help: did you mean "ar"?`],
    [
      'japan',
      `expected the tag of a language, as BCP 47 has it, got "japan"; help: en, ar, ja, pt-BR and zh-Hant are such`,
    ],
    ['jp', `expected the tag of a language, got "jp"; help: did you mean "ja"?`],
    ['pt_br', `expected the tag as it is written everywhere, pt-BR, got "pt_br"; help: write pt-BR`],
    ['iw', `expected the tag as it is written everywhere, he, got "iw"; help: write he`],
    [
      '[ar]',
      `expected the tag of a language, as BCP 47 has it, got a list; help: en, ar, ja, pt-BR and zh-Hant are such`,
    ],
  ])('%s is none, or is written otherwise', (lang, message) => {
    expect(problemsIn(story(lang))).toEqual([`${FILE}:2:7 lang: ${message}`]);
  });

  test('that nobody knows is told, and may be one', () => {
    const result = read(story('xx'));
    expect(result.ok).toBe(true);
    expect(result.warnings.map(formatWarning)).toContain(
      `${FILE}:2:7 lang: warning: expected the tag of a language that is known, got "xx"; help: look whether it is the code of a country: Japanese is ja, Ukrainian uk`,
    );
  });
});
