import type { Server } from 'node:http';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { siteOf } from '../../scripts/lib/site-of.ts';
import { LESS, lessFiles } from '../toys/parts.ts';
import { pagesIn, walkLinks } from './links.ts';
import { expect, LONG, test, watch } from './site.ts';

// A checked story that lacks a part is a whole site: all that its pages lead to is there, and none of them throws.

test.describe('a small checked story, whole and without each of its parts', { tag: '@long' }, () => {
  test.skip(!LONG, 'ten stories are built');
  let server: Server;
  let [root, dist] = ['', ''];
  test.beforeAll(async () => {
    test.setTimeout(3_000_000);
    dist = siteOf('parts', lessFiles());
    ({ server, url: root } = await serveSite({ dist }));
  });
  test.afterAll(() => server.close());

  test('leads nowhere that is not there', async () => {
    const { pages, dead } = await walkLinks(root, pagesIn(dist));
    expect(dead).toEqual([]);
    for (const name of LESS) expect([...pages.keys()]).toContain(`${name}/handout/`);
    expect([...pages.keys()]).not.toContain('no-statements/accounts/');
    expect([...pages.keys()]).not.toContain('no-events/explore/');
  });

  for (const name of LESS)
    test(`has no page that throws or misses a file: ${name}`, async ({ page }) => {
      test.setTimeout(900_000);
      const { errors, foreign } = watch(page);
      const missing: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(response.url());
      });
      for (const path of pagesIn(dist).filter((each) => each.startsWith(`${name}/`))) {
        await page.goto(`${root}${path}${path.includes('/step/') ? '?page' : ''}`, { waitUntil: 'load' });
        await page.waitForTimeout(150); // what scripts begin with
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, path).toBeLessThanOrEqual(0);
      }
      expect({ errors, foreign, missing }).toEqual({ errors: [], foreign: [], missing: [] });
    });
});
