import type { Page } from '@playwright/test';
import { typographic } from '../../src/core/language/typography.ts';
import { theStory } from '../the-story.ts';
import { expect, open, ready, some, takeMap, test, watch } from './site.ts';

// The story for those who do not see it, do not point at it, need it large, or read it through a translator.

const story = theStory();
const ids: readonly string[] = story.steps.map(({ id }) => id);
const headings = story.steps.map(({ id }) => typographic(story.prose['en']?.[id]?.heading ?? id, 'en'));
const unspaced = (text: string): string => text.replace(/\s/g, '');

/** Opens the story with its stills: the text, the controls and the addresses are the same, and no engine is started. */
async function openStill(page: Page, url: string, hash = ''): Promise<void> {
  await page.goto(`${url}?inspect&static${hash}`);
  await ready(page);
}

const seek = (page: Page, to: number | string): Promise<void> =>
  page.evaluate((place) => window.inspect?.seek(place), to);

const position = (page: Page): Promise<number> =>
  page.evaluate(() => window.inspect?.playhead.getState().position ?? Number.NaN);

/** Every text that the browser tells to assistive technology, in order. */
async function heard(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return node.ignored ? '' : String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(textOf).join('');
  };
  return unspaced(textOf(nodes[0]?.nodeId ?? ''));
}

test('without the map all of the story is still told, in order', async ({ page, site }) => {
  await openStill(page, site['/']);
  await page.evaluate(() => document.getElementById('map-column')?.remove());
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headings[0] ?? '');
  const told = await heard(page);
  let from = 0;
  for (const heading of headings) {
    const at = told.indexOf(unspaced(heading), from);
    expect(at, heading).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
  for (const [selector, least] of [
    ['.step .map-alt', ids.length],
    ['.prose p', ids.length],
    ['.chart a.claim', 30],
    ['.about dd', 3],
  ] as const) {
    const all = await texts(selector);
    expect(all.length, selector).toBeGreaterThanOrEqual(least);
    expect(
      all.filter((text) => !told.includes(unspaced(text))),
      selector,
    ).toEqual([]);
  }
});

test('each step says beside it what its map shows, and the map is described by the step that is read', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await open(page, site['/']);
  for (const id of ids) await expect(page.locator(`#${id} #${id}-map`), id).toHaveText(/\S{3}/);
  const box = page.getByRole('region', { name: 'Map of the story' });
  const canvas = page.locator('#map canvas');
  await expect(canvas).toHaveAttribute('aria-label', 'Map of the story');
  for (const id of [ids[3] ?? '', 'flight', ids.at(-1) ?? '']) {
    await seek(page, id);
    await expect(box).toHaveAttribute('aria-describedby', `${id}-map`);
    await expect(box).toHaveAccessibleDescription((await page.locator(`#${id}-map`).innerText()).trim());
  }

  // While the story holds the map it is a picture; in the reader's hand it has a name and buttons for all it does.
  const focusable = (): Promise<boolean> => canvas.evaluate((element: HTMLElement) => element.tabIndex >= 0);
  expect(await focusable()).toBe(false);
  await expect(canvas).toHaveRole('img');
  await takeMap(page);
  expect(await focusable()).toBe(true);
  await expect(canvas).toHaveAccessibleName('Map of the story');
  const pad = page.getByRole('toolbar', { name: 'Move the map' });
  for (const name of ['Zoom in', 'Zoom out', 'Move north', 'Move south', 'Move west', 'Move east'])
    await expect(pad.getByRole('button', { name, exact: true }), name).toBeVisible();
  expect(await small(page, '.move-map button')).toEqual([]);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  expect(await focusable()).toBe(false);
});

/** Controls that are smaller than a finger needs. */
function small(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      const shown = width > 0 && height > 0;
      return shown && Math.min(width, height) < 24 ? [`${element.textContent}: ${width} × ${height}`] : [];
    }),
  );
}

for (const [device, size] of [
  ['desk', { width: 1280, height: 800 }],
  ['phone', { width: 390, height: 844 }],
] as const)
  test(`whatever is pressed on a ${device} has room for a finger`, async ({ page, site }) => {
    await page.setViewportSize(size);
    await openStill(page, site['/'], '#flight');
    expect(await small(page, '.map-box button, .map-box a, .key-button')).toEqual([]);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    expect(await small(page, '.foot :is(button, a)')).toEqual([]);
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await page.locator('.control-contents').click();
    expect(await small(page, 'dialog button, dialog a, dialog input')).toEqual([]);
  });

