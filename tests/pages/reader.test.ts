import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import { footnoteNumbers } from '../../src/core/cite/footnote-numbers.ts';
import { typographic } from '../../src/core/language/typography.ts';
import type { Story } from '../../src/core/story.ts';
import { renderSources } from '../../src/pages/sources/render.tsx';
import { inEnglish } from '../in-english.ts';
import { around, thePage } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { pageAround } from './pages.ts';

type Page = InstanceType<typeof Window>['document'];

let story: Story;
let html: string;
let page: Page;

beforeAll(() => {
  story = theStory();
  const { head, body } = thePage();
  html = head + body;
  page = new Window().document;
  page.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
});

const all = (selector: string) => [...page.querySelectorAll(selector)];

/** Fragments of links that begin so. */
const ledTo = (start: string): readonly string[] =>
  all(`a[href^="${start}#"]`).map((link) => (link.getAttribute('href') ?? '').slice(start.length + 1));

test('every link within the page leads to something in it', () => {
  const ids = new Set(all('[id]').map((element) => element.id));
  const links = ledTo('');
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('every citation and every named place leads to an entry of the page of the sources', () => {
  const { page: sources } = pageAround(renderSources(story, 'en', { ...around(story), root: '../' }), '../');
  const ids = new Set([...sources.querySelectorAll('[id]')].map((element) => element.id));
  const links = ledTo('sources/');
  expect(links.length).toBeGreaterThan(200);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
  for (const link of all('a.claim, a.place')) expect(link.getAttribute('href')).toMatch(/^sources\/#(claim|place)-/);
});

test('ids stand once', () => {
  const ids = all('[id]').map((element) => element.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every claim that the story cites has a note for paper and for the browser’s search, with its speaker and line', () => {
  const notes = [...footnoteNumbers(story, 'en').keys()];
  const listed = all('.footnotes li').map(({ textContent }) => textContent ?? '');
  expect(listed).toHaveLength(notes.length);
  notes.forEach((ref, index) => {
    const claim = story.claims.get(ref);
    expect(listed[index], ref).toContain(typographic(inEnglish(claim?.statement) ?? '', 'en'));
    expect(listed[index], ref).toContain(`line ${claim?.line}`);
  });
  expect(page.querySelector('.footnotes')?.getAttribute('hidden')).toBe('until-found');
});

test('the page is as light as its text: no more than 1,500 elements as it comes', () => {
  const held = all('noscript *').length; // text, where scripts run
  expect(all('*').length - held).toBeLessThan(1500);
});

test('every step has its heading, and headings go down one level at a time', () => {
  const levels = all('h1, h2, h3, h4').map((heading) => Number(heading.tagName.slice(1)));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
  });
  for (const step of story.steps) expect(page.querySelector(`#${step.id} h1, #${step.id} h2`), step.id).not.toBeNull();
});

test('there is one main landmark, a title, a description and a canonical link', () => {
  expect(all('main')).toHaveLength(1);
  expect(page.querySelector('title')?.textContent).toContain(inEnglish(story.meta.title));
  expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(inEnglish(story.meta.deck));
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://example.org/story/');
  expect(thePage({ site: null }).head).not.toContain('canonical');
});

test('nothing in the page needs an inline style or script that a strict policy drops', () => {
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\son[a-z]+=/);
  expect(all('script').map((script) => script.getAttribute('type'))).toEqual([
    'application/ld+json',
    'application/json',
  ]);
});

test('the prose is shipped once: the data for scripts hold none of it', () => {
  const data = page.querySelector('#story-data')?.textContent ?? '';
  const sentences = all('.step .prose p').map((paragraph) => (paragraph.textContent ?? '').slice(0, 60));
  expect(sentences.length).toBeGreaterThan(30);
  for (const sentence of sentences) expect(data).not.toContain(sentence);
});

test('the data cannot end the element that holds them', () => {
  expect(page.querySelector('#story-data')?.textContent).not.toContain('</');
});

test('the flight has its strip: five figures and two that say only hundreds', () => {
  const strip = page.querySelector('#flight .chart-strip');
  const text = strip?.textContent ?? '';
  for (const figure of ['200–300', 'more than 400', '419', '430', '431', 'hundreds']) expect(text).toContain(figure);
  expect(strip?.querySelectorAll('a.claim').length).toBe(7);
});

test('title, deck, byline, dates, version, licence, credits and contact are shown', () => {
  const { meta } = story;
  const text = page.body.textContent ?? '';
  for (const shown of [
    inEnglish(meta.title),
    inEnglish(meta.deck),
    inEnglish(meta.byline),
    meta.version,
    inEnglish(meta.licence),
    meta.contact,
  ])
    expect(text).toContain(shown);
  for (const { what, who } of meta.credits) {
    expect(text).toContain(inEnglish(what));
    expect(text).toContain(inEnglish(who));
  }
});
