// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { typographic } from '../../src/core/language/typography.ts';
import { inEnglish } from '../in-english.ts';
import { thePage } from '../the-page.ts';
import { theStory } from '../the-story.ts';

const story = theStory();
const { body } = thePage({ site: null });
const page = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the opening', () => {
  const opening = page.getElementById('start');
  const links = [...(opening?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

  it('says how many reports there are, of which days, and how long it takes', () => {
    expect(text(opening)).toMatch(/From four news reports on 17 to 19 November 2021/);
    expect(text(opening)).toMatch(/about \d+ minutes/);
    expect(links).toContain('#sources');
  });

  it('names each report', () => {
    for (const source of story.sources) expect(text(opening)).toContain(typographic(inEnglish(source.short), 'en'));
  });

  it('has a picture of its own, which comes before the one beside the text', () => {
    expect(opening?.querySelector('picture img')?.getAttribute('fetchpriority')).toBe('high');
    expect(page.querySelector('#still img')?.hasAttribute('fetchpriority')).toBe(false);
    expect(page.querySelector('.story')?.contains(opening)).toBe(false);
  });

  it('leads into the story, and past the step on deaths', () => {
    expect(links).toContain(`#${story.steps[1]?.id}`);
    expect(links).toContain(`#${story.meta.notice?.skip}`);
  });
});

describe('the page around the steps', () => {
  it('tells the steps in order', () => {
    expect([...page.querySelectorAll('section.step')].map(({ id }) => id)).toEqual(story.steps.map(({ id }) => id));
  });

  it('names its parts by elements that are there', () => {
    for (const part of page.querySelectorAll('[aria-labelledby], [aria-describedby]'))
      for (const id of `${part.getAttribute('aria-labelledby') ?? ''} ${part.getAttribute('aria-describedby') ?? ''}`
        .split(' ')
        .filter(Boolean))
        expect(page.getElementById(id), id).not.toBeNull();
  });

  it('begins with a way past all that stands before the story', () => {
    const first = page.querySelector('a');
    expect(first?.classList.contains('skip-link')).toBe(true);
    expect(page.querySelector(first?.getAttribute('href') ?? '#')).not.toBeNull();
  });
});
