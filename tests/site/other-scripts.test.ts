import { beforeAll, describe, expect, test } from 'vitest';
import { letteringOf, wordsOf } from '../../site/fonts/lettering.ts';
import { homesOf } from '../../site/fonts/scripts.ts';
import { lackOf } from '../../site/fonts/sources.ts';
import { diskAt } from '../../site/input/disk.ts';
import { stillsDrawer } from '../../site/stills/build.ts';
import { stillsInput } from '../../site/stills/files.ts';
import { lineRuns } from '../../site/stills/line-runs.ts';
import { type Line, type Outlines, openOutlines } from '../../site/stills/outlines.ts';
import { linesOf } from '../../src/core/language/line-parts.ts';
import { textIn } from '../../src/core/language/text.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { balancedLines, textWidth } from '../../src/core/picture/labels/measure.ts';
import { lightStory } from '../pages/parts.ts';
import { theStory } from '../the-story.ts';
import { TOLD_IN } from '../told-in.ts';

const line: Line = { cut: 'regular', size: 100, tracking: 0 };
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  ar: ['الجسر القديم', 'بياويستوك', 'سوكولكا'],
  he: ['הגשר הישן', 'ירושלים'],
  ja: ['古い橋', 'ビャウィストク'],
  hi: ['पुराना पुल', 'राजस्थान'],
  th: ['สะพานเก่า', 'เชียงใหม่'],
  el: ['Θεσσαλονίκη'],
};

describe('a name in another script', () => {
  test.each(Object.entries(DRAWN))('is drawn in %s, about as wide as the plan takes it to be', async (lang, names) => {
    const outlines = await openOutlines(names.join(''), lang);
    for (const name of names)
      for (const cut of ['regular', 'bold'] as const) {
        const drawn = outlines.width(name, { ...line, cut });
        expect(Math.abs(textWidth(name, 100, cut) / drawn - 1), name).toBeLessThan(0.25);
        expect(outlines.path(name, { ...line, cut }, 0, 0)).toMatch(/^M/);
      }
  });

  test('ends no line within a word, and in Japanese after any letter but before a closing sign', () => {
    expect(balancedLines('الجسر القديم', 15, 60)).toEqual(['الجسر', 'القديم']);
    expect(linesOf('橋を渡る、人びと。', (words) => words.length <= 4)).toEqual(['橋を渡', 'る、人び', 'と。']);
    expect(linesOf('สะพานเก่า', (words) => words.length <= 5)).toEqual(['สะพาน', 'เก่า']);
  });
});

describe('a line that runs from right to left', () => {
  let outlines: Outlines;
  beforeAll(async () => {
    outlines = await openOutlines('دارabc (1)ب', 'ar');
  });
  const at = (path: string): number => Number(/^M(-?[\d.]+)/.exec(path)?.[1]);

  test('has its first letter rightmost', () => {
    const [whole, first] = ['دار', 'د'].map((text) => outlines.path(text, line, 0, 0));
    const places = [...(whole ?? '').matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect(places).toHaveLength(3);
    const before = outlines.width('ار', line);
    expect(places.at(-1)).toBeCloseTo(before + at(first ?? ''), 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('keeps what runs the other way as it is, and turns its brackets', () => {
    expect(lineRuns('دار (1) abc')).toEqual([
      { text: 'abc', rtl: false },
      { text: '( ', rtl: true },
      { text: '1', rtl: false },
      { text: 'دار )', rtl: true },
    ]);
  });

  test('joins its letters', () => {
    expect(outlines.width('بب', line)).toBeLessThan(1.8 * outlines.width('ب', line));
  });
});

describe('the pictures of a story', () => {
  test.each(Object.entries(TOLD_IN))('that is told in other letters are drawn: %s', async (_, text) => {
    const story = lightStory(text);
    const draw = await stillsDrawer(stillsInput({ story, lang: story.lang, site: null }), diskAt('.'));
    const files = await draw({ of: 'sheet', crop: 'card' });
    const card = files.find(({ path }) => path === 'step/start/start-card.svg')?.content.toString() ?? '';
    const title = typographic(textIn(story.meta.title, story.lang), story.lang);
    const heading = [...card.matchAll(/<path data-text="([^"]+)" d="(M(-?[\d.]+)[^"]+)"/g)].findLast(
      ([, text = '']) => title.includes(text), // a line of it, which stands over what is written on the map
    );
    expect(heading?.[1]).toBeTruthy();
    expect(heading?.[2]?.length).toBeGreaterThan(500);
    // It begins where its language does.
    const places = [...(heading?.[2] ?? '').matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
    if (story.lang === 'ar') expect(Math.min(...places)).toBeGreaterThan(300);
    else expect(Math.min(...places)).toBeLessThan(40);
    expect(files.some(({ path }) => path === 'step/start/start-card.png')).toBe(true);
  });

  test('leave out an emoji that no face has, and the space beside it', async () => {
    const outlines = await openOutlines('By bike 🚲👩‍🔧 to', 'en');
    expect(outlines.path('By bike 🚲 to', line, 0, 0)).toBe(outlines.path('By bike to', line, 0, 0));
    expect(outlines.path('🚲 By bike 👩‍🔧', line, 0, 0)).toBe(outlines.path('By bike', line, 0, 0));
  });
});

describe('faces for letters that the site’s own lack', () => {
  const of = (text: string) => letteringOf(text, lightStory(text).lang);
  const arabic = letteringOf(wordsOf(lightStory(TOLD_IN.arabic)), 'ar');

  test('are cut to the letters of a story, and named by its pages alone', async () => {
    expect(arabic?.packages).toEqual(['@fontsource-variable/noto-sans-arabic']);
    expect(arabic?.css).toContain('unicode-range: U+060C');
    expect(arabic?.css).not.toContain('U+0600');
    const [file] = await Promise.all((arabic?.files ?? []).map((face) => face.cut()));
    expect(file?.path).toMatch(/^faces\/noto-sans-arabic-arabic-[0-9a-f]{10}\.woff2$/);
    expect(
      Buffer.from(file?.content ?? '')
        .subarray(0, 4)
        .toString(),
    ).toBe('wOF2');
    expect(file?.content.length).toBeLessThan(30_000);
    expect(arabic?.css).toContain(file?.path);
  });

  test('weigh nothing on a story that needs none', () => {
    expect(letteringOf(wordsOf(theStory()), 'en')).toBeNull();
    expect(of(TOLD_IN.emoji)).toBeNull();
  });

  test('are those of the language where a script is of several', () => {
    expect(homesOf('橋', 'ja').packages[0]).toBe('noto-sans-jp');
    expect(homesOf('橋', 'zh-TW').packages[0]).toBe('noto-sans-tc');
    expect(homesOf('橋', 'zh').packages[0]).toBe('noto-sans-sc');
    expect(homesOf('！', 'ja').packages).toEqual(['noto-sans-jp']);
    expect(lackOf('橋', 'zh')).toBeNull(); // a face of Japanese is better than none
  });

  test('are asked for by the command that would help', () => {
    expect(lackOf('ሀ', 'am')).toEqual({ script: 'Ethiopic', install: '@fontsource/noto-sans-ethiopic' });
    expect(lackOf('안', 'ko')).toEqual({ script: 'Hangul', install: '@fontsource-variable/noto-sans-kr' });
    expect(lackOf('→', 'en')).toEqual({ script: null, install: null });
    for (const letter of ['ب', 'ש', '橋', 'ह', 'ท', 'Ω', 'ł', 'Я']) expect(lackOf(letter, 'en')).toBeNull();
  });
});
