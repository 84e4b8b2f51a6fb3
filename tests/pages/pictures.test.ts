import { describe, expect, it } from 'vitest';
import type { SnippetsAround } from '../../src/core/embed/snippets.ts';
import { toldStory } from '../../src/core/embed/told.ts';
import type { MediaFile } from '../../src/core/read/media-file.ts';
import { TOLD_WORDS } from '../../src/pages/embed/told-words.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { code, options, parsed, with_ } from '../core/embed/given.ts';
import { once } from '../once.ts';
import { theStory } from '../the-story.ts';
import type { Page } from './pages.ts';
import { lightStory, pagesWritten } from './parts.ts';

const image = { format: 'jpeg', frames: 1, whole: true };
const MEDIA: readonly MediaFile[] = [
  { name: 'harbour.jpg', bytes: 9e5, image: { ...image, width: 2400, height: 1600, digest: 'ab'.repeat(32) } },
  { name: 'tower.jpg', bytes: 9e5, image: { ...image, width: 700, height: 1050, digest: 'cd'.repeat(32) } },
];
const story = once(() =>
  lightStory(
    `---
title: T
pictures: { licence: CC0 }
---

## A town
place: Warsaw
pictures:
  - { file: harbour.jpg, alt: Boats "at" a pier, caption: In the evening, credit: A. Nowak }
  - { file: tower.jpg, alt: A tower, credit: B. Kowalska, licence: CC BY 4.0 }

Words.

## Another
hold: true

Words.
`,
    'light',
    MEDIA,
  ),
);
const pages = once(() => pagesWritten(story()));

/** The pages on which the pictures of a step stand, what holds them there, and the way to the root. */
const SHOWN: Readonly<Record<string, readonly [within: string, root: string]>> = {
  '': ['#a-town .step-text', './'],
  'step/a-town/': ['.moment', '../../'],
  'handout/': ['#a-town', '../'],
  'present/': ['#a-town .present-text', '../'],
  'frame/': ['#a-town .frame-text', '../'],
  'frame/unrolled/': ['#a-town .frame-text', '../../'],
};

type Element = NonNullable<ReturnType<Page['querySelector']>>;

function figures(path: string): readonly Element[] {
  const [within] = SHOWN[path] ?? [''];
  return [...(pages().get(path)?.querySelectorAll(`${within} > figure.media`) ?? [])];
}
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe.each(Object.entries(SHOWN))('a step with two pictures, on the page “%s”', (path, [, root]) => {
  it('has both, after what it tells', () => {
    expect(figures(path)).toHaveLength(2);
    const [first] = figures(path);
    let before = first?.previousElementSibling;
    while (before != null && !before.matches('.prose')) before = before.previousElementSibling;
    expect(before?.matches('.prose')).toBe(true);
  });

  it('has of each its words, its size, and how it may be used', () => {
    const [one, other] = figures(path);
    const img = one?.querySelector('img');
    const given = ['alt', 'width', 'height', 'decoding'].map((name) => img?.getAttribute(name));
    expect(given).toEqual(['Boats “at” a pier', '2400', '1600', 'async']);
    expect(textOf(one?.querySelector('figcaption'))).toBe('In the evening A. Nowak · CC0');
    expect(textOf(other?.querySelector('figcaption'))).toBe('B. Kowalska · CC BY 4.0');
    expect(other?.classList.contains('is-tall')).toBe(true);
  });

  it('names files in three formats and widths, none larger than the picture', () => {
    const [one, other] = figures(path).map((figure) => [
      ...[...figure.querySelectorAll('source')].map((source) => source.getAttribute('srcset')),
      figure.querySelector('img')?.getAttribute('src'),
    ]);
    const at = (name: string): string => `${root}media/${name}`;
    expect(one).toEqual([
      `${at('harbour-480.abababab.avif')} 480w, ${at('harbour-960.abababab.avif')} 960w, ${at('harbour-1600.abababab.avif')} 1600w`,
      `${at('harbour-480.abababab.webp')} 480w, ${at('harbour-960.abababab.webp')} 960w, ${at('harbour-1600.abababab.webp')} 1600w`,
      at('harbour-960.abababab.jpg'),
    ]);
    expect(other).toEqual([
      `${at('tower-480.cdcdcdcd.avif')} 480w, ${at('tower-700.cdcdcdcd.avif')} 700w`,
      `${at('tower-480.cdcdcdcd.webp')} 480w, ${at('tower-700.cdcdcdcd.webp')} 700w`,
      at('tower-700.cdcdcdcd.jpg'),
    ]);
    for (const source of figures(path).flatMap((figure) => [...figure.querySelectorAll('source')]))
      expect(source.getAttribute('sizes')).toMatch(/(?:px|vw|rem)\)?$/);
  });

  it('fetches them when they are near, but where a page is there to be printed', () => {
    const loading = figures(path).map((figure) => figure.querySelector('img')?.getAttribute('loading'));
    expect(loading).toEqual(path === 'handout/' ? [null, null] : ['lazy', 'lazy']);
  });
});

