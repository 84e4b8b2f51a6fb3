import type { BrowserContext, Locator, Page } from '@playwright/test';
import { typographic } from '../../src/core/language/typography.ts';
import { theStory, theTeaching } from '../the-story.ts';
import { expectNoWrongs } from './axe-wrongs.ts';
import { expect, LONG, some, test, watch } from './site.ts';

// The story on a wall, and the speaker's window beside it.

const story = theStory();
const STEPS: readonly string[] = story.steps.map(({ id }) => id);
const [FIRST = '', SECOND = '', THIRD = ''] = STEPS;
const LAST = STEPS.at(-1) ?? '';

const shown = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-step');
const shows = (page: Page, step: string): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-step', step);

/** Leaves the live map away where a test asks nothing of it: the renderer is software. A long run has it everywhere. */
async function withStills(page: Page): Promise<void> {
  if (!LONG) await page.route(/frame-live-.*\.js/, (route) => route.abort());
}

async function presented(page: Page, site: string, hash = '', search = ''): Promise<void> {
  await page.goto(`${site}present/${search}${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-presenting', '');
}

async function withSpeaker(context: BrowserContext, page: Page, site: string): Promise<Page> {
  await presented(page, site);
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('#link')).toHaveText('The presentation follows.');
  return speaker;
}

/** A still and the light sheet that stands beside it for paper: on a screen the still alone is seen. */
async function onlyTheStill(figure: Locator): Promise<void> {
  await expect(figure.locator('picture img')).toBeVisible();
  await expect(figure.locator('picture img')).toHaveJSProperty('complete', true);
  await expect(figure.locator('img.paper-picture')).toBeHidden();
  await expect(figure.locator('img')).toHaveCount(2);
}

const shownToSpeaker = (speaker: Page): Promise<string> =>
  speaker.evaluate(() => document.querySelector('.speaker-step:not([hidden])')?.id ?? '');

test('every key of a keyboard and of a clicker turns by one step, and none past the ends', { tag: '@long' }, async ({
  page,
  site,
}) => {
  const { errors, foreign } = watch(page);
  await page.setViewportSize({ width: 2048, height: 1080 }); // where the first steps fit, in letters of whole pixels too
  await presented(page, site['/']);
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n']) {
    await page.keyboard.press('Home');
    await page.keyboard.press(key);
    expect(await shown(page), key).toBe(SECOND);
  }
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p']) {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(key);
    expect(await shown(page), key).toBe(FIRST);
    await page.keyboard.press(key);
    expect(await shown(page), `${key} at the beginning`).toBe(FIRST);
  }
  await page.keyboard.press('End');
  expect(await shown(page)).toBe(LAST);
  for (const key of ['ArrowRight', 'n']) await page.keyboard.press(key);
  expect(await shown(page)).toBe(LAST);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(`${LAST}-heading`);
  expect([errors, foreign]).toEqual([[], []]);
});

test('a clicker’s keys drive the whole story to the end and back without losing the place', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await withStills(page);
  await page.setViewportSize({ width: 1024, height: 640 });
  await presented(page, site['/']);
  for (const [key, order] of [
    ['PageDown', STEPS],
    ['PageUp', [...STEPS].reverse()],
  ] as const) {
    const visited: string[] = [];
    for (let presses = 0; presses < 200 && visited.at(-1) !== order.at(-1); presses += 1) {
      const at = (await shown(page)) ?? '';
      if (visited.at(-1) !== at) visited.push(at);
      if (presses % 5 === 0) {
        await page.keyboard.press('F5'); // its start button: F5 and Esc in turn
        await page.keyboard.press('Escape');
        expect(await shown(page)).toBe(at);
      }
      if (presses % 7 === 0) {
        await page.keyboard.press('.');
        await page.keyboard.press(key);
        await page.keyboard.press('.');
        expect(await shown(page)).toBe(at);
      }
      await page.keyboard.press(key);
    }
    expect(visited).toEqual(order);
  }
});

test('a step taller than the screen is read to its last line before the next one comes', { tag: '@long' }, async ({
  page,
  site,
}) => {
  await withStills(page);
  await page.setViewportSize({ width: 1024, height: 640 });
  await presented(page, site['/'], '#flight');
  const text = page.locator('#flight .present-text');
  const left = (): Promise<number> => text.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop);
  expect(await left()).toBeGreaterThan(100);
  for (let presses = 0; presses < 20 && (await shown(page)) === 'flight'; presses += 1) {
    const before = await left();
    await page.keyboard.press('Space');
    if ((await shown(page)) === 'flight') expect(await left()).toBeLessThan(before);
    else expect(before).toBeLessThanOrEqual(2);
  }
  await shows(page, STEPS[STEPS.indexOf('flight') + 1] ?? '');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await shows(page, STEPS[STEPS.indexOf('flight') + 1] ?? '');
});

test('a key on the map turns the step and never moves the map', { tag: '@long' }, async ({ page, site }) => {
  await presented(page, site['/'], `#${SECOND}`);
  const canvas = page.locator('.present-step:not([hidden]) canvas');
  await expect(canvas).toBeVisible({ timeout: 60_000 });
  await canvas.evaluate((element) => {
    element.setAttribute('tabindex', '0');
    element.focus();
  });
  await page.keyboard.press('ArrowRight');
  await shows(page, THIRD);
  await page.keyboard.press('ArrowLeft');
  await shows(page, SECOND);
  expect(await page.locator('canvas').count()).toBe(1);
});

