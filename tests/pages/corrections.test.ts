import { describe, expect, it } from 'vitest';
import { claimAnchor } from '../../src/core/cite/claim-anchor.ts';
import type { Story } from '../../src/core/story.ts';
import { renderHandout } from '../../src/pages/handout/render.tsx';
import { renderReader } from '../../src/pages/reader/render.tsx';
import { renderSources } from '../../src/pages/sources/render.tsx';
import { renderStepPage } from '../../src/pages/step/render.tsx';
import { EN } from '../../src/strings/en.ts';
import { storyOf } from '../core/read/input.ts';
import { type Page, pageAround, SITE } from './pages.ts';

const corrected = storyOf({
  'corrections.yaml': `- date: 2026-01-11
  step: crossing
  claim: 000/crowd
  text: { en: The guard counted about 500 people. }
  before: { en: The guard counted fewer people. }
- date: 2026-01-10
  step: start
  text: { en: The town is Sokółka. }
  before: { en: The town was misspelt. }
`,
});
const sound = storyOf();

const around = { alts: new Map<string, string>(), site: SITE };
const readers = (story: Story): Page => pageAround(renderReader(story, 'en', { ...around, notice: null }), './').page;
const sources = (story: Story): Page => pageAround(renderSources(story, 'en', { ...around, root: '../' }), '../').page;
const handout = (story: Story): Page => pageAround(renderHandout(story, 'en', { ...around, root: '../' }), '../').page;
const stepOf = (story: Story, id: string): Page =>
  pageAround(renderStepPage(story, id, 'en', { ...around, root: '../../' }), '../../', { 'data-step': id }).page;

const inside = (page: Page, selector: string): readonly string[] =>
  [...page.querySelectorAll(`${selector} .corrections li`)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
const CROWD =
  'Corrected on 11 January 2026: The guard counted about 500 people. It said before: The guard counted fewer people. Step: The attempt. Statement: The border guard (the report, line 3).';
const TOWN = 'Corrected on 10 January 2026: The town is Sokółka. It said before: The town was misspelt. Step: Where.';
/** Beside the step itself neither the step nor the statement is named again. */
const beside = (whole: string): string => whole.replace(/ Step: .*$/, '');
const entry = `#${claimAnchor('000/crowd')}`;

describe('a correction is shown with its day, step and claim', () => {
  it('in its step on the reader’s page, in its note for paper, and at its claim among the sources', () => {
    const page = readers(corrected);
    expect(inside(page, '#crossing')).toEqual([beside(CROWD)]);
    expect(inside(page, '#start')).toEqual([beside(TOWN)]);
    expect(inside(page, '#flight')).toEqual([]);
    const note = [...page.querySelectorAll('.footnotes li')].map(({ textContent }) => textContent ?? '');
    expect(note.filter((text) => text.includes(CROWD.replace(/ Step: .*$/, '')))).toHaveLength(1);
    expect(inside(sources(corrected), entry)).toEqual([CROWD]);
  });

  it('in the list of all, about the story', () => {
    expect(inside(readers(corrected), '.about')).toEqual([CROWD, TOWN]);
    expect(inside(handout(corrected), '.about')).toEqual([CROWD, TOWN]);
  });

  it('on the page of its step, in the text and at the claim', () => {
    expect(inside(stepOf(corrected, 'crossing'), 'article')).toEqual([beside(CROWD)]);
    expect(inside(stepOf(corrected, 'crossing'), entry)).toEqual([CROWD]);
    expect(inside(stepOf(corrected, 'start'), 'article')).toEqual([beside(TOWN)]);
    expect(inside(stepOf(corrected, 'flight'), 'body')).toEqual([]);
  });

  it('in its step and at its claim on paper', () => {
    const page = handout(corrected);
    expect(inside(page, '#crossing')).toEqual([beside(CROWD)]);
    expect(inside(page, '#start')).toEqual([beside(TOWN)]);
    expect(inside(page, entry)).toEqual([CROWD]);
  });

  it('with links that lead to the step and the claim', () => {
    const links = (page: Page): readonly string[] =>
      [...page.querySelectorAll(`${entry} .corrections a`)].map((link) => link.getAttribute('href') ?? '');
    expect(links(sources(corrected))).toEqual(['../#crossing', entry]);
    expect(links(stepOf(corrected, 'crossing'))).toEqual(['../crossing/', entry]);
  });
});

it('a story without corrections says so, and shows none', () => {
  for (const page of [readers(sound), handout(sound)]) {
    expect(page.querySelector('.about')?.textContent).toContain(EN.corrections.none);
    expect(inside(page, 'body')).toEqual([]);
  }
  for (const page of [readers(corrected), handout(corrected)])
    expect(page.body.textContent).not.toContain(EN.corrections.none);
});
