import { theStory } from '../the-story.ts';
import { expect, some, test } from './site.ts';

// Without scripts: each step has a still of its own, the contents lead to each, and nothing is cut off.

const steps = theStory()
  .steps.slice(0, -1)
  .map(({ id }) => id);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

for (const [width, height] of some(
  [
    [1440, 900],
    [390, 844],
  ] as const,
  ([wide]) => wide === 390,
)) {
  test.describe(`without scripts at ${width}×${height}`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height } });

    test('the opening’s picture fills the window’s width, with its credit, and the title stands on paper', async ({
      page,
      site,
    }) => {
      await page.goto(site['/']);
      const image = page.locator('#start picture img');
      await expect(image).toHaveJSProperty('complete', true);
      expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
      expect((await image.boundingBox())?.width).toBeGreaterThan(width * 0.5);
      await expect(page.locator('#start figcaption')).toBeVisible();
      const ground = await page.locator('#start .step-text').evaluate((each) => getComputedStyle(each).backgroundColor);
      expect(ground).toMatch(/^rgb\(/); // opaque: it lies over the map
    });

    test('each step has its own still beside it or above it, loaded, with its credit', async ({ page, site }) => {
      await page.goto(site['/']);
      for (const id of steps.slice(1)) {
        const { file, drawn, picture, text, credit } = await page.locator(`#${id}`).evaluate(async (step) => {
          const image = step.querySelector<HTMLImageElement>('.still picture img');
          const words = step.querySelector('.step-text');
          if (image === null || words === null) throw new Error('expected a still and a text');
          image.scrollIntoView();
          await image.decode(); // lazy: it comes when it is looked at
          return {
            file: new URL(image.currentSrc).pathname,
            drawn: image.naturalWidth > 0,
            picture: image.getBoundingClientRect().toJSON() as Box,
            text: words.getBoundingClientRect().toJSON() as Box,
            credit: step.querySelector('.still figcaption')?.getBoundingClientRect().height ?? 0,
          };
        });
        expect(drawn, id).toBe(true);
        expect(file).toContain(`/${id}.`);
        expect(picture.height, id).toBeGreaterThan(height * 0.35);
        expect(picture.width, id).toBeGreaterThan(width * 0.5);
        expect(credit, id).toBeGreaterThan(8);
        const apart = text.x + text.width <= picture.x + 1 || text.y >= picture.y + picture.height - 1;
        expect(apart, `${id}: text and picture apart`).toBe(true);
        expect(text.x, id).toBeGreaterThanOrEqual(0);
        expect(text.x + text.width, id).toBeLessThanOrEqual(width);
      }
    });

    test('nothing reaches past the window’s edge', async ({ page, site }) => {
      await page.goto(site['/']);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });

    test('the contents name every step and lead there', { tag: '@long' }, async ({ page, site }) => {
      await page.goto(site['/']);
      const links = page.locator('.contents-plain ol a');
      await expect(links.first()).toBeVisible();
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        [...steps.slice(1), 'sources'].map((id) => `#${id}`),
      );
      for (const id of ['flight', 'sources']) {
        await page.goto(site['/']);
        await page.locator(`.contents-plain a[href="#${id}"]`).click();
        await expect(page).toHaveURL(`${site['/']}#${id}`);
        await expect(page.locator(`#${id} h2`).first()).toBeInViewport();
      }
    });
  });
}
