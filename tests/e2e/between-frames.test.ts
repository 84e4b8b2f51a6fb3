import type { Page } from '@playwright/test';
import { expect, open, takeMap, test } from './site.ts';

interface Watched {
  /** Whether each drawing of the engine fell within a frame of the page. */
  readonly drawings: boolean[];
  /** Whether each move of the playhead did. */
  readonly moves: boolean[];
  /** How far marks were from where the map was last drawn with their places, pixels, in each frame in which one is shown. */
  readonly off: number[];
}

declare global {
  interface Window {
    watched?: Watched;
    /** Called at the end of each frame, when all has been done that is done in it. */
    frameEnds?: () => void;
    inFrame?: boolean;
  }
}

/** Runs in a page before its scripts: tells what is done within a frame from what is done between two. */
const markFrames = (): void => {
  const frame = window.requestAnimationFrame.bind(window);
  let due = new Map<number, FrameRequestCallback>();
  let count = 0;
  window.requestAnimationFrame = (callback) => {
    count += 1;
    due.set(count, callback);
    if (due.size === 1)
      frame((time) => {
        const now = due;
        due = new Map();
        window.inFrame = true;
        for (const run of now.values()) run(time);
        window.inFrame = false;
        window.frameEnds?.();
      });
    return count;
  };
  window.cancelAnimationFrame = (id) => void due.delete(id);
};

/** Watches from now on. */
const watch = (): void => {
  const map = window.inspect?.map();
  const marks = [...(window.inspect?.plan().marks.values() ?? [])];
  if (map === null || map === undefined) throw new Error('no map');
  const watched: Watched = { drawings: [], moves: [], off: [] };
  window.watched = watched;
  let drawn = new Map<string, { readonly x: number; readonly y: number }>(); // where what was drawn last has each place
  map.on('render', () => {
    watched.drawings.push(window.inFrame === true);
    drawn = new Map(marks.map(({ place, at: [longitude, latitude] }) => [place, map.project([longitude, latitude])]));
  });
  window.inspect?.playhead.subscribe(() => watched.moves.push(window.inFrame === true));
  const begin = (): void => {
    window.inFrame = true;
    requestAnimationFrame(() => {}); // which ends it
  };
  window.addEventListener('scroll', begin, { capture: true }); // a frame begins with it
  window.frameEnds = () => {
    for (const mark of document.querySelectorAll<SVGGElement>('#map .mark[visibility="inherit"]')) {
      const [, x, y] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '') ?? [];
      const there = drawn.get(mark.dataset['place'] ?? '');
      if (there === undefined) continue;
      watched.off.push(Math.hypot(there.x - Number(x), there.y - Number(y)));
    }
  };
};

const watchedIn = (page: Page): Promise<Watched> =>
  page.evaluate(() => window.watched ?? { drawings: [], moves: [], off: [] });

/** Scrolls by some pixels, so many times, about once a frame. */
const scrollOn = (page: Page, times: number, pixels: number): Promise<void> =>
  page.evaluate(
    ([count, by]) =>
      new Promise<void>((resolve) => {
        let left = count;
        const step = (): void => {
          window.scrollBy({ top: by, behavior: 'instant' });
          left -= 1;
          if (left === 0) resolve();
          else setTimeout(step, 20);
        };
        step();
      }),
    [times, pixels] as const,
  );

test('while a scroll moves the map, it is read and the engine draws between two frames, and marks are where the map is in each', async ({
  page,
  site,
}) => {
  await page.addInitScript(markFrames);
  await open(page, site['/']);
  await page.evaluate(watch);
  await scrollOn(page, 150, 30);
  await page.evaluate(() => window.inspect?.settled());
  const { drawings, moves, off } = await watchedIn(page);
  expect(moves.length).toBeGreaterThan(20);
  expect(moves.filter((inFrame) => inFrame)).toEqual([]);
  expect(drawings.length).toBeGreaterThan(20);
  expect(drawings.filter((inFrame) => inFrame)).toEqual([]);
  expect(off.length).toBeGreaterThan(20);
  expect(Math.max(...off), 'pixels').toBeLessThan(0.2);
});

test('where only a route grows, the engine draws nothing, and the route grows', async ({ page, site }) => {
  await open(page, site['/']);
  const grown = await page.evaluate(async () => {
    const { inspect } = window;
    const map = inspect?.map();
    const step = inspect?.plan().steps.findIndex(({ draws }) => draws.length > 0) ?? -1;
    if (inspect === undefined || map === null || map === undefined || step < 0) throw new Error('no route');
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    const drawnRoutes = (): string =>
      [...document.querySelectorAll('#map .routes path')].map((path) => path.getAttribute('d') ?? '').join();
    inspect.seek(step + 0.2);
    await inspect.settled();
    for (let k = 0; k < 30; k++) await frame(); // tiles that were on their way have come
    let drawings = 0;
    map.on('render', () => {
      drawings += 1;
    });
    const courses = new Set<string>();
    for (const part of [0.25, 0.3, 0.35, 0.4]) {
      inspect.seek(step + part);
      for (let k = 0; k < 5; k++) await frame();
      courses.add(drawnRoutes());
    }
    return { drawings, courses: courses.size };
  });
  expect(grown).toEqual({ drawings: 0, courses: 4 });
});

test('in the reader’s hand it draws with the frame; given back, between two again', async ({ page, site }) => {
  await page.addInitScript(markFrames);
  await open(page, site['/'], '#flight');
  await page.evaluate(watch);
  await takeMap(page);
  const seen = async (): Promise<readonly boolean[]> => (await watchedIn(page)).drawings;
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(0);
  const taken = (await seen()).length;
  const box = (await page.locator('#map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 80, box.y + box.height / 2 + 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(taken + 2);
  await page.evaluate(() => window.inspect?.settled());
  expect((await seen()).slice(taken)).not.toContain(false);
  await page.evaluate(() => window.inspect?.playhead.getState().giveControl('story'));
  await page.evaluate(() => window.inspect?.settled());
  const back = (await seen()).length;
  const held = (await watchedIn(page)).off.length;
  await scrollOn(page, 40, 30);
  await page.evaluate(() => window.inspect?.settled());
  const after = (await seen()).slice(back);
  expect(after.length).toBeGreaterThan(3);
  expect(after).not.toContain(true);
  const { off } = await watchedIn(page);
  expect(off.length).toBeGreaterThan(held + 3);
  expect(Math.max(...off), 'pixels').toBeLessThan(0.2);
});