test('letters typed into the jump field go nowhere else, and a number or words lead to a step', async ({
  page,
  site,
}) => {
  await withStills(page);
  await presented(page, site['/']);
  await page.keyboard.press('g');
  const field = page.getByRole('textbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('bnwop');
  expect(await shown(page)).toBe(FIRST);
  await expect(page.locator('#blank')).toBeHidden();
  await expect(page.getByRole('dialog')).toContainText('No step has these words.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await shown(page)).toBe(FIRST);
  for (const [words, step] of [
    ['8', STEPS[8]], // the story's own number: the opening is no step
    [`${STEPS.length - 2}`, STEPS.at(-2)],
    ['tashkent', 'tashkent'],
    ['pontoons', 'bug'],
  ] as const) {
    await page.keyboard.press('g');
    await page.getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
    await shows(page, step ?? '');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.keyboard.press('g');
  for (const none of ['0', `${STEPS.length - 1}`]) {
    await page.getByRole('textbox').fill(none);
    await expect(page.getByRole('dialog')).toContainText('No step has these words.');
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ArrowRight');
  await shows(page, 'bug');
});

test('a blank screen covers all, takes no step, and is still there after a reload', async ({ page, site }) => {
  await withStills(page);
  await presented(page, site['/'], `#${SECOND}`);
  for (const [key, colour] of [
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator('#blank')).toHaveCSS('background-color', colour);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page)).toBe(SECOND);
    await page.reload();
    await expect(page.locator('#blank')).toBeVisible();
    await shows(page, SECOND);
    await page.keyboard.press(key);
    await expect(page.locator('#blank')).toBeHidden();
  }
  await page.keyboard.press('ArrowRight');
  await shows(page, THIRD);
});

test('the overview shows a still of each step that was shown, and gives none away that was not', async ({
  page,
  site,
}) => {
  await withStills(page);
  await presented(page, site['/']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  const entries = page.getByRole('dialog').getByRole('listitem');
  await expect(entries).toHaveCount(STEPS.length);
  await expect(page.getByRole('dialog').getByRole('img', { includeHidden: true })).toHaveCount(0); // they say nothing
  expect(await page.locator('.present-grid img').count()).toBe(2);
  await expect(entries.nth(2)).toHaveText(`2 of ${STEPS.length - 2}`); // neither opening nor sources is a step
  await entries.nth(0).getByRole('button').click();
  await shows(page, FIRST);
});

test('shortcuts are listed, can be switched off, and stay off over a reload', async ({ page, site }) => {
  await withStills(page);
  await presented(page, site['/']);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('black screen');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await shows(page, FIRST);
  for (const key of ['n', 'b', 'g', 'o', '?', 't']) await page.keyboard.press(key);
  expect(await shown(page)).toBe(FIRST);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#blank')).toBeHidden();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  expect(await shown(page)).not.toBe(FIRST);
});

for (const [width, height] of some(
  [
    [1024, 768],
    [1280, 720],
    [1280, 800],
    [1920, 1080],
  ] as const,
  ([wide]) => wide === 1024,
))
  test(`on a wall of ${width}×${height} no letter is small or pale, and nothing is cut off`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await presented(page, site['/']);
    const wrong = await page.evaluate((ids) => {
      const found: string[] = [];
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const value = Number(part) / 255;
          return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const paperUnder = (element: Element | null): number => {
        if (element === null) return light(getComputedStyle(document.documentElement).backgroundColor);
        const { backgroundColor } = getComputedStyle(element);
        return backgroundColor.startsWith('rgba(0, 0, 0, 0')
          ? paperUnder(element.parentElement)
          : light(backgroundColor);
      };
      for (const id of ids) {
        location.hash = id;
        for (const section of document.querySelectorAll<HTMLElement>('.present-step'))
          section.hidden = section.id !== id;
        const section = document.getElementById(id);
        const walker = document.createTreeWalker(section ?? document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const element = node.parentElement;
          if (element === null || (node.textContent ?? '').trim() === '' || element.closest('.overlay, .unseen, svg'))
            continue;
          if (element.getClientRects().length === 0) continue;
          const { fontSize, color } = getComputedStyle(element);
          const paper = paperUnder(element);
          if (Number.parseFloat(fontSize) < 24) found.push(`${id}: ${fontSize} ${node.textContent}`);
          const contrast = (Math.max(paper, light(color)) + 0.05) / (Math.min(paper, light(color)) + 0.05);
          if (contrast < 7) found.push(`${id}: ${contrast.toFixed(1)}:1 ${node.textContent}`);
          const { right } = element.getBoundingClientRect();
          if (right > innerWidth + 1) found.push(`${id}: past the edge: ${node.textContent}`);
        }
      }
      return found;
    }, STEPS);
    expect(wrong).toEqual([]);
    const small = await page.locator('.present-bar :is(button, a)').evaluateAll((all) =>
      all.flatMap((each) => {
        const { width: wide, height: high } = each.getBoundingClientRect();
        return each.checkVisibility() && Math.min(wide, high) < 44 ? [`${each.textContent}: ${wide} × ${high}`] : [];
      }),
    );
    expect(small, 'room for a finger on a board').toEqual([]);
  });

test('the speaker’s window follows and leads, and either comes back from a reload to the same step', async ({
  page,
  context,
  site,
}) => {
  await withStills(page);
  const speaker = await withSpeaker(context, page, site['/']);
  const { errors } = watch(speaker);
  for (let times = 0; times < (LONG ? 20 : 4); times += 1) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownToSpeaker(speaker)).toBe(STEPS[2 * times + 1]);
    await speaker.keyboard.press('ArrowRight');
    if (2 * times + 2 < STEPS.length) await shows(page, STEPS[2 * times + 2] ?? '');
    if (2 * times + 3 >= STEPS.length) break;
  }
  const step = (await shown(page)) ?? '';
  await speaker.reload();
  await expect.poll(() => shownToSpeaker(speaker)).toBe(step);
  await page.reload();
  await shows(page, step);
  await speaker.keyboard.press('b');
  await expect(page.locator('#blank')).toBeVisible();
  await expect.poll(() => shownToSpeaker(speaker)).toBe(step);
  await expect(speaker.locator('canvas')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('pressing for the speaker’s window twice brings the one to the front, and its stopwatch goes on', {
  tag: '@long',
}, async ({ page, context, site }) => {
  await withStills(page);
  const speaker = await withSpeaker(context, page, site['/']);
  await speaker.getByRole('button', { name: 'Start' }).click();
  await expect(speaker.locator('#elapsed')).not.toHaveText('0:00');
  await page.keyboard.press('s');
  await page.waitForTimeout(300);
  expect(context.pages()).toHaveLength(2);
  await expect(speaker.locator('#elapsed')).not.toHaveText('0:00');
  await page.reload();
  await page.keyboard.press('s');
  await page.waitForTimeout(300);
  expect(context.pages()).toHaveLength(2);
  await speaker.reload();
  await expect(speaker.locator('#elapsed')).not.toHaveText('0:00');
});

test('the speaker’s page holds the time against the lesson, over a reload too', async ({ page, site }) => {
  const { parts = [] } = theTeaching().lessons.find(({ minutes }) => minutes === 45) ?? {};
  const until = (count: number): number => parts.slice(0, count).reduce((sum, { minutes }) => sum + minutes, 0);
  const second = parts[1]?.kind === 'step' ? (story.prose['en']?.[parts[1].step]?.heading ?? '') : '';
  expect(second).not.toBe('');
  await page.clock.install();
  await page.goto(`${site['/']}speaker/?lesson=45`);
  await expect(page.locator('#at')).toHaveText(''); // a lesson begins with the opening, too
  await expect(page.locator('#pace')).toHaveText('–'); // it has not begun
  await expect(page.locator('.speaker-step:not([hidden]) .speaker-notes')).toContainText('Pupils often ask');
  await expect(page.locator('#next')).toContainText(typographic(second, 'en'));
  await onlyTheStill(page.locator('#next'));
  await expect(page.locator('img:visible')).toHaveCount(1); // the step's own is on the wall
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.fastForward('10:00');
  await expect(page.locator('#elapsed')).toHaveText(/^10:0\d$/);
  await expect(page.locator('#remaining')).toHaveText(/^3[45]:\d\d$/);
  await expect(page.locator('#pace')).toHaveText(new RegExp(`^${10 - until(1)}:0\\d behind$`));
  const due = parts.findIndex((_part, index) => until(index + 1) > 10);
  for (let times = 0; times < due; times += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('#pace')).toHaveText('on time');
  await page.keyboard.press('ArrowRight');
  const early = until(due + 1) - 10;
  await expect(page.locator('#pace')).toHaveText(new RegExp(`^(${early}:00|${early - 1}:\\d\\d) ahead$`));
  await page.reload();
  const now = parts[due + 1];
  await expect(page).toHaveURL(new RegExp(`#${now?.kind === 'step' ? now.step : ''}`));
  await expect(page.locator('#elapsed')).toHaveText(/^1\d:\d\d$/);
});

test('the square code leads to the step on its own page, or to the exercise that is on the wall', async ({
  page,
  site,
}) => {
  await withStills(page);
  await presented(page, site['/'], '#flight', '?lesson=45');
  const code = page.getByRole('dialog', { name: 'This step on your own device' });
  await page.locator('[data-act="code"]').click();
  await expect(code).toContainText(`${site['/']}#flight`);
  await expect(code.locator('svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('q');
  await expect(code).toContainText(`${site['/']}class/exercise/which-figure/`);
});

test('where the browser opens no window, the page says so and has a link that works', { tag: '@long' }, async ({
  page,
  context,
  site,
}) => {
  const { errors } = watch(page);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await presented(page, site['/'], `#${SECOND}`);
  await page.keyboard.press('s');
  const link = page.getByRole('link', { name: 'Open the speaker’s page in a tab' });
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect.poll(() => shownToSpeaker(tab)).toBe(SECOND);
  expect(errors).toEqual([]);
});

test('nonsense on the channel changes nothing, in either window', { tag: '@long' }, async ({ page, context, site }) => {
  await withStills(page);
  const { errors } = watch(page);
  const speaker = await withSpeaker(context, page, site['/']);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownToSpeaker(speaker)).toBe(SECOND);
  const other = await context.newPage();
  await other.goto(`${site['/']}handout/`);
  await other.evaluate(
    ([root, search]) => {
      const session = new URLSearchParams(search).get('session');
      const channel = new BroadcastChannel(`borderline ${new URL(root).pathname} belarus-border-2021 ${session}`);
      const shown = { step: 'flight', blank: 'none', lesson: '', down: 0, out: [] };
      const state = { borderline: 2, type: 'state', from: 'zz', count: 5, ...shown };
      const values = [null, Number.NaN, -1, 1e9, 1e12, {}, [], 'x'.repeat(100_000), '__proto__', true];
      for (const value of values) {
        channel.postMessage(value);
        for (const key of Object.keys(state).filter((name) => name !== 'down' && name !== 'out'))
          channel.postMessage({ ...state, [key]: value });
      }
      for (let times = 0; times < 400; times += 1)
        channel.postMessage({ ...state, count: times, step: `no-step-${times}` });
    },
    [site['/'], new URL(page.url()).search] as const,
  );
  await page.waitForTimeout(500);
  expect(await shown(page)).toBe(SECOND);
  expect(await shownToSpeaker(speaker)).toBe(SECOND);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shownToSpeaker(speaker)).toBe(THIRD);
  expect(errors).toEqual([]);
});

test('two copies of the site on one host are two presentations', { tag: '@long' }, async ({ page, context, site }) => {
  await presented(page, site['/']);
  const other = await context.newPage();
  await presented(other, new URL('/', site['/']).href === site['/'] ? site['/a/b/'] : site['/']);
  await other.keyboard.press('ArrowRight');
  await shows(other, SECOND);
  await page.waitForTimeout(300);
  expect(await shown(page)).toBe(FIRST);
});

test('a bad address opens the beginning, and one typed later changes nothing', { tag: '@long' }, async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  await withStills(page);
  for (const path of ['present/', 'speaker/'] as const)
    for (const hash of ['#nowhere', '#%E0%A4%A']) {
      await page.goto('about:blank');
      await page.goto(`${site['/']}${path}${hash}`);
      await expect(page.locator('html[data-presenting], html[data-speaking]')).toHaveCount(1);
      expect(new URL(page.url()).hash).toBe(`#${FIRST}`);
    }
  await presented(page, site['/'], '#flight');
  await page.evaluate(() => {
    location.hash = '#nowhere';
  });
  await expect(page.locator('#flight-heading')).toBeVisible();
  expect(errors).toEqual([]);
});

test('neither page does anything inside a frame of somebody else', { tag: '@long' }, async ({ page, site }) => {
  for (const path of ['present/', 'speaker/']) {
    await page.setContent(`<iframe src="${site['/']}${path}" title="A page" width="600" height="400"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('does nothing inside another page')).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `${site['/']}${path}`);
    await expect(frame.getByRole('button')).toHaveCount(0);
  }
});

test('the screen is kept awake, again after the page was out of sight, and nothing happens where it cannot be', async ({
  page,
  site,
}) => {
  const { errors } = watch(page);
  await page.addInitScript(() => {
    const asked = { times: 0 };
    (window as unknown as { asked: typeof asked }).asked = asked;
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request() {
          asked.times += 1;
          return asked.times === 2
            ? Promise.reject(new DOMException('no', 'NotAllowedError'))
            : Promise.resolve({ release: () => Promise.resolve() });
        },
      },
    });
  });
  await presented(page, site['/']);
  const times = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  expect(await times()).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await times()).toBe(3);
  expect(errors).toEqual([]);
});

test('without WebGL stills stand in, and the class is told once', async ({ page, site }) => {
  const { errors } = watch(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await presented(page, site['/'], '#flight');
  await expect(page.locator('#message')).toContainText('pictures stand in');
  await onlyTheStill(page.locator('#flight .present-map'));
  await page.keyboard.press('ArrowRight');
  await onlyTheStill(page.locator('.present-step:not([hidden]) .present-map'));
  await page.keyboard.press('d');
  await expect(page.locator('#message')).toContainText('is not here');
  expect(errors).toEqual([]);
});

test('a pen that is asked for before the moving map is told of as one that is still to come', async ({
  page,
  site,
}) => {
  await page.route(/frame-live-.*\.js/, () => undefined); // it comes later than this test ends
  await presented(page, site['/'], '#flight');
  await page.keyboard.press('d');
  await expect(page.locator('#message')).toContainText('still coming');
});

test('what the pen draws stays on the ground when the camera moves, and can be undone and cleared', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await presented(page, site['/'], '#flight');
  await expect(page.locator('#flight canvas')).toBeVisible({ timeout: 60_000 });
  const ink = page.locator('.present-ink path');
  const drawn = async (): Promise<string> => (await ink.getAttribute('d')) ?? '';
  const draw = async (x: number): Promise<void> => {
    await page.mouse.move(x, 300);
    await page.mouse.down();
    await page.mouse.move(x + 40, 330, { steps: 4 });
    await page.mouse.up();
  };
  await expect.poll(() => page.locator('#flight .mark[visibility="inherit"]').count()).toBeGreaterThan(0);
  await draw(700);
  expect(await drawn(), 'without a pen nothing is drawn').toBe('');
  await page.keyboard.press('d');
  await draw(700);
  const first = await drawn();
  expect(first).toMatch(/^M\d/);
  await page.setViewportSize({ width: 1200, height: 640 }); // the map is planned anew, and the camera with it
  await expect.poll(drawn).not.toBe(first);
  await page.setViewportSize({ width: 1024, height: 640 });
  await expect.poll(drawn).toBe(first);
  await page.keyboard.press('ArrowRight');
  await shows(page, STEPS[STEPS.indexOf('flight') + 1] ?? '');
  await expect.poll(drawn, 'at the next step the stroke is where its ground is').not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(drawn).toBe(first);
  await draw(800);
  expect((await drawn()).match(/M/g)).toHaveLength(2);
  await page.keyboard.press('u');
  expect(await drawn()).toBe(first);
  await page.keyboard.press('c');
  expect(await drawn()).toBe('');
  const button = (act: string) => page.locator(`#bar [data-act="${act}"]`);
  await draw(700);
  await button('clear').click(); // without a keyboard, as on a board that is touched
  expect(await drawn()).toBe('');
  await button('pen').click();
  await expect(button('pen')).toHaveAttribute('aria-pressed', 'false');
  await expect(button('clear')).toBeHidden();
});

test('the pointer is at the same place of the ground in another window, and goes when it is put down', {
  tag: '@long',
}, async ({ page, context, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await presented(page, site['/'], '#flight');
  await expect(page.locator('#flight canvas')).toBeVisible({ timeout: 60_000 });
  const other = await context.newPage();
  await other.setViewportSize({ width: 1024, height: 640 });
  await other.goto(page.url()); // which names the presentation
  await expect(other.locator('#flight canvas')).toBeVisible({ timeout: 60_000 });
  await page.bringToFront();
  await expect(async () => {
    await page.keyboard.press('l');
    await expect(page.locator('.present-ink')).toHaveAttribute('data-tool', 'pointer', { timeout: 500 });
  }).toPass();
  await page.mouse.move(750, 320);
  await page.mouse.move(760, 300);
  const at = async (window: Page): Promise<{ x: number; y: number }> =>
    window.locator('.present-ink circle').evaluate((dot) => {
      const { x, y, width, height } = dot.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  await expect(other.locator('.present-ink circle')).toBeVisible();
  const [here, there] = [await at(page), await at(other)];
  expect(Math.hypot(here.x - 760, here.y - 300)).toBeLessThan(2);
  expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(6); // a hundredth of the map
  await page.keyboard.press('l');
  await expect(other.locator('.present-ink circle')).toBeHidden();
});

test('the names on the map go and come back', { tag: '@long' }, async ({ page, site }) => {
  await presented(page, site['/'], '#flight');
  const names = page.locator('#flight .labels text:visible'); // each name has a label for every place that it may stand at
  const name = names.filter({ hasText: 'Minsk' });
  await expect(name).toHaveCount(1, { timeout: 60_000 });
  await page.keyboard.press('m');
  await expect(names).toHaveCount(0);
  await expect(page.locator('#flight .mark[visibility="inherit"]').first()).toBeVisible();
  await page.keyboard.press('m');
  await expect(name).toHaveCount(1);
});

test('axe finds nothing wrong with the wall, its dialogs and the speaker’s page', { tag: '@long' }, async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(240_000);
  const speaker = await withSpeaker(context, page, site['/']);
  await page.keyboard.press('ArrowRight');
  await expectNoWrongs(page, 'a step');
  for (const key of some(['?', 'o', 'g', 'q'], (_key, index) => index < 2)) {
    await page.keyboard.press(key);
    await expectNoWrongs(page, key, 'dialog');
    await page.keyboard.press('Escape');
  }
  await expectNoWrongs(speaker, 'the speaker’s page');
});
