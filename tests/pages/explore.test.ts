import { expect, it } from 'vitest';
import { typographic } from '../../src/core/language/typography.ts';
import type { Speaker } from '../../src/core/story.ts';
import { renderExplore } from '../../src/pages/explore/render.tsx';
import { inEnglish } from '../in-english.ts';
import { around } from '../the-page.ts';
import { theStory } from '../the-story.ts';
import { deadLinks, headingLevels, pageAround, SITE } from './pages.ts';

const story = theStory();
const { alts } = around(story);
const { page, html } = pageAround(renderExplore(story, 'en', { alts, site: SITE, root: '../' }), '../');
const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

it('lists every event once, each with its steps, its claims and its place, without a script', () => {
  const entries = [...page.querySelectorAll('.event-entry')];
  expect(entries.map(({ id }) => id).sort()).toEqual([...story.events.keys()].map((id) => `event-${id}`).sort());
  for (const event of story.events.values()) {
    const entry = page.getElementById(`event-${event.id}`);
    const links = [...(entry?.querySelectorAll('a.event-step') ?? [])].map((link) => link.getAttribute('href'));
    expect(links, event.id).toEqual(event.steps.map((id) => `../#${id}`));
    expect(entry?.querySelectorAll('a[href*="#claim-"]').length, event.id).toBe(event.claims.length);
  }
});

it('folds who says so, report by report', () => {
  for (const event of story.events.values()) {
    const folded = page.querySelector(`#event-${event.id} details`);
    const sources = new Set(event.claims.map((ref) => story.claims.get(ref)?.source));
    expect(folded?.hasAttribute('open'), event.id).toBe(false);
    expect(folded?.querySelectorAll('li').length, event.id).toBe(sources.size);
  }
});

it('names who tells of an event and who denies it: speakers, and no side', () => {
  const nameOf = (id: Speaker): string =>
    id === 'reporter' ? 'the reporters' : typographic(inEnglish(story.actors.get(id)?.name) ?? '', 'en');
  for (const event of story.events.values()) {
    const entry = page.getElementById(`event-${event.id}`);
    const named = [...(entry?.querySelectorAll('.event-voice') ?? [])].map((each) => words(each.textContent).slice(2));
    expect(named, event.id).toEqual([...event.toldBy, ...event.deniedBy].map(nameOf));
    expect(words(entry?.textContent).includes('Denied by'), event.id).toBe(event.deniedBy.length > 0);
  }
});

it('says so where no place is known, and draws open ends as open', () => {
  for (const event of story.events.values()) {
    const entry = page.getElementById(`event-${event.id}`);
    expect(words(entry?.textContent).includes('No place is known'), event.id).toBe(event.at === null);
    const arrows = Number(event.when.from === null) + Number(event.when.to === null);
    expect(entry?.querySelectorAll('.span-arrow').length, event.id).toBe(arrows);
  }
  expect([...story.events.values()].some(({ at }) => at === null)).toBe(true);
});

it('is a sound page: one title, headings in order, no id twice, no link that leads nowhere', () => {
  const levels = headingLevels(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBe(new Set(ids).size);
  expect(deadLinks(page, 'explore/')).toEqual([]);
  expect(html).not.toMatch(/\sstyle="/);
});

it('does not say of an event without a first day that it was before the axis', () => {
  const open = [...story.events.values()].filter(({ when }) => when.from === null);
  expect(open.length).toBeGreaterThan(0);
  for (const { id } of open) {
    const entry = page.getElementById(`event-${id}`);
    expect(words(entry?.querySelector('.event-when')?.textContent), id).toContain('since when is not said');
    expect(words(entry?.closest('.event-day')?.querySelector('h2')?.textContent)).toContain('no first day given');
  }
});

it('offers to light the place of an event where there is one on the map, and only there', () => {
  for (const event of story.events.values()) {
    const place = event.at !== null && 'place' in event.at ? event.at.place : null;
    const drawn = place !== null && story.places.get(place)?.where.precision !== 'unknown';
    const button = page.querySelector(`#event-${event.id} .event-highlight`);
    expect(button?.getAttribute('data-light') ?? null, event.id).toBe(drawn ? place : null);
  }
});
