import { describe, expect, it } from 'vitest';
import { goesOn } from '../../src/pages/step/goes-on.ts';
import { renderStepPage } from '../../src/pages/step/render.tsx';
import { inEnglish } from '../in-english.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, type Page, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const root = '../../';
const pageOf = (id: string, site: string | null = SITE): { html: string; page: Page } =>
  pageAround(renderStepPage(story, id, 'en', { alts, site, root }), root, { 'data-step': id });
const pages = story.steps.map((step) => ({ step, ...pageOf(step.id) }));
const content = (page: Page, selector: string): string => page.querySelector(selector)?.getAttribute('content') ?? '';
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

interface Structured {
  readonly '@type': string;
  readonly isPartOf: { readonly url?: string };
  readonly contentLocation: readonly { readonly name: string; readonly geo?: object }[];
  readonly citation: readonly { readonly '@type': string; readonly name: string }[];
}
const dataOf = (page: Page): Structured =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as Structured;

it('every step has a page with a title and a description of its own', () => {
  expect(new Set(pages.map(({ page }) => page.title)).size).toBe(story.steps.length);
  const descriptions = pages.map(({ page }) => content(page, 'meta[name="description"]'));
  expect(new Set(descriptions).size).toBe(story.steps.length);
  for (const text of descriptions) expect(text.length).toBeGreaterThan(40);
});

describe.each(pages)('the page of $step.id', ({ step, html, page }) => {
  it('is in its language, with one main part, one h1 and unbroken headings', () => {
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelectorAll('main')).toHaveLength(1);
    const levels = headingLevels(page);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('leads nowhere but to what is there', () => {
    expect(deadLinks(page, `step/${step.id}/`)).toEqual([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('needs no style or script that a strict policy drops', () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect([...page.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/ld+json']);
  });

  it('is whole: what the step says, its picture in words, and every claim that it cites, under its number', () => {
    const text = words(page.querySelector('article')?.textContent);
    expect(text).toContain(words(page.querySelector('h1')?.textContent));
    expect(page.querySelector('.still img')?.getAttribute('alt')).toBe(alts.get(step.id));
    const numbers = new Map(
      [...page.querySelectorAll('.claim-entry')].map((entry) => [
        `#${entry.id}`,
        words(entry.querySelector('.entry-number')?.textContent),
      ]),
    );
    for (const link of page.querySelectorAll('article a.claim')) {
      const own = numbers.get(link.getAttribute('href') ?? '');
      expect(own, link.textContent).toBeDefined();
      const shown = link.getAttribute('data-note');
      if (shown !== null) expect(shown).toBe(own);
    }
    for (const entry of page.querySelectorAll('.claim-entry'))
      expect(entry.textContent).toMatch(/text \d{3}, line \d+/);
  });

  it('has data that name the four texts, and a point only where one is known', () => {
    const data = dataOf(page);
    expect(data['@type']).toBe('NewsArticle');
    expect(data.isPartOf.url).toBe(SITE);
    expect(data.citation.map(({ name }) => name)).toEqual(story.sources.map(({ label }) => inEnglish(label)));
    for (const { '@type': type } of data.citation) expect(type).toBe('CreativeWork');
    const known = new Map([...story.places.values()].map((place) => [inEnglish(place.names), place.where.precision]));
    for (const { name, geo } of data.contentLocation)
      expect(geo !== undefined, name).toBe(['exact', 'town'].includes(known.get(name) ?? ''));
  });

  it('can be cited, taken, and left for its neighbours and for the story', () => {
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toContain(`../../#${step.id}`);
    expect(words(page.querySelector('#cite .to-copy')?.textContent)).toContain(`${SITE}step/${step.id}/`);
    expect(page.querySelector('#cite code')?.textContent).toMatch(/^@misc\{/);
    for (const crop of ['card', 'portrait', 'slide'])
      for (const format of ['svg', 'png'])
        expect(links).toContain(`../../step/${step.id}/${step.id}-${crop}.${format}`);
    for (const crop of ['square', 'tall']) expect(links).toContain(`../../step/${step.id}/${step.id}-${crop}.png`);
    const at = story.steps.indexOf(step);
    for (const neighbour of [story.steps[at - 1], story.steps[at + 1]])
      if (neighbour !== undefined) expect(links).toContain(`../${neighbour.id}/`);
  });
});

it('addresses of the site stand in a page only where it knows its own', () => {
  const { page, html } = pageOf('flight');
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${SITE}step/flight/`);
  expect(content(page, 'meta[property="og:image"]')).toBe(`${SITE}step/flight/flight-card.png`);
  expect(html).toContain('summary_large_image');
  const without = pageOf('flight', null);
  expect(without.html).not.toMatch(/canonical|og:image|og:url|example\.org/);
});

describe('a reader with scripts', () => {
  const arrival = { referrer: '', origin: 'https://example.org', hash: '', search: '' };

  it('goes on to the story from an address that somebody passed on', () => {
    expect(goesOn(arrival)).toBe(true);
    expect(goesOn({ ...arrival, referrer: 'https://elsewhere.org/x' })).toBe(true);
  });

  it('stays who came from our own pages, to a part of the page, or asked for it', () => {
    expect(goesOn({ ...arrival, referrer: 'https://example.org/story/' })).toBe(false);
    expect(goesOn({ ...arrival, hash: '#cite' })).toBe(false);
    expect(goesOn({ ...arrival, search: '?page' })).toBe(false);
  });
});
