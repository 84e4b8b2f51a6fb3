import { expect, it } from 'vitest';
import { claimAnchor } from '../../src/core/cite/claim-anchor.ts';
import { footnoteNumbers } from '../../src/core/cite/footnote-numbers.ts';
import { typographic } from '../../src/core/language/typography.ts';
import { renderHandout } from '../../src/pages/handout/render.tsx';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const { html, page } = pageAround(renderHandout(story, 'en', { alts, site: SITE, root: '../' }), '../');
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('holds the heading of every step once, in the order of the story', () => {
  const wanted = story.steps.map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));
  const found = [...page.querySelectorAll('h1, h2')].map(({ textContent }) => words(textContent));
  expect(found.filter((heading) => wanted.includes(heading))).toEqual(wanted);
});

it('holds each step’s date, picture, and what the picture shows in words', () => {
  for (const step of story.steps.slice(0, -1)) {
    const section = page.querySelector(`#${step.id}`);
    expect(section?.querySelector('img')?.getAttribute('src')).toBe(`../step/${step.id}/${step.id}-paper.svg`);
    expect(words(section?.querySelector('figcaption')?.textContent)).toBe(words(alts.get(step.id)));
    expect(section?.querySelectorAll('.prose p').length, step.id).toBeGreaterThan(0);
  }
});

it('lists every claim that the story cites, numbered, with the text and the line of each', () => {
  const notes = footnoteNumbers(story, 'en');
  const listed = [...page.querySelectorAll('.claim-entry')];
  expect(listed.map(({ id }) => id)).toEqual([...notes.keys()].map(claimAnchor));
  for (const entry of listed) expect(entry.textContent).toMatch(/text \d{3}, line \d+/);
});

it('has the same number in the text as before the note, and no note that nothing in the text leads to', () => {
  const numbers = new Map(
    [...page.querySelectorAll('.claim-entry')].map((entry) => [
      `#${entry.id}`,
      words(entry.querySelector('.entry-number')?.textContent),
    ]),
  );
  const led = new Set<string>();
  for (const ref of page.querySelectorAll('[data-note]')) {
    const href = ref.getAttribute('href') ?? '';
    expect(ref.getAttribute('data-note')).toBe(numbers.get(href));
    led.add(href);
  }
  expect(led).toEqual(new Set(numbers.keys()));
});

it('leads back to the screen by link and code, where the site knows its address', () => {
  expect(page.querySelector(`.link-on-paper a[href="${SITE}"]`)).not.toBeNull();
  expect(page.querySelector('svg.qr path')?.getAttribute('d')).toMatch(/^M4 4h7/);
  expect(renderHandout(story, 'en', { alts, site: null, root: '../' }).body).not.toContain('class="qr"');
});

it('is a sound page, with no script at all', () => {
  const levels = headingLevels(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  expect(page.querySelectorAll('main')).toHaveLength(1);
  expect(deadLinks(page, 'handout/')).toEqual([]);
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
