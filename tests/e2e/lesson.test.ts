import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { theStory, theTeaching } from '../the-story.ts';
import { expect, test, watch } from './site.ts';

// A lesson as it is held: the wall in one window, the speaker's page in another, a clicker in the hand.

const { meta, steps } = theStory();
const { notice } = meta;
if (notice === null) throw new Error('expected a story that warns of a step');
/** A step's number as it is told: the story's own, in a lesson too. */
const numberOf = (id: string): string => `${steps.findIndex((step) => step.id === id)} of ${steps.length - 2}`;
const lessons = theTeaching().lessons;
const screensOf = (minutes: number): number => lessons.find((each) => each.minutes === minutes)?.parts.length ?? 0;

const shown = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.dataset['step'] ?? '');
const shows = (page: Page, step: string): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-step', step);

/** Stills stand in for the live map: nothing here asks for it, and the renderer is software. */
async function wall(page: Page, address: string): Promise<void> {
  await page.route(/frame-live-.*\.js/, (route) => route.abort());
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-presenting', '');
}

async function withSpeaker(context: BrowserContext, page: Page): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(speaker.locator('#link')).toHaveText('The presentation follows.');
  return speaker;
}

/** What of the screen is in sight, and where its lines are, in pixels from the top of its text. */
const sight = (page: Page) =>
  page.evaluate(() => {
    const screen = document.querySelector<HTMLElement>('.present-step:not([hidden])');
    if (screen === null) throw new Error('expected a screen');
    const text = screen.querySelector('.present-text');
    if (text === null) throw new Error('expected a text');
    // Where the window is low the whole screen scrolls, map and all.
    const isWhole = screen.matches('.is-interlude, .is-closing') || getComputedStyle(text).overflowY === 'visible';
    const box = isWhole ? screen : text;
    const top = box.getBoundingClientRect().top + box.clientTop;
    const lines: [number, number][] = [];
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('.unseen') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { top: from, bottom: to } of range.getClientRects())
        if (to > from) lines.push([from - top + box.scrollTop, to - top + box.scrollTop]);
    }
    return { id: screen.id, from: box.scrollTop, to: box.scrollTop + box.clientHeight, lines };
  });
type Sight = Awaited<ReturnType<typeof sight>>;

const LETTER = 6; // pixels: a line's box is taller than its letters

/** The screens in the order in which they were shown, and the lines of them that were never in sight. */
function unseenIn(sights: readonly Sight[]): { readonly order: readonly string[]; readonly unseen: readonly string[] } {
  const order = [...new Set(sights.map(({ id }) => id))];
  const unseen = order.flatMap((id) => {
    const own = sights.filter((each) => each.id === id);
    const lines = own.at(-1)?.lines ?? [];
    return lines
      .filter(([from, to]) => !own.some((each) => each.from <= from + LETTER && each.to >= to - LETTER))
      .map(([from]) => `${id}: a line at ${Math.round(from)}`);
  });
  return { order, unseen };
}

/** Presses on to the end, and notes each sight of the wall. */
async function goThrough(page: Page, press: () => Promise<void>): Promise<readonly Sight[]> {
  const sights = [await sight(page)];
  for (let presses = 0; presses < 300; presses += 1) {
    await press();
    const now = await sight(page);
    const last = sights.at(-1);
    if (last?.id === now.id && last.from === now.from) return sights;
    sights.push(now);
  }
  throw new Error('expected an end');
}

const SIZES = [
  [1024, 768],
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [640, 360], // a window of 1280 pixels at 200 %
] as const;

for (const { minutes } of lessons)
  for (const [width, height] of SIZES)
    test(`a clicker alone shows each line of the lesson of ${minutes} minutes at ${width}×${height}`, {
      tag: '@long',
    }, async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      await wall(page, `${site['/']}present/?lesson=${minutes}`);
      const { order, unseen } = unseenIn(await goThrough(page, () => page.keyboard.press('PageDown')));
      expect(unseen).toEqual([]);
      expect(order).toHaveLength(screensOf(minutes));
    });

/** Presses on in the speaker's window, and waits until the wall has followed and said so. */
async function speakerPress(speaker: Page, key: string): Promise<void> {
  await speaker.keyboard.press(key);
  await speaker.waitForTimeout(120);
}

