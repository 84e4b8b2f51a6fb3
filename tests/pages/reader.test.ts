import { Window } from 'happy-dom';
import { beforeAll, expect, test } from 'vitest';
import type { Story } from '../../src/core/story.ts';
import { thePage } from '../the-page.ts';
import { theStory } from '../the-story.ts';

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

test('every link within the page leads to something in it', () => {
  const ids = new Set(all('[id]').map((element) => element.id));
  const links = all('a[href^="#"]').map((link) => (link.getAttribute('href') ?? '').slice(1));
  expect(links.length).toBeGreaterThan(300);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('ids stand once', () => {
  const ids = all('[id]').map((element) => element.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every claim of every ledger is listed, with its line', () => {
  expect(all('.claim-entry')).toHaveLength(story.claims.size);
  for (const entry of all('.claim-entry')) expect(entry.textContent).toMatch(/line \d+/);
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
  expect(page.querySelector('title')?.textContent).toContain(story.meta.title.en);
  expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(story.meta.deck.en);
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe('https://example.org/story/');
  expect(thePage({ site: null }).head).not.toContain('canonical');
});

test('nothing in the page needs an inline style or script that a strict policy drops', () => {
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/\son[a-z]+=/);
  expect(all('script').map((script) => script.getAttribute('type'))).toEqual(['application/json']);
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
  const strip = page.querySelector('#flight .figure-strip');
  const text = strip?.textContent ?? '';
  for (const figure of ['200–300', 'more than 400', '419', '430', '431', 'hundreds']) expect(text).toContain(figure);
  expect(strip?.querySelectorAll('a.claim').length).toBe(7);
});

test('title, deck, byline, dates, version, licence, credits and contact are shown', () => {
  const { meta } = story;
  const text = page.body.textContent ?? '';
  for (const shown of [meta.title.en, meta.deck.en, meta.byline.en, meta.version, meta.licence.en, meta.contact])
    expect(text).toContain(shown);
  for (const { what, who } of meta.credits) {
    expect(text).toContain(what.en);
    expect(text).toContain(who.en);
  }
});
