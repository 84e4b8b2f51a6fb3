import { BASES, expect, goLive, LONG, open, picture, ready, SIZES, some, test, watch } from './site.ts';

for (const base of some(BASES, (path) => path === '/')) {
  // Under a path the same scripts run.
  test(`the story is read to the end and back at ${base}, without an error or a foreign request`, {
    tag: '@long',
  }, async ({ page, site }) => {
    test.setTimeout(300_000);
    const { errors, foreign } = watch(page);
    await page.setViewportSize({ width: 1024, height: 640 });
    await open(page, site[base]);
    const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
    expect(steps[0]).toBe('start');
    expect(steps.at(-1)).toBe('sources');
    const seen: string[] = [];
    const there: unknown[] = [];
    for (const [index, id] of steps.entries()) {
      await page.evaluate((to) => window.inspect?.seek(to), Math.min(index + 0.5, steps.length - 1));
      there.push(await picture(page));
      seen.push((await page.locator('html').getAttribute('data-step')) ?? '');
      expect(seen.at(-1)).toBe(id);
    }
    for (const index of [...steps.keys()].reverse()) {
      if (!LONG && index % 3 !== 1) continue;
      await page.evaluate((to) => window.inspect?.seek(to), Math.min(index + 0.5, steps.length - 1));
      expect(await picture(page), `back at ${steps[index]}`).toEqual(there[index]);
    }
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test(`every step of the story survives a reload at ${base}`, { tag: '@long' }, async ({ page, site }) => {
    test.setTimeout(400_000);
    await page.setViewportSize({ width: 1024, height: 600 });
    await open(page, site[base]);
    const count = await page.evaluate(() => window.inspect?.plan().steps.length ?? 0);
    for (let index = 0; index < count; index++) {
      if (!LONG && index % 6 !== 2) continue;
      const looksToo = base === '/' && (LONG || index === 2); // the picture needs the engine started anew
      await page.evaluate((to) => window.inspect?.seek(to), Math.min(index + 0.55, count - 1));
      if (looksToo) await goLive(page);
      const before = looksToo ? await picture(page) : null;
      const id = await page.evaluate((at) => window.inspect?.plan().steps[at]?.id ?? '', index);
      await page.waitForFunction((step) => location.hash.startsWith(`#${step}`), id); // written when the reader rests
      const place = await page.evaluate(() => window.inspect?.playhead.getState().position ?? 0);
      await page.reload();
      await ready(page);
      const after = await page.evaluate(() => window.inspect?.playhead.getState().position ?? Number.NaN);
      expect(Math.abs(after - place), `step ${index} comes back`).toBeLessThan(0.01);
      if (!looksToo) continue;
      await goLive(page);
      expect(await picture(page), `step ${index} looks the same`).toEqual(before);
    }
  });
}

test('a link to a step puts its heading at the top of the text window and shows that step', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 640 });
  await open(page, site['/'], '#flight');
  expect(await page.locator('html').getAttribute('data-step')).toBe('flight');
  const position = await page.evaluate(() => window.inspect?.playhead.getState().position ?? -1);
  const index = await page.evaluate(() => window.inspect?.plan().steps.findIndex(({ id }) => id === 'flight') ?? -1);
  expect(position).toBeGreaterThanOrEqual(index);
  expect(position).toBeLessThanOrEqual(index + 0.6);
  const top = await page.locator('#flight h2').evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(160);
});

test('a bad address opens the beginning', { tag: '@long' }, async ({ page, site }) => {
  const { errors } = watch(page);
  for (const hash of ['#nowhere', '#/', '#flight/x', '#%E0%A4%A', '#<script>alert(1)</script>']) {
    await page.goto('about:blank');
    await page.goto(`${site['/']}?inspect${hash}`);
    await ready(page);
    expect(await page.evaluate(() => window.inspect?.playhead.getState().position), hash).toBe(0);
    await expect(page.locator('html')).toHaveAttribute('data-step', 'start');
  }
  expect(errors).toEqual([]);
});

for (const [width, height] of some(SIZES, ([wide]) => wide === 320)) {
  test(`every step is reached by scrolling, and every link rests in its step, at ${width}×${height}`, {
    tag: '@long',
  }, async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.goto(`${site['/']}?inspect&static`); // positions need no map, and a map takes its time
    await ready(page);
    const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
    const seen = await page.evaluate(
      async (stride) => {
        const found: string[] = [];
        const bottom = document.documentElement.scrollHeight - window.innerHeight;
        const rested = new Set<number>();
        for (let y = 0; y <= bottom + stride; y += stride) {
          window.scrollTo(0, y);
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const step = document.documentElement.dataset['step'] ?? '';
          if (found.at(-1) !== step) found.push(step);
          const at = window.inspect?.playhead.getState().position ?? 0;
          if (at % 1 <= 0.6) rested.add(Math.floor(at));
        }
        return { found, rested: rested.size, end: window.inspect?.playhead.getState().position };
      },
      LONG ? 40 : 160,
    );
    expect(seen.found).toEqual(steps);
    expect(seen.rested).toBe(steps.length);
    expect(seen.end).toBe(steps.length - 1);
    await page.evaluate(() => history.replaceState(null, '', '#nowhere')); // so that each link is another address
    for (const [index, id] of steps.entries()) {
      const position = await page.evaluate(
        (hash) =>
          new Promise<number>((resolve) => {
            const answer = (): void => resolve(window.inspect?.playhead.getState().position ?? -1);
            window.addEventListener('hashchange', () => requestAnimationFrame(() => requestAnimationFrame(answer)), {
              once: true,
            });
            location.hash = hash;
          }),
        id,
      );
      expect(position, `#${id}`).toBeGreaterThanOrEqual(index);
      expect(position, `#${id}`).toBeLessThanOrEqual(index + 0.6 + 1e-9);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
  });
}