test('a lesson of 45 minutes is held from the speaker’s window alone, with each exercise and pause, and what is left out stays out', {
  tag: '@long',
}, async ({ page, context, site }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await wall(page, `${site['/']}present/?lesson=45`);
  const speaker = await withSpeaker(context, page);
  const { errors } = watch(speaker);
  const sights: Sight[] = [await sight(page)];
  for (let presses = 0; presses < 200; presses += 1) {
    const step = await shown(page);
    const announced = (await speaker.locator('#next').innerText()).replace(/\s+/g, ' ');
    if (step === `pause-${notice.step}`) {
      await speaker.getByRole('link', { name: 'Leave the next step out' }).click();
      await shows(page, 'unknown');
    } else await speakerPress(speaker, 'PageDown');
    const now = await sight(page);
    const last = sights.at(-1);
    if (now.id !== step && step !== `pause-${notice.step}`)
      expect(announced, step).toContain((await page.locator(`#${now.id}-heading`).innerText()).replace(/\s+/g, ' '));
    if (last?.id === now.id && last.from === now.from) break;
    sights.push(now);
  }
  const { order, unseen } = unseenIn(sights);
  expect(unseen).toEqual([]);
  expect(order).toEqual(
    lessons
      .find(({ minutes }) => minutes === 45)
      ?.parts.flatMap((part, index, all) => {
        const next = all.slice(index).find(({ kind }) => kind === 'step');
        const after = next?.kind === 'step' ? next.step : '';
        if (part.kind === 'step') return part.step === notice.step ? [] : part.step;
        if (part.kind === 'exercise') return `exercise-${part.exercise}`;
        return { pause: `pause-${after}`, map: 'map-exercise', reserve: 'reserve' }[part.kind];
      }),
  );
  for (let presses = 0; presses < 12; presses += 1) {
    await speakerPress(speaker, 'PageUp');
    expect(await shown(page), 'nor is it shown by a press back').not.toBe(notice.step);
  }
  expect(errors).toEqual([]);
});

test('from the speaker’s window an exercise is scrolled to its end before the next screen, and a step is left out', async ({
  page,
  context,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 540 });
  await wall(page, `${site['/']}present/?lesson=90#exercise-who-could-know`);
  const speaker = await withSpeaker(context, page);
  await expect(speaker.locator('#seen')).toContainText('The class sees 0 to');
  await expect(speaker.locator('#next')).toContainText('Late? This can be left out.');
  const sights = [await sight(page)];
  for (let presses = 0; presses < 6 && sights.at(-1)?.id === 'exercise-who-could-know'; presses += 1) {
    await speakerPress(speaker, 'PageDown');
    sights.push(await sight(page));
  }
  expect(unseenIn(sights.slice(0, -1)).unseen).toEqual([]);
  expect(sights.at(-1)?.id).toBe('lukashenko');
  await speakerPress(speaker, 'PageUp');
  const back = await sight(page);
  expect([back.id, back.from]).toEqual(['exercise-who-could-know', sights.at(-2)?.from]);
  await speaker.getByRole('button', { name: 'Leave this out' }).click();
  await speaker.keyboard.press('ArrowRight');
  await shows(page, `pause-${notice.step}`);
  await page.getByRole('link', { name: 'Leave the next step out' }).click(); // from the wall the same
  await shows(page, 'unknown');
  await expect(speaker.locator('#unknown')).toBeVisible();
});

test('a lesson that is chosen in either window is chosen in both, and the focus is given back', async ({
  page,
  context,
  site,
}) => {
  await wall(page, `${site['/']}present/`);
  const speaker = await withSpeaker(context, page);
  const screens = page.getByRole('dialog').getByRole('listitem');
  await speaker.locator('#lesson').selectOption('45');
  await expect(page).toHaveURL(/[?&]lesson=45\b/);
  await expect(page.locator('#at')).toHaveText(''); // the opening is no step
  await speaker.keyboard.press('ArrowRight');
  await shows(page, 'returned');
  await expect(page.locator('#at')).toHaveText(numberOf('returned'));
  await expect(speaker.locator('#lesson')).toHaveValue('45');
  await page.keyboard.press('o');
  await expect(screens).toHaveCount(screensOf(45));
  await page.getByRole('button', { name: '20 minutes' }).click();
  await expect(speaker.locator('#lesson')).toHaveValue('20');
  await expect(screens).toHaveCount(screensOf(20));
  await expect(speaker.locator('#at')).toHaveText(numberOf('returned'));
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('#at')).toHaveText(numberOf('returned'));
  await page.keyboard.press('o');
  await expect(screens).toHaveCount(screensOf(20));
});

