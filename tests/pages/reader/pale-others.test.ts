// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { voicesOf } from '../../../src/core/evidence/voices-heard.ts';
import { paleOthers } from '../../../src/pages/reader/pale-others.ts';
import { createPlayhead } from '../../../src/playhead/playhead.ts';
import { voice } from '../../core/voices.ts';
import { thePage } from '../../the-page.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const { body } = thePage();

beforeEach(() => {
  document.body.innerHTML = body.replace(/<script[\s\S]*?<\/script>/g, '');
});

const narrative = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.narrative');
  if (found === null) throw new Error('expected the text of the story');
  return found;
};
const pale = (): readonly Element[] => [...narrative().querySelectorAll('a.is-other')];

/** Who says what a citation cites, by the story. */
const saidBy = (link: Element): readonly string[] => {
  const anchor = link.getAttribute('href')?.split('#claim-')[1] ?? '';
  const claim = [...story.claims.values()].find(({ ref }) => ref.replace('/', '-') === anchor);
  if (claim === undefined) throw new Error(`no claim at ${anchor}`);
  return voicesOf(claim, story.actors);
};

it('under a side’s lens the words that cite others alone are pale, in prose and charts, and no others are', () => {
  const store = createPlayhead(story.steps.length - 1);
  paleOthers(narrative(), store);
  expect(pale()).toEqual([]);
  store.getState().look({ voice: voice('poland-eu') });
  const all = [...narrative().querySelectorAll('a.claim[data-note]')];
  expect(all.length).toBeGreaterThan(150);
  expect(pale()).toEqual(all.filter((link) => !saidBy(link).includes('poland-eu')));
  expect(pale().length).toBeGreaterThan(50);
});

it('it is so whichever side was chosen before, and with all voices nothing is pale', () => {
  const store = createPlayhead(story.steps.length - 1);
  paleOthers(narrative(), store);
  store.getState().look({ voice: voice('iraq') });
  store.getState().look({ voice: voice('people') });
  const after = pale();
  expect(after.some((link) => saidBy(link).includes('iraq'))).toBe(true);
  expect(after.every((link) => !saidBy(link).includes('people'))).toBe(true);
  store.getState().look({ voice: null });
  expect(pale()).toEqual([]);
});