test('with reduced motion the map only cuts between rests', async ({ browser, site }) => {
  test.skip(!LONG, 'between two steps a short run sees it where a reader’s wishes are tested');
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1024, height: 600 } });
  const page = await context.newPage();
  await open(page, site['/']);
  const cameras = await page.evaluate(
    async (stride) => {
      const { inspect } = window;
      if (inspect === undefined) throw new Error('no inspection handle');
      const rests = inspect.plan().steps.map(({ camera }) => JSON.stringify(camera));
      const strange: string[] = [];
      for (let at = 0; at < rests.length - 1; at += stride) {
        inspect.seek(at);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const camera = JSON.stringify(inspect.frame().camera);
        if (!rests.includes(camera)) strange.push(`${at}: ${camera}`);
      }
      return strange;
    },
    LONG ? 0.07 : 0.23,
  );
  expect(cameras).toEqual([]);
  await context.close();
});

test('a reload within the statements of the sources leads to the same statement', async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto(`${site['/']}sources/`);
  await page.locator('.report-fold > summary').nth(1).click();
  await page.evaluate(() => scrollBy({ top: 4000, behavior: 'instant' }));
  await page.waitForTimeout(900);
  const seen = (): Promise<string> =>
    page.evaluate(() => {
      const entries = [...document.querySelectorAll('.claim-entry')];
      const first = entries.find((entry) => entry.getBoundingClientRect().bottom > 0);
      return `${first?.id} ${Math.round((first?.getBoundingClientRect().top ?? 0) / 40)}`;
    });
  const before = await seen();
  await page.reload();
  await expect.poll(seen).toBe(before);
});

test('a reload at the border of two steps stays there, and the page is as high whatever way led through it', {
  tag: '@long',
}, async ({ page, site }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto(`${site['/']}?inspect&static`);
  await ready(page);
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => window.dispatchEvent(new Event('keydown')));
  await page.waitForFunction(() => document.documentElement.dataset['fonts'] === '');
  await page.evaluate(() => window.inspect?.seek(7));
  await page.waitForTimeout(900);
  const place = (): Promise<number> => page.evaluate(() => window.inspect?.playhead.getState().position ?? Number.NaN);
  const [there, high] = [await place(), await height()];
  expect(new URL(page.url()).hash).toMatch(/\/0\.00\d$/);
  await page.reload();
  await ready(page);
  await page.evaluate(() => window.dispatchEvent(new Event('keydown')));
  await page.waitForFunction(() => document.documentElement.dataset['fonts'] === '');
  expect(Math.abs((await place()) - there)).toBeLessThan(0.01);
  expect(await height()).toBe(high);
});

test('a text above that grows in the very frame of a scroll does not take the reader back to before it', async ({
  page,
  site,
}) => {
  await open(page, site['/'], '#flight');
  await page.mouse.move(300, 500);
  const from = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(from + 100);
  const places = await page.evaluate(async () => {
    const { inspect } = window;
    const text = document.querySelector<HTMLElement>('#narrative .step-text');
    if (inspect === undefined || text === null) throw new Error('no story');
    const rest = async (): Promise<number> => {
      for (let k = 0; k < 4; k++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve)); // between two frames: what is done now is of the next
      return inspect.playhead.getState().position;
    };
    const before = await rest();
    window.scrollBy({ top: 1200, behavior: 'instant' });
    text.style.paddingBlockEnd = '900px';
    return { before, after: await rest() };
  });
  expect(places.after).toBeGreaterThan(places.before + 0.3);
});

test('a bar of a phone that goes in the frame of a scroll does not take the reader back to before it', async ({
  page,
  site,
}) => {
  await open(page, site['/'], '#flight');
  const [from, to] = await page.evaluate(async () => {
    const rest = async (): Promise<number> => {
      for (let k = 0; k < 4; k++) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return window.scrollY;
    };
    const before = await rest();
    window.scrollBy({ top: 300, behavior: 'instant' });
    requestAnimationFrame(() => window.dispatchEvent(new Event('resize'))); // the scroll was told of, and is not read yet
    return [before, await rest()] as const;
  });
  expect(to).toBe(from + 300);
});
