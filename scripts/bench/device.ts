import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page is measured on: a window, and how many times slower than this machine its processor is. */
export interface Device {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly touch: boolean;
}

export const PHONE: Device = { name: 'phone', width: 390, height: 844, scale: 2, touch: true };
export const DESK: Device = { name: 'desk', width: 1440, height: 900, scale: 1, touch: false };

/** Slow 4G: milliseconds, bytes a second. */
export const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/**
 * Flags of the browser. Without a GPU pages are painted by the processor, as on a phone without one, and not by a
 * software GPU, which would be measured instead of the page; GPU_FLAGS names others where there is a GPU.
 */
export const FLAGS: readonly string[] = [
  ...(process.env['GPU_FLAGS']?.split(' ') ?? [
    '--disable-gpu-rasterization',
    '--disable-gpu-compositing',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
  ]),
  '--disable-background-networking',
];

/**
 * What a page is told before its scripts: where there is no GPU, to draw no triangles. A software GPU takes a hundred times
 * as long for them as a real one, and the engine waits for it; what is asked of it costs the same script.
 */
export const WITHOUT_GPU =
  process.env['GPU_FLAGS'] === undefined
    ? (): void => {
        for (const name of ['drawArrays', 'drawElements', 'drawElementsInstanced', 'drawArraysInstanced'] as const)
          WebGL2RenderingContext.prototype[name] = () => {};
      }
    : null;

/** The runner of scripts wraps functions in a helper that a page does not have. */
const NAMED = 'globalThis.__name = (made) => made';

/** Opens an empty page on a device, `slower` times slower, in a context of its own with nothing cached. */
export async function pageOn(
  browser: Browser,
  { width, height, scale, touch }: Device,
  slower: number,
): Promise<{ readonly page: Page; readonly client: CDPSession; close(): Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    isMobile: touch,
    hasTouch: touch,
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript({ content: NAMED });
  return { page, client, close: () => context.close() };
}
