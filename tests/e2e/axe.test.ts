import { COLOURS, expectNoWrongs, OF_COLOUR, wrongs } from './axe-wrongs.ts';
import { expect, goLive, LONG, ready, some, takeMap, test } from './site.ts';

// What a machine can find of what keeps people out: axe-core over every face of the site. Without scripts it cannot run;
// the step's page and the handout, which need none, stand for that.

const SIZES = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;

for (const [device, size] of Object.entries(SIZES)) {
  test(`axe finds nothing wrong with the story told with stills on a ${device}`, { tag: '@long' }, async ({
    page,
    site,
  }) => {
    test.skip(
      device === 'desk' && !LONG,
      'alike on both: a short run looks at the text on a phone, at the map on a desk',
    );
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect&static`);
    await ready(page);
    await expectNoWrongs(page, 'the opening, and all the text');
    await page.locator('.control-contents').click();
    await expectNoWrongs(page, 'the menu', 'dialog');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.inspect?.seek('flight'));
    expect(await wrongs(page, { within: '#map-column' }), 'beside a step').toEqual([]);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await expectNoWrongs(page, 'the key', '#map-column');
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    for (const cited of ['a.claim', 'a.place']) {
      await page.locator(`#flight .prose ${cited}`).first().click();
      await page.locator('.card summary').click();
      await expectNoWrongs(page, `the card of ${cited}`, '.card');
      await page.keyboard.press('Escape');
    }
    await page.evaluate(() => window.inspect?.seek('sources'));
    expect(await wrongs(page, { within: '#map-column' }), 'beside the sources').toEqual([]);
  });

  if (device !== 'desk' && !LONG) continue;

  test(`axe finds nothing wrong with the story told with the map on a ${device}`, { tag: '@long' }, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${site['/']}?inspect#flight`);
    await goLive(page);
    const within = '#map-column';
    expect(await wrongs(page, { within }), 'in the story’s hand').toEqual([]);
    await takeMap(page);
    expect(await wrongs(page, { within }), 'in the reader’s hand').toEqual([]);
    for (const colours of some(['dark', 'forced colours'] as const, (each) => each === 'dark')) {
      await page.emulateMedia(COLOURS[colours]);
      expect(await wrongs(page, { within, rules: OF_COLOUR }), colours).toEqual([]);
    }
  });

  test(`axe finds nothing wrong with the other pages on a ${device}`, { tag: '@long' }, async ({ page, site }) => {
    await page.setViewportSize(size);
    const pages = [
      'step/flight/?page',
      'handout/',
      'accounts/',
      'explore/?static',
      'data/',
      'data/fact-sheet/',
      'class/45/worksheet/',
      'class/answers/',
      'class/90/overview/',
      'class/prepare/',
    ];
    for (const path of some(pages, (_path, index) => index % 3 === 0)) {
      await page.goto(`${site['/']}${path}`);
      await expectNoWrongs(page, path);
    }
  });
}

test('axe finds nothing wrong with what others frame', async ({ page, site }) => {
  await page.setViewportSize({ width: 600, height: 480 });
  const frames = ['frame/', 'frame/map/', 'frame/unrolled/', 'frame/card/flight/'];
  for (const path of some(frames, (_path, index) => index < 2)) {
    await page.goto(`${site['/']}${path}`);
    await expectNoWrongs(page, path);
  }
});

test('axe finds nothing wrong with what goes on paper', { tag: '@long' }, async ({ page, site }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of some(
    ['?static', 'step/flight/?page', 'handout/', 'data/', 'data/fact-sheet/'],
    (_path, index) => index === 2,
  )) {
    await page.goto(`${site['/']}${path}`, { waitUntil: 'load' });
    expect.soft(await wrongs(page, { but: ['target-size'] }), path).toEqual([]); // nobody presses paper
  }
});
