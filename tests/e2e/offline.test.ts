import type { Page } from '@playwright/test';
import { coloursAt } from '../map-pixels.ts';
import { theStory } from '../the-story.ts';
import { type Classroom, classroom, keeps, prepare, preparing, stateIs } from './class.ts';
import { expect, goLive, LONG, test } from './site.ts';

// A class is prepared with the network on, and taught without one, in a browser that was closed in between.

test.describe.configure({ timeout: 240_000 });

let room: Classroom;
test.beforeEach(async () => {
  room = await classroom();
});
test.afterEach(() => room.close());

/** How many files the browser keeps of the site. */
const storedIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().length;
  });

const steps = theStory().steps.slice(0, -1);

test('nothing is stored and no worker runs before the button is pressed', async () => {
  const context = await room.open();
  const page = await preparing(context, room);
  await stateIs(page, 'nothing');
  const { files } = room.pack();
  await expect(page.locator('#prepare-size')).toContainText(`${files.length} files`);
  await expect(page.locator('#prepare-size')).toContainText('MB');
  expect(await keeps(page)).toEqual({ workers: 0, caches: 0 });
  await page.goto(room.url);
  expect(await keeps(page)).toEqual({ workers: 0, caches: 0 });
});

test('a prepared browser, closed and opened, tells the whole story without a network, with its moving map', {
  tag: '@long',
}, async () => {
  await prepare(await preparing(await room.open(), room));
  const context = await room.open();
  room.unplug();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${room.url}?inspect`);
  await goLive(page);
  for (const { id } of steps) {
    const shown = await page.evaluate(coloursAt, id);
    expect(shown.at, id).toBe(id);
    expect(shown.colours, `${id}: pixels of the map`).toBeGreaterThan(20);
  }
  expect(await page.locator('html').getAttribute('data-map')).toBe('live');
  expect(errors).toEqual([]);
});

test('without a network the presentation and the speaker’s page go through all steps together, with the moving map', {
  tag: '@long',
}, async () => {
  await prepare(await preparing(await room.open(), room));
  const context = await room.open();
  room.unplug();
  const wall = await context.newPage();
  const errors: string[] = [];
  wall.on('pageerror', (error) => errors.push(String(error)));
  await wall.emulateMedia({ reducedMotion: 'reduce' }); // it cuts: to travel on a software renderer takes its time
  await wall.goto(`${room.url}present/`);
  const speaker = await context.newPage();
  speaker.on('pageerror', (error) => errors.push(String(error)));
  await speaker.goto(`${room.url}speaker/`);
  await expect(speaker.locator('#link')).toHaveText('The presentation follows.');
  for (const [index, { id }] of theStory().steps.entries()) {
    await expect(wall.locator('html')).toHaveAttribute('data-step', id);
    await expect(speaker.locator('.speaker-step:not([hidden])')).toHaveAttribute('id', new RegExp(id));
    if (index < steps.length) {
      await expect(wall.locator('.present-step:not([hidden]) canvas')).toBeVisible({ timeout: 60_000 });
      await expect(wall.locator('.present-step:not([hidden]) .frame-map-live')).toHaveCSS('visibility', 'visible');
    }
    await speaker.keyboard.press('n');
  }
  expect(errors).toEqual([]);
});

test('every page of the pack opens without a network under its own address, and none stands in for another', async () => {
  test.skip(!LONG, 'the worker answers all pages alike');
  await prepare(await preparing(await room.open(), room));
  const context = await room.open();
  room.unplug();
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') failed.push(`${request.url()} ${why}`); // aborted: the page was left for the next
  });
  const pages = room.pack().files.filter(({ path }) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(steps.length);
  const titles = new Set<string>();
  for (const { path } of pages) {
    // From our own pages, as links lead: who comes from elsewhere is sent on from a step's page to the story.
    await page.goto(room.url + path.replace(/index\.html$/, ''), { referer: room.url });
    titles.add(await page.title());
    const unpainted = await page.evaluate(async () => {
      const shown = [...document.images].filter((image) => image.checkVisibility());
      for (const image of shown) image.loading = 'eager';
      await Promise.all(shown.map((image) => image.decode().catch(() => undefined)));
      return shown.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
    });
    expect(unpainted, path).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily), path).toContain('Source');
  }
  const former = theStory().steps.flatMap(({ formerly }) => formerly); // under another name it is the same page
  expect(titles.size).toBe(pages.length - former.length);
  expect(failed.filter((line) => !line.includes('class-pack.json'))).toEqual([]);

  await page.goto(`${room.url}handout?x=1#line`);
  expect(page.url()).toBe(`${room.url}handout/?x=1#line`);
  await page.goto(`${room.url}step/flight/index.html?any=thing`, { referer: room.url });
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  for (const missing of ['step/nowhere/', 'nowhere/', 'frame/', 'stills/none.svg']) {
    const other = await context.newPage();
    await expect(other.goto(room.url + missing), missing).rejects.toThrow(/ERR_/);
    await other.close();
  }
  await room.plug();
  const again = await context.newPage(); // the other one is still busy with the browser's own page of errors
  for (const missing of ['step/nowhere/', 'stills/none.svg'])
    expect((await again.goto(room.url + missing))?.status(), missing).toBe(404);
});

test('a network that never answers keeps nobody waiting for long', { tag: '@long' }, async () => {
  room.shrink();
  await prepare(await preparing(await room.open(), room));
  const context = await room.open();
  room.unplug();
  await room.stall();
  const page = await context.newPage();
  const since = Date.now();
  await page.goto(room.url, { waitUntil: 'domcontentloaded' });
  expect(Date.now() - since).toBeLessThan(10_000);
  await expect(page.locator('h1').first()).toBeVisible();
});

