import { afterAll, expect, test } from 'vitest';
import { numbered, numberedIn } from '../../src/core/numbered.ts';
import { renderFrame } from '../../src/pages/iframe/render.tsx';
import { deckOf } from '../../src/pages/present/deck.ts';
import { found, type Screen } from '../../src/pages/present/dialogs.tsx';
import { renderPresent } from '../../src/pages/present/render.tsx';
import { renderSpeaker } from '../../src/pages/speaker/render.tsx';
import { showShared } from '../../src/pages/speaker/show-shared.ts';
import { renderStepPage } from '../../src/pages/step/render.tsx';
import { EN_LIVE } from '../../src/strings/live.ts';
import { EN_PRESENT } from '../../src/strings/present.ts';
import { around as aroundOf } from '../the-page.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { pageAround } from './pages.ts';

// Whoever reads, pages, presents or speaks hears the same number of the same step.

const story = theStory();
const { alts } = aroundOf(story);
const teaching = theTeaching();
const around = { alts, site: null, root: '../', teaching };
const ids: readonly string[] = story.steps.map(({ id }) => id);
/** What the reader's own page says at each step; nothing at the opening and at the sources. */
const SAID: readonly string[] = ids.map((_id, index) => {
  const at = numbered(index, ids.length);
  return at === null ? '' : EN_LIVE.progress(at.step, at.of);
});
const wall = (): HTMLElement => {
  const { page } = pageAround(renderPresent(story, 'en', around), '../');
  return page.body as unknown as HTMLElement;
};

afterAll(() => ['document', 'window'].every((name) => Reflect.deleteProperty(globalThis, name)));

test('neither the opening nor the sources is a step: of the sixteen the first is 1 and the last 16', () => {
  expect(SAID.slice(0, 2)).toEqual(['', '1 of 16']);
  expect(SAID.slice(-2)).toEqual(['16 of 16', '']);
});

test('a step’s own page says it', () => {
  const said = ids.map((id) => {
    const { page } = pageAround(renderStepPage(story, id, 'en', { alts, site: null, root: '../../' }), '../../');
    return /Step (\d+ of \d+)/.exec(page.querySelector('header')?.textContent ?? '')?.[1] ?? '';
  });
  expect(said).toEqual(SAID);
});

test.each(['stepper', 'unrolled'] as const)('the %s in somebody’s page says it', (kind) => {
  const { page } = pageAround(renderFrame(story, kind, 'en', around), '../');
  const said = [...page.querySelectorAll('.frame-n')].map(({ textContent }) => textContent);
  expect(said).toEqual(kind === 'stepper' ? SAID : []);
});

test('the wall says it, and a number leads there; what lessons have beside the steps has none', () => {
  const deck = deckOf(wall(), () => {});
  expect(deck.story.map((id) => EN_PRESENT.at(numberedIn(deck.story, id)))).toEqual(SAID);
  expect(deck.all.length).toBeGreaterThan(deck.story.length);
  expect(numberedIn(deck.story, 'pause-deaths')).toBeNull();
  const screens = deck.story.map((id): Screen => {
    return { id, at: numberedIn(deck.story, id), heading: '', words: '', picture: null };
  });
  expect(found(screens, '8').map(({ id }) => id)).toEqual([ids[8]]);
  expect(found(screens, '17')).toEqual([]);
});

test('the speaker’s window says it', () => {
  const { page } = pageAround(renderSpeaker(story, 'en', around), '../');
  Object.assign(globalThis, { document: page, window: { scrollTo: () => {} } });
  const host = page.getElementById('speaker') as unknown as HTMLElement;
  const sections = [...host.querySelectorAll<HTMLElement>('.speaker-step')];
  const said = ids.map((step) => {
    const state = { step, lesson: '', blank: 'none', down: 0, out: [], count: 1, from: '' } as const;
    showShared(host, sections, ids, { ids: ['start', 'flight'], minutes: [], spare: [] }, state);
    return page.getElementById('at')?.textContent;
  });
  expect(said).toEqual(SAID);
});