test('two lessons never drive each other, and a wall that is closed is told of within three seconds', {
  tag: '@long',
}, async ({ page, context, site }) => {
  await wall(page, `${site['/']}present/?lesson=45`);
  const speaker = await withSpeaker(context, page);
  const other = await context.newPage();
  await wall(other, `${site['/']}present/?lesson=90`);
  const third = await context.newPage();
  await wall(third, `${site['/']}present/?lesson=45#end`);
  await other.keyboard.press('ArrowRight');
  await shows(other, 'map-exercise');
  await third.keyboard.press('ArrowLeft');
  await speaker.keyboard.press('End');
  await shows(page, 'reserve');
  await shows(other, 'map-exercise');
  await shows(third, 'map-exercise');
  await page.close();
  await expect(speaker.locator('#link')).toContainText('is closed, or does not answer', { timeout: 3000 });
  const link = speaker.getByRole('link', { name: 'the presentation' });
  const [again] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await shows(again, 'reserve');
  await expect(speaker.locator('#link')).toHaveText('The presentation follows.');
  await again.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined; // asleep: nothing is said, not even goodbye
  });
  await expect(speaker.locator('#link')).toContainText('is closed, or does not answer', { timeout: 3000 });
});

test('a word on the wall tells who says it there, and a clicker closes what lies over the wall', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await wall(page, `${site['/']}present/#flight`);
  await page.locator('#flight .prose a.claim').first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/line \d/);
  await shows(page, 'flight');
  await page.keyboard.press('PageDown');
  await expect(dialog).toBeHidden();
  for (const key of ['o', 'q', 'g', '?']) {
    await page.keyboard.press(key);
    await expect(dialog).toBeVisible();
    for (let presses = 0; presses < 12 && (await dialog.isVisible()); presses += 1)
      await page.keyboard.press('PageDown');
    await expect(dialog, key).toBeHidden();
    await shows(page, 'flight');
  }
  await page.keyboard.press('t'); // the map alone has nothing to scroll
  await page.keyboard.press('PageDown');
  await shows(page, 'tashkent');
});

test('the square code is a quarter of the wall’s height and more, by key, by button and at the end', {
  tag: '@long',
}, async ({ page, site }) => {
  for (const [width, height] of [
    [1024, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await wall(page, `${site['/']}present/#flight`);
    const code = page.getByRole('dialog').locator('svg.qr');
    for (const open of [() => page.keyboard.press('q'), () => page.locator('[data-act="code"]').click()]) {
      await open();
      expect((await code.boundingBox())?.height).toBeGreaterThan(height / 4);
      await page.keyboard.press('Escape');
    }
  }
});

test.describe('the copy in a folder', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'é zip '));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync('dist/class/borderline.zip')))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has a wall and a speaker’s window that open each other and go together', { tag: '@long' }, async ({
    page,
    context,
  }) => {
    const { errors } = watch(page);
    await page.goto(`${pathToFileURL(join(folder, 'borderline/present/index.html')).href}?lesson=45`);
    const speaker = await withSpeaker(context, page);
    await expect(speaker).toHaveURL(/speaker\/index\.html\?lesson=45&session=/);
    for (let presses = 0; presses < 60 && (await shown(page)) !== 'exercise-which-figure'; presses += 1)
      await speakerPress(speaker, 'PageDown');
    await shows(page, 'exercise-which-figure');
    await page.close();
    const [again] = await Promise.all([
      context.waitForEvent('page'),
      speaker.getByRole('link', { name: 'the presentation' }).click(),
    ]);
    await shows(again, 'exercise-which-figure');
    expect(errors).toEqual([]);
  });
});
