import { atRest, expect, open, test } from './site.ts';

test.use({ draws: true });

// The live map of every step against the picture that we kept of it: whatever changes how the story looks is seen.
// Where the change is meant, look at the new ones, then keep them: npx playwright test kept-pictures --update-snapshots

test('every step looks as it did', async ({ page, site }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/']);
  await page.locator('#map-column').scrollIntoViewIfNeeded(); // else a picture of it would, and move the playhead
  await atRest(page);
  const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
  expect(steps.length).toBeGreaterThan(11);
  for (const [index, id] of steps.entries()) {
    // The playhead alone moves: at the sources, scrolling would take the map out of the window.
    const rest = Math.min(index + 0.5, steps.length - 1);
    await page.evaluate((at) => window.inspect?.playhead.getState().moveTo(at), rest);
    await page.evaluate(() => window.inspect?.settled());
    // Once is enough: nothing moves by itself, and to wait for two alike pictures takes as long again.
    const seen = await page.locator('#map-column').screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
    expect.soft(seen).toMatchSnapshot(`${id}.png`, { threshold: 0.05, maxDiffPixelRatio: 0.004 }); // land and sea are pale, and unlike
  }
});