it('what frames turn page by page takes a picture whole', () => {
  expect(figures('frame/').map((figure) => figure.getAttribute('data-unit'))).toEqual(['whole', 'whole']);
});

it('a step without pictures has no figure of them, and a story without any no sheet for them', () => {
  expect(pages().get('')?.querySelectorAll('#another .media')).toHaveLength(0);
  const styled = (of: ReturnType<typeof story>): readonly string[] =>
    pagesOf(of, null).flatMap(({ path, styles }) => (styles?.includes('media') === true ? [path] : []));
  expect(styled(story())).toEqual(expect.arrayContaining(Object.keys(SHOWN)));
  expect(styled(theStory())).toEqual([]);
});

it('an article has them too, in the format that all read, at their whole address', () => {
  const given: SnippetsAround = { ...with_, story: toldStory(story(), 'en', new Map(), TOLD_WORDS) };
  const [one, other] = parsed(code('cms', options('scroll'), given)).querySelectorAll('figure');
  const img = one?.querySelector('img');
  expect(['src', 'width', 'height', 'alt', 'loading'].map((name) => img?.getAttribute(name))).toEqual([
    `${given.files}media/harbour-960.abababab.jpg`,
    ...['960', '640', 'Boats “at” a pier', 'lazy'],
  ]);
  expect(one?.querySelector('figcaption')?.textContent).toContain('In the evening');
  expect(other?.querySelector('figcaption')?.textContent).toBe('B. Kowalska · CC BY 4.0');
});

describe('a page whose address is shared', () => {
  const step = `## A town\nplace: Warsaw\npicture: { file: harbour.jpg, alt: Boats "at" a pier, credit: A. Nowak }\n`;
  const shared = (over: string, card: string, path: string) => {
    const rights = `---\ntitle: T\n${over}pictures: { licence: CC0 }\n---\n\n`;
    const head = pagesWritten(lightStory(`${rights}${step}${card}\nWords.\n`, 'light', MEDIA)).get(path);
    const of = (name: string) => head?.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content');
    return [of('')?.replace(/.*\/(?=step|media)/, ''), of(':type'), of(':width'), of(':height'), of(':alt')];
  };
  const CARD = ['media/harbour-card.abababab.jpg', 'image/jpeg', '1200', '630', 'Boats “at” a pier'];

  it('shows the picture that its author wants there, of the story or of a step alone', () => {
    expect(shared('card: harbour.jpg\n', '', '')).toEqual(CARD);
    expect(shared('card: harbour.jpg\n', '', 'step/start/')).toEqual(CARD);
    expect(shared('', 'card: picture\n', 'step/a-town/')).toEqual(CARD);
  });

  it('shows its map otherwise', () => {
    expect(shared('', 'card: picture\n', '')[0]).toBe('step/start/start-card.png');
    expect(shared('card: harbour.jpg\n', '', 'step/a-town/')[0]).toBe('step/a-town/a-town-card.png');
  });
});

it('search engines read the pictures of a step with who made them, and how they may be used', () => {
  const data = pages().get('step/a-town/')?.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const shown = (JSON.parse(data).image as readonly unknown[]).filter((each) => typeof each !== 'string');
  expect(shown).toMatchObject([
    { '@type': 'ImageObject', caption: 'In the evening', creditText: 'A. Nowak', width: 960, height: 640 },
    { creditText: 'B. Kowalska', license: 'https://creativecommons.org/licenses/by/4.0/', width: 700, height: 1050 },
  ]);
});
