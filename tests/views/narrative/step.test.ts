// @vitest-environment happy-dom

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { claimAnchor } from '../../../src/core/cite/claim-anchor.ts';
import { stopLinks } from '../../../src/core/evidence/stop-links.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { legendOf } from '../../../src/core/picture/legend.ts';
import { mapStory } from '../../../src/core/picture/map-story.ts';
import type { Step } from '../../../src/core/step.ts';
import { stepAfter } from '../../../src/core/step-after.ts';
import { EN } from '../../../src/strings/en.ts';
import { StepView } from '../../../src/views/narrative/step.tsx';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const map = mapStory(story, 'en');

function shown(step: Step): HTMLElement {
  const prose = story.prose['en']?.[step.id] ?? { heading: '', blocks: [] };
  const host = document.createElement('div');
  host.innerHTML = renderToString(
    h(StepView, {
      step,
      prose,
      story,
      lang: 'en',
      alt: 'What the map shows.',
      root: './',
      legend: legendOf(map, story.steps.indexOf(step)),
      footnotes: new Map(),
      t: EN,
    }),
  );
  return host;
}

describe.each(story.steps.slice(1, -1).map((step) => [step.id, step] as const))('step %s', (_id, step) => {
  const page = shown(step);

  it('tells in its paragraphs what its map sets large', () => {
    const cited = [...page.querySelectorAll('.prose a.claim')].map((link) => link.getAttribute('href')?.split('#')[1]);
    for (const { large, claim } of step.callouts) if (large !== null) expect(cited).toContain(claimAnchor(claim));
  });

  it('cites claims that the ledgers have', () => {
    const known = new Set([...story.claims.keys()].map((ref) => `sources/#claim-${ref.replace('/', '-')}`));
    for (const link of page.querySelectorAll('a.claim')) expect(known).toContain(link.getAttribute('href'));
  });

  it('has its places lit by the map and explained among the places', () => {
    for (const link of page.querySelectorAll('a.place')) {
      const id = link.getAttribute('data-place');
      expect([...story.places.keys()].map(String)).toContain(id);
      expect(link.getAttribute('href')).toBe(`sources/#place-${id}`);
    }
  });

  it('marks the links that name the stops of its route, and no others', () => {
    const prose = story.prose['en']?.[step.id] ?? { heading: '', blocks: [] };
    const stops = [...stopLinks(story, step, prose)].map((inline) => inline.kind === 'place' && inline.place);
    expect([...page.querySelectorAll('[data-stop]')].map((link) => link.getAttribute('data-place'))).toEqual(stops);
  });

  it('has one heading, a link to itself, and its footnotes in words', () => {
    expect(page.querySelectorAll('h2')).toHaveLength(1);
    expect(page.querySelector('h2 a')?.getAttribute('href')).toBe(`#${step.id}`);
    expect(page.querySelectorAll('.callout-list li')).toHaveLength(step.callouts.length);
  });

  it('has its figure when it has one', () => {
    expect(page.querySelectorAll('figure.chart')).toHaveLength(step.chart === null ? 0 : 1);
  });

  it('has its still, and what the map shows in words', () => {
    const image = page.querySelector('figure.still img');
    expect(image?.getAttribute('alt')).toBe('What the map shows.');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(page.querySelector(`#${step.id}-map`)?.textContent).toBe('What the map shows.');
  });

  it('sets quotation marks and apostrophes as print does', () => {
    expect(page.textContent).not.toMatch(/["']/);
  });
});

describe('citations', () => {
  it('of figures are told from others by what they link and what their claim counts', () => {
    const marked = story.steps.slice(1, -1).flatMap((step) => [...shown(step).querySelectorAll('a.claim')]);
    const figures = marked.filter((link) => link.classList.contains('is-quantity'));
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.length).toBeLessThan(marked.length / 2);
    for (const link of figures) {
      const ref = [...story.claims.keys()].find(
        (key) => link.getAttribute('href') === `sources/#claim-${key.replace('/', '-')}`,
      );
      expect(ref === undefined ? [] : story.claims.get(ref)?.figures, link.textContent ?? '').not.toEqual([]);
    }
  });
});

describe('a step that may be hard to read', () => {
  const found = story.steps.find(({ id }) => id === story.meta.notice?.step);

  it('says of what it tells, and leads past itself', () => {
    const notice = found === undefined ? null : shown(found).querySelector('.notice');
    expect(notice?.textContent).toContain(typographic(inEnglish(found?.notice) ?? '-', 'en'));
    expect(notice?.querySelector('a')?.getAttribute('href')).toBe(`#${story.meta.notice?.skip}`);
  });

  it('leads to the step that follows where the story’s own notice does not speak of it', () => {
    const [other, after] = story.steps.slice(2, 4);
    if (other === undefined) throw new Error('expected a step');
    const warned = { ...other, notice: { en: 'It is sad.' } };
    const inIt = { ...story, steps: story.steps.map((each) => (each === other ? warned : each)) };
    expect(stepAfter(inIt, warned.id)).toBe(after?.id);
  });

  it('says nothing where there is nothing to warn of', () => {
    const calm = story.steps.find(({ notice, id }) => notice === null && id !== 'start' && id !== 'sources');
    if (calm === undefined) throw new Error('expected a step');
    expect(shown(calm).querySelector('.notice')).toBeNull();
  });
});

describe('an address of an earlier edition', () => {
  it('leads into its step', () => {
    const [, step] = story.steps;
    if (step === undefined) throw new Error('expected a step');
    const renamed = { ...step, formerly: ['before', 'long-before'] };
    const ids = [...shown(renamed).querySelectorAll(`#${step.id} > .formerly`)].map(({ id }) => id);
    expect(ids).toEqual(['before', 'long-before']);
  });
});
