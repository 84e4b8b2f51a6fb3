import type { Frame, Page } from '@playwright/test';
import { told } from '../core/embed/given.ts';
import { type FilteredHost, filteredHosts } from '../hosts/filtered.ts';
import { type Hosts, serveHosts } from '../hosts/serve.ts';
import { readPdf } from './pdf-text.ts';
import { test as base, expect, some } from './site.ts';

// What systems of hosts leave of our snippets, as a reader has it: on paper without scripts, and with a live map.

const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({ site }, use) => {
    const hosts = await serveHosts(
      Object.fromEntries(filteredHosts(site['/']).map(({ path, page }) => [path, page] as const)),
    );
    await use(hosts);
    hosts.close();
  },
});
test.use({ draws: true });

const CELLS = filteredHosts('https://story.example/');
const named = ({ form, way, system }: FilteredHost): string =>
  `${form}${way === 'iframe' ? ' in a plain frame' : ''}, after ${system}`;

/** A short run walks one system for each form. */
const WALKED: readonly string[] = ['scroll, after WordPress, for authors', 'stepper, after sanitize-html'];

/** The frame of the story, once there is one. */
async function frameOf(page: Page): Promise<Frame> {
  const frames = (): readonly Frame[] => page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  await expect.poll(() => frames().length).toBe(1);
  const [frame] = frames();
  if (frame === undefined) throw new Error('expected a frame');
  return frame;
}

/** Goes to the story as a reader does, and asks for its map where it does not come by itself. */
async function toTheStory(page: Page, { form, way }: FilteredHost): Promise<Frame> {
  const at = form === 'scroll' ? '[data-step="flight"]' : 'main iframe, main [data-borderline], main a';
  await page
    .locator(at)
    .first()
    .evaluate((place) => place.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (form === 'card') await page.getByRole('button').first().click();
  const frame = await frameOf(page);
  if (way === 'iframe') await frame.getByRole('button', { name: 'Live map' }).click();
  return frame;
}

/** How many colours the map's own canvas has on the screen, with nothing over it or behind it. */
async function coloursOf(page: Page, frame: Frame): Promise<number> {
  await frame.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('body, body *'))
      each.style.setProperty('visibility', each.tagName === 'CANVAS' ? 'visible' : 'hidden', 'important');
  });
  const png = (await frame.locator('canvas').screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const count = await blank.evaluate(async (picture) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas?.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])).size;
  }, png);
  await blank.close();
  return count;
}

// In one flow the story has stills alone.
for (const cell of some(
  CELLS.filter(({ form, comes }) => comes && form !== 'unrolled'),
  (each) => WALKED.includes(named(each)),
))
  test(`at 600 pixels a live map is drawn: ${named(cell)}`, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 600, height: 800 });
    await page.goto(`${hosts.url}${cell.path}`);
    const frame = await toTheStory(page, cell);
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.dataset['map']), { timeout: 60_000 })
      .toBe('live');
    await expect.poll(() => coloursOf(page, frame)).toBeGreaterThan(20); // land, water and lines with their edges
    const { width = 0, height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
    expect(width).toBeLessThanOrEqual(600);
    expect(height, 'room for a map and words').toBeGreaterThan(300);
  });

for (const cell of some(
  CELLS.filter(({ form, way }) => form === 'scroll' && way === 'cms'),
  ({ system }) => ['WordPress, classic editor', 'sanitize-html'].includes(system),
))
  test(`printed without scripts it is a picture, words, credit and a link: ${named(cell)}`, async ({
    browser,
    hosts,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${hosts.url}${cell.path}`, { waitUntil: 'load' });
    const file = await page.pdf({ format: 'A4' });
    const words = readPdf(file).pages.join('').replace(/\s/g, '');
    for (const said of [told.title, told.deck ?? '', told.byline, told.mapData, 'Open full story'])
      expect(words).toContain(said.replace(/\s/g, ''));
    for (const { heading } of told.steps.slice(1)) expect(words).toContain(heading.replace(/\s/g, ''));
    // The whole picture: a lazy one that did not come would leave the paper blank.
    const pictures = /\/Subtype \/Image\s+\/Width 1200\s+\/Height 630/.test(file.toString('latin1'));
    expect(pictures, 'a picture').toBe(cell.system !== 'sanitize-html'); // which takes it away
    const links = await page.locator('main a').evaluateAll((all) => all.map((each) => each.textContent?.trim()));
    expect(links).toContain('Open full story');
    expect(links).not.toContain('');
    await context.close();
  });
