import { describe, expect, it, test } from 'vitest';
import { aboutOf } from '../../src/core/cite/about.ts';
import { renderStories } from '../../src/pages/stories/render.tsx';
import { inEnglish } from '../in-english.ts';
import { once } from '../once.ts';
import { theStory } from '../the-story.ts';
import { lightStory, pagesWritten } from './parts.ts';

const SAID = 'It is a large town on a river';
const story = once(() =>
  lightStory(`---\ntitle: Two towns\n---\n\n## A town\nplace: Warsaw\n\n${SAID}. It has bridges.\n`),
);
const pages = once(() => pagesWritten(story()));

describe('a story of which its author says nothing but the title', () => {
  it('shows no day and no deck on any page', () => {
    for (const [path, page] of pages()) {
      const tags = [...page.querySelectorAll('script[type="application/ld+json"]')].map((each) => each.textContent);
      expect(tags.join(''), path).not.toMatch(/date(?:Published|Modified)/);
      for (const element of page.querySelectorAll('script, style')) element.remove();
      expect(page.body.textContent, path).not.toMatch(/[Pp]ublished \d|updated \d|Text of|\bnull\b/);
      if (path === '' || path === 'handout/' || path === 'present/' || path === 'frame/')
        expect(page.querySelectorAll('.deck'), path).toHaveLength(0);
    }
  });

  it('is told of by its first sentence: to searches, on cards, in the list', () => {
    const head = pages().get('');
    for (const name of ['meta[name="description"]', 'meta[property="og:description"]'])
      expect(head?.querySelector(name)?.getAttribute('content')).toBe(`${SAID}.`);
    expect(renderStories([{ story: story(), lang: 'en', alt: '', folder: '' }], './').body).toContain(`${SAID}.`);
  });

  it('is cited without a day', () => {
    const bibtex = pages().get('step/a-town/')?.querySelector('pre')?.textContent ?? '';
    expect(bibtex).toContain('@misc{two-towns-a-town,');
    expect(bibtex).not.toMatch(/year|month/);
  });
});

describe('what a story is about', () => {
  const about = (text: string) => aboutOf(lightStory(`---\ntitle: T\n---\n\n## One\n\n${text}\n`), 'en');

  test('is what its author says, where one does', () => {
    expect(aboutOf(theStory(), 'en')).toBe(inEnglish(theStory().meta.deck));
  });

  test('is cut after a word where its first sentence is long', () => {
    const said = about(`${'The river flows on, '.repeat(20)}to the sea.`);
    expect(said.length).toBeLessThanOrEqual(160);
    expect(said).toMatch(/^The river flows on, .*\b(?:river|flows|on|The)…$/);
  });

  test('is a word of more letters than that as far as there is room', () => {
    expect(about('a'.repeat(300))).toBe(`${'a'.repeat(159)}…`);
  });

  test('is the title where no step tells anything', () => {
    expect(about('')).toBe('T');
  });
});
