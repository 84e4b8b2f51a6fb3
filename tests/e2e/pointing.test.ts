import { expect, open, ready, test } from './site.ts';

test('a place named in the text and its mark light each other up', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#flight');
  const word = page.locator('#flight a.place[data-place="erbil"]').first();
  await word.hover();
  await expect(page.locator('#map .mark.is-highlighted[data-place="erbil"]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect(page.locator('#map .mark.is-highlighted')).toHaveCount(0);
  await page.locator('#map .mark-button[data-place="erbil"]').hover();
  await expect(word).toHaveClass(/is-highlighted/);
});

test('a cited figure leads to its claim, and the claim back to its step', { tag: '@long' }, async ({ page, site }) => {
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const figure = page.locator('#flight .step-text a.claim', { hasText: '431' }).first();
  await figure.click();
  await page.locator('.card summary').click();
  await page.locator('.card').getByRole('link', { name: 'Show it among the sources' }).click();
  const claim = page.locator(':target');
  await expect(claim).toBeInViewport();
  await expect(claim).toContainText('431');
  await claim.locator('a[href$="/#flight"]').click();
  await expect(page.locator('#flight h2')).toBeInViewport();
});

test('scripts leave the prose as the build wrote it', async ({ page, site }) => {
  const built = await (await page.request.get(site['/'])).text();
  await page.goto(`${site['/']}?inspect`); // the engine has no part in it
  await ready(page);
  const [before, after] = await page.evaluate((html) => {
    const proseOf = (root: ParentNode): string =>
      [...root.querySelectorAll('.step-text')]
        .map((step) => step.innerHTML.replaceAll(/ style="[^"]*"/g, '')) // how high a block is and was
        .join('');
    return [proseOf(new DOMParser().parseFromString(html, 'text/html')), proseOf(document)];
  }, built);
  expect((after ?? '').length).toBeGreaterThan(5000);
  expect(after).toBe(before);
});
