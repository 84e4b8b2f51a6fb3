// @vitest-environment happy-dom

import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { claimAnchor } from '../../../src/core/cite/claim-anchor.ts';
import { typographic } from '../../../src/core/language/typography.ts';
import { EN } from '../../../src/strings/en.ts';
import { amongSources } from '../../../src/views/addresses.ts';
import { Sources } from '../../../src/views/evidence/sources.tsx';
import { Statements } from '../../../src/views/evidence/statements.tsx';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const page = document.createElement('div');
page.innerHTML = renderToString(h(Statements, { story, lang: 'en', to: amongSources('../'), t: EN }));
const step = document.createElement('div');
step.innerHTML = renderToString(h(Sources, { story, lang: 'en', t: EN }));
const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe('the sources', () => {
  it('list every statement of every text, in the order of its lines', () => {
    const listed = [...page.querySelectorAll('.claim-entry')].map(({ id }) => id);
    expect(listed).toEqual(story.sources.flatMap(({ claims }) => claims.map(({ ref }) => claimAnchor(ref))));
    expect(new Set(listed).size).toBe(story.claims.size);
  });

  it('say of each who makes it, in which line, and the day if it has one', () => {
    for (const claim of story.claims.values()) {
      const entry = page.querySelector(`[id="${claimAnchor(claim.ref)}"]`);
      expect(entry?.querySelector('.chip'), claim.ref).not.toBeNull();
      expect(words(entry)).toContain(`text ${claim.source}, line ${claim.line}`);
      if (claim.when?.from != null && claim.when.basis === 'inferred')
        expect(words(entry), claim.ref).toContain('our inference');
    }
  });

  it('say of a statement at a place of our inference that its place is one, and of no other', () => {
    for (const claim of story.claims.values()) {
      const details = words(page.querySelector(`[id="${claimAnchor(claim.ref)}"] .claim-details`));
      const place = claim.place === null ? undefined : story.places.get(claim.place);
      const isOurs = claim.placeInferred || place?.basis.kind === 'inference';
      expect(details.includes('place: our inference'), claim.ref).toBe(isOurs);
    }
  });

  it('introduce a speaker with their office', () => {
    for (const { ref, says } of story.claims.values())
      for (const id of says) {
        const office = id === 'reporter' ? null : (story.actors.get(id)?.office ?? null);
        const entry = page.querySelector(`[id="${claimAnchor(ref)}"]`);
        if (office !== null) expect(words(entry), ref).toContain(typographic(inEnglish(office), 'en'));
      }
    expect(words(page)).toContain('Dunja Mijatović, human rights commissioner of the Council of Europe');
  });

  it('lead from an answer to what it answers, named by its speaker', () => {
    for (const claim of story.claims.values())
      for (const ref of claim.answers) {
        const entry = page.querySelector(`[id="${claimAnchor(claim.ref)}"]`);
        const link = entry?.querySelector(`a[href="#${claimAnchor(ref)}"]`) ?? null;
        const answered = story.claims.get(ref);
        const report = inEnglish(story.sources.find(({ id }) => id === answered?.source)?.short);
        expect(words(link), claim.ref).toMatch(new RegExp(`\\(${report}, line ${answered?.line}\\)$`));
      }
  });

  it('never show the words by which a statement is found in its text', () => {
    const anchors = [...story.claims.values()].map(({ anchor }) => anchor).filter((anchor) => anchor.length > 30);
    for (const anchor of anchors) expect(words(page)).not.toContain(anchor);
  });

  it('list every place with how well it is known, and why where that is our inference', () => {
    for (const place of story.places.values()) {
      const entry = page.querySelector(`#place-${place.id}`);
      expect(words(entry)).toContain(EN.places.precision[place.where.precision]);
      if (place.basis.kind === 'inference') expect(words(entry)).toContain('our inference');
    }
  });

  it('keep, beside what they show, what we say on each question and its figures on one axis where they compare', () => {
    const held = page.querySelector('template.questions') as HTMLTemplateElement;
    const questions = [...held.content.querySelectorAll<HTMLElement>('[data-topic]')];
    expect(questions.map(({ dataset }) => dataset['topic'])).toEqual([...story.topics.keys()]);
    for (const question of questions) {
      const topic = [...story.topics.values()].find(({ id }) => id === question.dataset['topic']);
      expect(words(question)).toContain(typographic(inEnglish(topic?.sentence) ?? '?', 'en'));
      if (topic?.relation === 'not-comparable') expect(question.querySelector('.chart'), topic.id).toBeNull();
    }
    expect(questions.filter((question) => question.querySelector('.strip')).length).toBeGreaterThan(0);
  });

  it('know a statement by its figure only where it says one, and says it as one', () => {
    const figureOf = (ref: string): string | undefined =>
      page.querySelector<HTMLElement>(`[id="claim-${ref.replace('/', '-')}"]`)?.dataset['value'];
    expect(figureOf('002/passengers-419')).toBe('419');
    const known = [...page.querySelectorAll<HTMLElement>('[data-value]')];
    expect(known.length).toBeGreaterThan(20);
    for (const entry of known) {
      const claim = [...story.claims.values()].find(({ ref }) => claimAnchor(ref) === entry.id);
      expect(claim?.figures, entry.id).not.toEqual([]);
    }
  });

  it('say where 2021 is from', () => {
    expect(words(step)).toMatch(/None of them prints its year/);
  });

  it('end the story with the reports and what they are, each leading to its statements', () => {
    const led = [...step.querySelectorAll('.source-list a')].map((link) => link.getAttribute('href'));
    expect(led).toEqual(story.sources.map(({ id }) => `sources/#source-${id}`));
    for (const { id, label, sha256 } of story.sources) {
      expect(words(step)).toContain(typographic(inEnglish(label), 'en'));
      expect(words(step)).toContain(sha256.slice(0, 16));
      expect(page.querySelector(`#source-${id}`), id).not.toBeNull();
    }
    expect(step.querySelector('.claim-entry')).toBeNull();
  });
});