test('each move that a reader asks for is announced once in exact words, and scrolling never', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 640 }); // wide enough for the buttons beside the number
  const here = 3;
  const first = ids[here] ?? '';
  await openStill(page, site['/'], `#${first}`);
  await page.evaluate(() => {
    const host = document.getElementById('announcer');
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    if (host !== null)
      new MutationObserver(() => said.push((host.textContent ?? '').replaceAll('\u00a0', ' ').trim())).observe(host, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const said = (): Promise<string[]> => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const wanted: string[] = [];
  const moved = async (to: string): Promise<void> => {
    await expect(page.locator('html')).toHaveAttribute('data-step', to);
    const index = ids.indexOf(to);
    const alt = (await page.locator(`#${to}-map`).textContent()) ?? '';
    wanted.push(`Step ${index} of ${ids.length - 2}: ${headings[index]}. ${alt}`.replaceAll('\u00a0', ' ').trim());
    await expect.poll(said).toEqual(wanted);
  };
  await page.getByRole('link', { name: /^Next step/ }).click();
  await moved(ids[here + 1] ?? '');
  await page.getByRole('link', { name: /^Previous step/ }).click();
  await moved(first);
  await page.locator('.control-contents').click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: headings[ids.indexOf('flight')] ?? '' })
    .click();
  await moved('flight');
  await page.goBack();
  await moved(first);
  await page.goForward();
  await moved('flight');
  await page.evaluate(async () => {
    for (let i = 0; i < 50; i++) {
      window.scrollBy(0, 60);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForTimeout(400);
  expect(await page.locator('html').getAttribute('data-step')).not.toBe('flight');
  expect(await said()).toEqual(wanted);
  await seek(page, 'flight');
  await page.getByRole('button', { name: 'Key', exact: true }).click();
  await page.getByRole('table', { name: 'On the map now' }).getByRole('button').first().click();
  await expect(page.locator('.card')).toBeVisible(); // a card moves nobody
  await expect(page.locator('html')).toHaveAttribute('data-step', 'flight');
  expect(await said()).toEqual(wanted);
});

/** Distances between letters, words and lines that a reader may set, and that must not cost them a word. */
const SPACED = [
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'p { margin-block-end: 2em !important }',
];

/** Blocks of text that are wider than the room they have. */
const cut = (page: Page): Promise<string[]> =>
  page
    .locator(
      '.step-text :is(h1, h2, h3, p, li, dt, dd, th, td), .control-contents, .move-take, .key-button, .attribution',
    )
    .evaluateAll((all) =>
      all.flatMap((block) => {
        const { scrollWidth, clientWidth } = block;
        const shown = getComputedStyle(block).display !== 'inline' && !block.matches('.map-alt, .unseen, .unseen *');
        const what = `${block.closest('section, div')?.id} ${block.tagName}.${block.className} ${block.textContent?.slice(0, 40)}`;
        return shown && scrollWidth > clientWidth + 1 ? [`${what}: ${scrollWidth} > ${clientWidth}`] : [];
      }),
    );

/** Those for class that look least alike. */
const FOR_CLASS = ['class/45/worksheet/', 'class/90/colleague/', 'class/90/overview/'];

for (const [name, width, height, spaced] of some(
  [
    ['on the smallest phone', 320, 568, false],
    ['at four times the size', 320, 256, false],
    ['at four times the size, with letters and lines apart', 320, 256, true],
    ['with letters and lines apart on a desk', 1280, 800, true],
    ['with letters and lines apart on a phone', 390, 844, true],
  ] as const,
  (_size, index) => index === 2,
))
  test(`no text is cut off and nothing sticks out sideways ${name}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    const others = ['step/flight/?page', 'handout/', 'data/', 'data/fact-sheet/', ...FOR_CLASS];
    for (const path of ['?inspect&static', ...some(others, (_path, index) => index % 2 === 0)]) {
      await page.goto(`${site['/']}${path}`);
      if (path.includes('inspect')) await ready(page);
      if (spaced)
        await page.evaluate((rules) => {
          const sheet = document.styleSheets[0];
          for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length);
        }, SPACED);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, path).toBeLessThanOrEqual(0);
      expect.soft(await cut(page), path).toEqual([]);
    }
  });

test('each page has its language, a title of its own, one main part, one h1, and no level of heading left out', {
  tag: '@long',
}, async ({ page, site }) => {
  const titles = new Set<string>();
  const paths = [
    '?static',
    'handout/',
    'data/',
    'data/fact-sheet/',
    'step/corridor/?page',
    'step/flight/?page',
    ...FOR_CLASS,
  ];
  for (const path of paths) {
    await page.goto(`${site['/']}${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('main')).toHaveCount(1);
    titles.add(await page.title());
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toEqual([1]);
    expect(levels[0], path).toBe(1);
    expect(
      levels.filter((level, at) => level > (levels[at - 1] ?? level) + 1),
      path,
    ).toEqual([]);
  }
  expect(titles.size).toBe(paths.length);
});

test('a translator may wrap every word: the story goes on, and what it wrote stays', async ({ page, site }) => {
  const { errors } = watch(page);
  await page.setViewportSize({ width: 1280, height: 640 });
  await openStill(page, site['/']);
  await page.evaluate(() => {
    const host = document.getElementById('narrative');
    if (host === null) throw new Error('no text');
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '') continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      text.replaceWith(outer);
      inner.append(`${text.data}`); // a translator writes a text of its own
    }
  });
  const text = (): Promise<string[]> => page.locator('#narrative .step-text').allTextContents();
  const before = await text();
  for (const id of ids.slice(2, 5)) {
    await seek(page, id);
    await expect(page.locator('html')).toHaveAttribute('data-step', id);
  }
  await page.locator('.control-contents').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText(`4 of ${ids.length - 2}`);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Next step/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-step', ids[5] ?? '');
  expect(await text()).toEqual(before);
  expect(errors).toEqual([]);
});

test('after a jump by the contents Back leads to the very place where the reader was', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await openStill(page, site['/']);
  await seek(page, 5.37);
  await page.waitForFunction((id) => location.hash.startsWith(`#${id}`), ids[5] ?? ''); // written when they rest
  const before = await position(page);
  await page.locator('.control-contents').click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: headings[10] ?? '' })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-step', ids[10] ?? '');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-step', ids[5] ?? '');
  await expect.poll(async () => Math.abs((await position(page)) - before)).toBeLessThan(0.01);
});
