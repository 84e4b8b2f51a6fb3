import { describe, expect, it } from 'vitest';
import { once } from '../once.ts';
import { theStory } from '../the-story.ts';
import type { Page } from './pages.ts';
import { SITE } from './pages.ts';
import { bodiesWritten, lightStory, MORE_THAN_PARAGRAPHS, MOST_TOLD, pagesWritten, WITHOUT } from './parts.ts';

const FRONT = `---
title: Two towns
deck: A way from one to the other.
byline: A pupil
published: 2026-02-01
---
`;

const STORIES: Readonly<Record<string, string>> = {
  'two steps and a word before them': `${FRONT}
A word before it begins.

## The first town
at: [23.16, 53.13]
place: Białystok
time: 2021-11-17

It has 12 bridges.

## The other
place: Warsaw

From [the first](step:the-first-town) it is a day.
`,
  'one step': `${FRONT}
## A town
place: Warsaw

It is large.
`,
  'no place at all': `${FRONT}
## Nowhere

It might be anywhere.
`,
  'a title alone over it': `---
title: Two towns
---

## A town
place: Warsaw

It is large.
`,
  'a country': `${FRONT}
## A country
place: Poland

It is a country.
`,
  'lists, a quotation, headings and a table': `${FRONT}${MORE_THAN_PARAGRAPHS}`,
  'a link to a place': `${FRONT}
## A country
place: Poland

Its town is [Warsaw](place:warsaw).

## A town
place: Warsaw

It is in [Poland](place:poland).
`,
};

const LONG = process.env['LONG'] !== undefined;

/** Elements that say nothing, and that no script fills. */
const emptyIn = (page: Page): readonly string[] =>
  [...page.querySelectorAll('h1, h2, h3, h4, ul, ol, dl, a[href], p, summary, figcaption')]
    .filter(
      (element) =>
        element.textContent.trim() === '' &&
        element.querySelector('img, svg, input') === null &&
        element.getAttribute('aria-label') === null &&
        element.id === '' &&
        element.closest('[id="controls"], [hidden]') === null,
    )
    .map(({ outerHTML }) => outerHTML);

/** The same as it is written; what has a name of its own a script fills. */
const EMPTY = /<(h[1-4]|[uod]l|p|summary|figcaption)(?: (?!id=|hidden)[a-z-]+="[^"]*")*>\s*<\/\1>/g;

describe('a story that lacks a part, or two, is whole: without', () => {
  const parts = Object.keys(WITHOUT);
  const pairs = parts.flatMap((one, index) => parts.slice(index).map((other) => [...new Set([one, other])]));
  for (const gone of LONG ? pairs : pairs.filter(({ length }) => length === 1))
    it(gone.join(' and '), () => {
      const story = gone.reduce((told, part) => WITHOUT[part]?.(told) ?? told, theStory());
      const pages = bodiesWritten(story, MOST_TOLD);
      expect(pages.size).toBe(MOST_TOLD.length);
      for (const [path, html] of pages) {
        const told = html.replaceAll(/<script[\s\S]*?<\/script>|<div[^>]* hidden>[\s\S]*?<\/div>/g, '');
        expect(told.match(EMPTY) ?? [], path).toEqual([]);
        expect(
          told.replaceAll(/<[^>]*>/g, ' ').match(/.{20}(?:\bnull\b|undefined|\[object|NaN).{20}/) ?? [],
          path,
        ).toEqual([]);
      }
    });
});

for (const [name, text] of Object.entries(STORIES)) {
  describe(`a story of one file, with ${name}`, () => {
    const pages = once(() => pagesWritten(lightStory(text)));

    it('has no page for what it has not', () => {
      const paths = [...pages().keys()];
      for (const path of ['accounts/', 'sources/', 'data/', 'data/fact-sheet/', 'class/', 'class/prepare/', 'explore/'])
        expect(paths, path).not.toContain(path);
      for (const path of ['', 'step/start/', 'present/', 'handout/', 'embed/', 'frame/']) expect(paths).toContain(path);
    });

    it('leads to no page that is not there, and to no place that is not on it', () => {
      for (const [path, page] of pages()) {
        const dead = [...page.querySelectorAll('a[href]')].flatMap((link) => {
          const { href, hash } = new URL(link.getAttribute('href') ?? '', new URL(path, SITE));
          if (!href.startsWith(SITE)) return [];
          const [file = ''] = href.slice(SITE.length).split(/[?#]/);
          if (/\.\w+$/.test(file)) return [];
          const there = pages().get(file);
          const id = hash.slice(1);
          if (there !== undefined && (id === '' || there.getElementById(id) !== null)) return [];
          return [`${path}: ${link.getAttribute('href')}`];
        });
        expect(dead).toEqual([]);
      }
    });

    it('has no empty heading, list, paragraph or link on any page', () => {
      for (const [path, page] of pages()) expect(emptyIn(page), path).toEqual([]);
    });

    it('speaks of no reports, sides or statements', () => {
      for (const [path, page] of pages()) {
        if (path.startsWith('embed/')) continue; // which speaks of the form for corrections
        for (const element of page.querySelectorAll('script, style, pre, textarea')) element.remove();
        const text = page.body.textContent.replace(/\s+/g, ' ').replaceAll(/https?:\S+/g, '');
        expect(
          text.match(/.{0,30}\b(?:reports?|sides?|statements?|sources?|according)\b.{0,30}/gi) ?? [],
          path,
        ).toEqual([]);
      }
    });
  });
}
