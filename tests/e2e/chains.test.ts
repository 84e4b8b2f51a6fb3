import type { Page } from '@playwright/test';
import { dice } from '../dice.ts';
import { theStory } from '../the-story.ts';
import { everything } from './everything.ts';
import { expect, goLive, LONG, ready, test } from './site.ts';

// One address, one picture, asked of the engine itself: after any chain of places, lenses, windows, colours, motion, the
// reader's own hand, lost contexts and maps given back, the page holds what a page holds that starts at that address.

const CHAINS = Number(process.env['CHAINS'] ?? (LONG ? 500 : 4));
const PARTS = LONG ? 5 : 1; // they run side by side
const STEPS = theStory().steps.map(({ id }) => id);
const LAST = STEPS.length - 1;
const SIZES = [
  { width: 920, height: 480 },
  { width: 480, height: 560 }, // a phone's map
  { width: 1100, height: 500 },
] as const;
const VOICES = [null, ...theStory().voices.map(({ id }) => id)];

interface State {
  size: number;
  dark: boolean;
  calm: boolean;
}

const pick = <Item>(roll: () => number, items: readonly Item[]): Item =>
  items[Math.floor(roll() * items.length)] as Item;

async function act(page: Page, roll: () => number, state: State): Promise<void> {
  switch (Math.floor(roll() * 12)) {
    case 0:
    case 1:
      return page.evaluate((to) => window.inspect?.seek(to), roll() * LAST);
    case 2:
      return page.mouse.wheel(0, (roll() - 0.4) * 2500);
    case 3:
      return page.evaluate(
        (id) => {
          location.hash = id;
        },
        pick(roll, STEPS),
      );
    case 4:
    case 5:
      return page.evaluate(
        (voice) => {
          window.inspect?.playhead.getState().look({ voice });
          if (voice !== null) window.inspect?.start();
        },
        pick(roll, VOICES),
      );
    case 6:
      return page.evaluate(
        (highlight) => window.inspect?.playhead.getState().look({ highlight }),
        pick(roll, ['minsk', null]),
      );
    case 7:
      state.size = Math.floor(roll() * SIZES.length);
      return page.setViewportSize(SIZES[state.size] ?? SIZES[0]);
    case 8:
      state.dark = roll() < 0.5;
      state.calm = roll() < 0.3;
      return page.emulateMedia({
        colorScheme: state.dark ? 'dark' : 'light',
        reducedMotion: state.calm ? 'reduce' : 'no-preference',
      });
    case 9:
      return page.evaluate((reader) => {
        if (reader && window.inspect?.state().is === 'live') {
          window.inspect.playhead.getState().giveControl('reader');
          window.inspect.map()?.panBy([120, 60], { duration: 0 });
        } else window.inspect?.playhead.getState().giveControl('story');
      }, roll() < 0.6);
    case 10:
      return page.evaluate(async (back) => {
        const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
        const context = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        context?.loseContext();
        if (!back) return; // it comes by another engine
        await new Promise((resolve) => setTimeout(resolve, 150));
        context?.restoreContext();
      }, roll() < 0.7);
    default:
      return page.evaluate((on) => (on ? window.inspect?.start() : window.inspect?.giveBack()), roll() < 0.6);
  }
}

/** The page at rest at a place: the story holds a live map, and nothing is pointed at. */
async function rest(page: Page, at: number): Promise<void> {
  await page.mouse.move(2, 2);
  await page.evaluate((to) => {
    const { inspect } = window;
    inspect?.playhead.getState().giveControl('story');
    inspect?.playhead.getState().look({ highlight: null });
    inspect?.start();
    inspect?.seek(to);
  }, at);
  await page.waitForFunction(
    () => {
      const state = window.inspect?.state();
      if (state?.is === 'failed') window.inspect?.start(); // whose context was taken twice is asked for once more
      return state?.is === 'live' && !state.handoff;
    },
    undefined,
    { timeout: 60_000 },
  );
  await page.evaluate(async (to) => {
    for (let still = 0; still < 4; ) {
      const before = scrollY;
      await new Promise(requestAnimationFrame);
      still = scrollY === before ? still + 1 : 0;
    }
    window.inspect?.seek(to); // what was scrolling has ended
    document.querySelector<HTMLElement>(':focus')?.blur();
    for (let frames = 0; frames < 8; frames++) await new Promise(requestAnimationFrame); // the key sees what is cut
  }, at);
}

test.describe.configure({ mode: 'parallel' });

for (let part = 0; part < PARTS; part++)
  test(`chains of all that a reader and a device do end in the picture of their address, part ${part + 1} of ${PARTS}`, {
    tag: '@long',
  }, async ({ page, context, site }) => {
    test.setTimeout(60_000 + (CHAINS / PARTS) * 40_000);
    const fresh = await context.newPage();
    const state: State = { size: 0, dark: false, calm: false };
    await page.setViewportSize(SIZES[0]);
    await page.goto(`${site['/']}?inspect`);
    await goLive(page);
    for (let chain = part; chain < CHAINS; chain += PARTS) {
      const roll = dice(chain + 1);
      await page.bringToFront();
      const acts = 4 + Math.floor(roll() * 6);
      for (let times = 0; times < acts; times++) {
        await act(page, roll, state);
        if (roll() < 0.4) await page.waitForTimeout(roll() * 700);
      }
      const index = Math.floor(roll() * LAST);
      const within = pick(roll, [0.1, 0.3, 0.5, 0.7, 0.9]);
      await rest(page, index + within);
      const held = await everything(page);
      const voice = new URL(page.url()).searchParams.get('voice');
      await fresh.bringToFront();
      await fresh.setViewportSize(SIZES[state.size] ?? SIZES[0]);
      await fresh.emulateMedia({
        colorScheme: state.dark ? 'dark' : 'light',
        reducedMotion: state.calm ? 'reduce' : 'no-preference',
      });
      await fresh.goto('about:blank');
      await fresh.goto(
        `${site['/']}?inspect${voice === null ? '' : `&voice=${voice}`}#${STEPS[index]}/${within.toFixed(3)}`,
      );
      await ready(fresh);
      await fresh.evaluate(() => dispatchEvent(new Event('keydown'))); // the faces, and the map
      await rest(fresh, index + within);
      expect(held, `chain ${chain} at #${STEPS[index]}/${within}`).toEqual(await everything(fresh));
    }
  });
