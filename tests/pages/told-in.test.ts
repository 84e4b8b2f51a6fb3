import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/core/language/direction.ts';
import { TOLD_IN } from '../told-in.ts';
import type { Page } from './pages.ts';
import { lightStory, pagesWritten } from './parts.ts';

// A story in another language: its pages say so, and mark what of them is the interface's, which is in English.

type PageNode = Page['body']['childNodes'][number];

/** Words of a page, each with the language in which it is marked. */
function wordsOf(page: Page): readonly (readonly [text: string, lang: string])[] {
  const walk = (node: PageNode, lang: string): readonly (readonly [string, string])[] => {
    if (node.nodeType === node.TEXT_NODE) return [[node.textContent ?? '', lang]];
    const element = node as Page['body'];
    if (['SCRIPT', 'CODE', 'PRE', 'NOSCRIPT'].includes(element.tagName)) return [];
    const own = element.getAttribute?.('lang') ?? lang;
    return [...node.childNodes].flatMap((child) => walk(child, own));
  };
  return walk(page.body, page.documentElement.getAttribute('lang') ?? '');
}

const foreign = [TOLD_IN.arabic, TOLD_IN.japanese].map((text) => lightStory(text));

describe.each(foreign.map((story) => [story.lang, story] as const))('a story in %s', (lang, story) => {
  const pages = pagesWritten(story);

  test('has pages that say how it is written', () => {
    for (const [path, page] of pages) {
      expect(page.documentElement.getAttribute('lang'), path).toBe(lang);
      expect(page.documentElement.getAttribute('dir'), path).toBe(directionOf(lang));
    }
  });

  test('has no word that is nothing, and none of English that is not marked as such', () => {
    const all = [...pages].flatMap(([path, page]) => wordsOf(page).map((each) => [path, ...each] as const));
    expect(all.filter(([, text]) => /undefined|null|\[object/.test(text))).toEqual([]);
    const pagesOfOurs = all.filter(([path]) => path !== 'embed/preview/'); // a host's page, with text for a host's page in it
    expect(pagesOfOurs.filter(([, text, marked]) => /[a-z]{2}/i.test(text) && marked !== 'en')).toEqual([]);
  });

  test('is marked as what it is among words of the interface', () => {
    const letters = new RegExp(`\\p{Script=${lang === 'ar' ? 'Arabic' : 'Hiragana'}}`, 'u');
    // What a map shows is told in English, with the names that stand on it.
    for (const [path, page] of pages)
      for (const [text, marked] of wordsOf(page))
        if (letters.test(text) && !/[a-z]{2}/i.test(text)) expect(marked, `${path}: ${text.trim()}`).toBe(lang);
  });

  test('is told whole, with its marks as they were typed', () => {
    const text = pages.get('')?.body.textContent ?? '';
    for (const said of lang === 'ar' ? ['جسر بين بلدتين', '"لا نعبره ليلاً"'] : ['最初の町', '「夜は渡らない」'])
      expect(text).toContain(said);
  });
});

test('an emoji in a heading stands on the page', () => {
  const page = pagesWritten(lightStory(TOLD_IN.emoji)).get('');
  expect(page?.querySelector('h1')?.textContent).toBe('By bike 🚲 to the mill');
  expect(page?.documentElement.getAttribute('dir')).toBe('ltr');
});
