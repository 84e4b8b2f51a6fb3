import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { onPath } from '../../scripts/lib/browser.mjs';

export async function firefox(): Promise<Browser> {
  const executablePath = onPath('firefox-esr') ?? onPath('firefox');
  if (executablePath === null) throw new Error('No Firefox found: npm run test:engines installs it');
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: 60_000 });
}

/** A page of its own, and what goes wrong in it: what throws, and what a policy forbids. */
export async function watched(browser: Browser): Promise<{ readonly page: Page; readonly wrongs: string[] }> {
  const page = await browser.newPage();
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(String(error)));
  page.on('console', (message) => {
    if (/Content-Security-Policy|blocked/i.test(message.text())) wrongs.push(message.text());
  });
  return { page, wrongs };
}

/** Asks until the answer is true; throws with what was asked for after a minute. */
export async function until(what: string, ask: () => Promise<boolean>, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error(`expected within ${limit} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** The frame of the story in a page, once it is there. */
export async function framed(page: Page, path: string): Promise<Frame> {
  let found: Frame | undefined;
  await until(`a frame at ${path}`, async () => {
    found = page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(path));
    return found !== undefined;
  });
  if (found === undefined) throw new Error(`expected a frame at ${path}`);
  return found;
}

export const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);