test('each file that fails is named with why, and what is stored is kept for the next try', {
  tag: '@long',
}, async () => {
  room.shrink();
  const still = 'stills/flight.phone.light.svg';
  room.remove(still);
  room.write('geo/names.json', '{"a proxy": "was here"}');
  const page = await preparing(await room.open(), room);
  await page.locator('#prepare-press').click();
  await stateIs(page, 'failed');
  const names = page.locator('#prepare-names li');
  await expect(names).toHaveCount(2);
  await expect(names.filter({ hasText: still })).toContainText('the site does not have it');
  await expect(names.filter({ hasText: 'geo/names.json' })).toContainText('other content');
  await expect(page.getByRole('status')).toContainText('Not ready: 2 files');

  await preparing(page.context(), room);
  await stateIs(page, 'interrupted');
  await expect(names).toHaveText([/names\.json/, /flight\.phone\.light/]);
  room.restore(still);
  room.restore('geo/names.json');
  await prepare(page);
});

test('a download that was cut off goes on where it was', { tag: '@long' }, async () => {
  const context = await room.open();
  const page = await preparing(context, room);
  await context.route('**/geo/far.json', () => undefined); // it never comes
  await page.locator('#prepare-press').click();
  const { length } = room.pack().files;
  await expect.poll(() => storedIn(page)).toBeGreaterThan(length / 2);
  await page.goto('about:blank'); // before the way is free again: what waits would go on
  await context.unroute('**/geo/far.json');
  await preparing(context, room);
  await stateIs(page, 'interrupted');
  await expect(page.locator('#prepare-names')).toContainText('geo/far.json');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const stored = await storedIn(page);
  await prepare(page);
  expect(asked.length).toBeLessThan(length / 2);
  expect(asked.length).toBeLessThanOrEqual(length - stored + 2); // the list, and the worker
});

test('a damaged file is noticed, not used, and fetched again; emptied storage is told apart from none', {
  tag: '@long',
}, async () => {
  room.shrink();
  const context = await room.open();
  const page = await preparing(context, room);
  await prepare(page);
  await page.evaluate(async (address) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const { headers } = (await cache.match(address)) ?? {};
      await cache.put(address, new Response('not what it was', headers === undefined ? {} : { headers }));
    }
  }, `${room.url}geo/far.json`);
  await preparing(context, room);
  await stateIs(page, 'corrupted');
  await expect(page.locator('#prepare-names')).toContainText('geo/far.json');
  room.unplug();
  expect(await page.evaluate((address) => fetch(address).then(String, () => 'failed'), `${room.url}geo/far.json`)).toBe(
    'failed',
  );
  await room.plug();
  await prepare(page);

  // Every file is there, but the list that tells the worker so: the page was closed a moment too early.
  await page.evaluate(async (list) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(list);
  }, `${room.url}class-pack.json`);
  await preparing(context, room);
  await stateIs(page, 'interrupted');
  await prepare(page);

  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await preparing(context, room);
  await stateIs(page, 'cleared');
  await prepare(page);

  await page.locator('#prepare-remove').click();
  await stateIs(page, 'removed');
  expect(await keeps(page)).toEqual({ workers: 0, caches: 0 });
});

test('a browser without room says so, and goes on when there is some', { tag: '@long' }, async () => {
  const context = await room.open();
  const page = await preparing(context, room);
  const { origin } = new URL(room.url);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  // A browser in tests does not tell pages of the room that tests take from it.
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 4_000_000, usage: 0 });
  });
  await preparing(context, room);
  await expect(page.getByText('has room for 4.0 MB only')).toBeVisible();
  await page.locator('#prepare-press').click();
  await stateIs(page, 'full');
  await expect(page.locator('#prepare-names li').first()).toContainText('the browser has no room');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await prepare(page);
});

test('a newer build is told of, waits for the button, and leaves a lesson that runs alone', {
  tag: '@long',
}, async () => {
  room.shrink();
  const context = await room.open();
  const page = await preparing(context, room);
  await prepare(page);
  const lesson = await context.newPage();
  await lesson.goto(`${room.url}?inspect`);
  await lesson.evaluate(() => Object.assign(window, { mark: 'still here' }));
  let second = '';
  room.deploy('handout/index.html', (html) => {
    second = html.replace('</h1>', ' (second build)</h1>');
    return second;
  });
  await preparing(context, room);
  await stateIs(page, 'newer');
  room.unplug();
  const other = await context.newPage();
  await other.goto(`${room.url}handout/`);
  await expect(other.locator('h1')).not.toContainText('second build');
  await room.plug();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  room.remove('handout/index.html');
  await page.locator('#prepare-press').click();
  await stateIs(page, 'failed');
  await expect(page.getByText('stored before still opens')).toBeVisible();
  room.deploy('handout/index.html', () => second);
  await prepare(page);
  expect(asked.filter((url) => url.includes('/stills/'))).toEqual([]); // the first build has them
  room.unplug();
  await other.goto(`${room.url}handout/`);
  await expect(other.locator('h1')).toContainText('second build');
  expect(await lesson.evaluate(() => (window as unknown as { mark: string }).mark)).toBe('still here');
});

test('an emptied worker on the host ends its rule', async () => {
  test.skip(!LONG, 'a browser takes its time to ask for its worker anew');
  room.shrink();
  await prepare(await preparing(await room.open(), room));
  room.write('sw.js', '');
  const context = await room.open();
  const page = await context.newPage();
  await page.goto(room.url);
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    return registration !== undefined && registration.installing === null;
  });
  const later = await (await room.open()).newPage();
  room.unplug();
  await expect(later.goto(room.url)).rejects.toThrow(/ERR_CONNECTION/);
});
