import { expect, LONG, open, test } from './site.ts';

// A reader who goes back and forth for long, on a slow device: one map, no memory that grows, and an answer to each step.

const TURNS = 200;

test(`${TURNS} steps to and fro on a slow processor leave one map and no more memory than before`, async ({
  page,
  site,
}, info) => {
  test.skip(!LONG, 'some minutes');
  test.setTimeout(1_200_000);
  await page.setViewportSize({ width: 640, height: 480 }); // the renderer is software: few pixels, as on an old phone
  await open(page, site['/']);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const heap = async (): Promise<number> => {
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const go = (turns: number): Promise<{ readonly answers: number[]; readonly tasks: number[] }> =>
    page.evaluate(async (count) => {
      const { inspect } = window;
      if (inspect === undefined) throw new Error('no handle');
      const tasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      observer.observe({ type: 'longtask' });
      const last = inspect.plan().steps.length - 1;
      const answers: number[] = [];
      for (let turn = 0; turn < count; turn++) {
        const began = performance.now();
        const to = (turn * 5) % last;
        inspect.seek(to + 0.5);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        answers.push(performance.now() - began);
        if (document.documentElement.dataset['step'] !== inspect.plan().steps[to]?.id) throw new Error(`not at ${to}`);
      }
      observer.disconnect();
      return { answers, tasks };
    }, turns);
  await go(20); // what is made once is made
  const before = await heap();
  const { answers, tasks } = await go(TURNS);
  const grown = (await heap()) / before - 1;
  const middle = answers.toSorted((a, b) => a - b)[Math.floor(answers.length / 2)] ?? 0;
  info.annotations.push({
    type: 'measured',
    description: `heap ${(100 * grown).toFixed(1)} %, answer ${middle.toFixed(0)} ms in the middle and ${Math.max(...answers).toFixed(0)} ms at most, ${tasks.filter((task) => task > 200).length} tasks over 200 ms`,
  });
  console.log(info.annotations.at(-1)?.description);
  expect(await page.locator('canvas').count()).toBe(1);
  expect(grown).toBeLessThan(0.2);
  expect(middle, 'milliseconds to the painted step').toBeLessThan(2000);
});
