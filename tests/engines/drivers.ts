import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput } from 'puppeteer-core';
import { type Actions, Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import { findBrowser, onPath } from '../../scripts/lib/browser.mjs';

// Three engines, spoken to in one way: Chromium and Firefox as puppeteer does, WebKitGTK by its WebDriver.

const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const WEBKIT_PORT = 4451;

/** What the package can and its types do not say. */
interface Wheel {
  scroll(x: number, y: number, byX: number, byY: number, origin: Origin): Actions;
}

/** Keys by the names that pages know them by. */
type PressedKey =
  | 'PageDown'
  | 'PageUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'Home'
  | 'End'
  | ' '
  | 'n'
  | 'p'
  | '.'
  | 'Tab';

export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page: it uses nothing from around it. */
  run<Args extends readonly unknown[], Result>(
    script: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  press(key: PressedKey, held?: 'Shift'): Promise<void>;
  /** One turn of the wheel over a place of the window, pixels. */
  wheel(x: number, y: number, by: number): Promise<void>;
  close(): Promise<void>;
}

export interface Engine {
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
type EngineName = (typeof ENGINES)[number];

/** What an engine needs that is not here; null: nothing. */
export function lacks(name: EngineName): string | null {
  switch (name) {
    case 'Chromium':
      return findBrowser() === null ? 'no Chromium' : null;
    case 'Firefox':
      return onPath('firefox-esr') === null && onPath('firefox') === null ? 'no Firefox' : null;
    case 'WebKit':
      return existsSync(MINI_BROWSER) && onPath('WebKitWebDriver') !== null
        ? null
        : 'no WebKitWebDriver or MiniBrowser';
    default:
      return name satisfies never;
  }
}

/** `calm`: the system asks for less motion. */
export async function launch(name: EngineName, { calm = false } = {}): Promise<Engine> {
  return name === 'WebKit' ? webkit(calm) : puppet(name, calm);
}

async function puppet(name: 'Chromium' | 'Firefox', calm: boolean): Promise<Engine> {
  const browser: Browser = await (name === 'Chromium'
    ? puppeteer.launch({
        executablePath: findBrowser() ?? '',
        args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
        timeout: 60_000,
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: onPath('firefox-esr') ?? onPath('firefox') ?? '',
        timeout: 60_000,
        extraPrefsFirefox: { 'ui.prefersReducedMotion': calm ? 1 : 0 },
      }));
  return {
    async tab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1024, height: 640 });
      if (name === 'Chromium' && calm)
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      return {
        goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
        reload: async () => void (await page.reload({ waitUntil: 'domcontentloaded' })),
        run: (script, ...args) => page.evaluate(script as never, ...(args as unknown as never[])),
        async press(key, held) {
          if (held !== undefined) await page.keyboard.down(held);
          await page.keyboard.press(key as KeyInput);
          if (held !== undefined) await page.keyboard.up(held);
        },
        async wheel(x, y, by) {
          await page.mouse.move(x, y);
          await page.mouse.wheel({ deltaY: by });
        },
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

const KEYS: Readonly<Record<PressedKey, string>> = {
  PageDown: Key.PAGE_DOWN,
  PageUp: Key.PAGE_UP,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Home: Key.HOME,
  End: Key.END,
  Tab: Key.TAB,
  ' ': ' ',
  n: 'n',
  p: 'p',
  '.': '.',
};

async function webkit(calm: boolean): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'), { recursive: true });
  // The system's wish for less motion, as this engine reads it.
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${calm ? 0 : 1}\n`);
  const server: ChildProcess = spawn('WebKitWebDriver', [`--port=${WEBKIT_PORT}`], {
    env: { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home },
    stdio: 'ignore',
  });
  const wanted = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: MINI_BROWSER, args: ['--automation'] },
  });
  const open = async (): Promise<WebDriver> => {
    for (let tries = 0; ; tries++)
      try {
        return await new Builder().usingServer(`http://127.0.0.1:${WEBKIT_PORT}`).withCapabilities(wanted).build();
      } catch (why) {
        if (tries > 40) throw why;
        await new Promise((later) => setTimeout(later, 250)); // the driver is on its way
      }
  };
  const driver = await open();
  await driver.manage().setTimeouts({ script: 100_000, pageLoad: 60_000 });
  const first = await driver.getWindowHandle();
  let isTaken = false; // the first window: a page in another one is not always looked at, and then draws nothing
  return {
    async tab() {
      if (isTaken) await driver.switchTo().newWindow('window');
      else await driver.switchTo().window(first);
      isTaken = true;
      const handle = await driver.getWindowHandle();
      const here = async (): Promise<WebDriver> => {
        if ((await driver.getWindowHandle().catch(() => '')) !== handle) await driver.switchTo().window(handle);
        return driver;
      };
      await (await here()).manage().window().setRect({ x: 0, y: 0, width: 1024, height: 700 });
      return {
        goto: async (url) => (await here()).get(url),
        reload: async () => (await here()).navigate().refresh(),
        async run(script, ...args) {
          const source = `const done = arguments[arguments.length - 1]; Promise.resolve().then(() => (${script})(...arguments[0])).then((value) => done({ value }), (why) => done({ why: String(why) }));`;
          const answer = await (await here()).executeAsyncScript<{ value?: unknown; why?: string }>(source, args);
          if (answer.why !== undefined) throw new Error(answer.why);
          return answer.value as never;
        },
        async press(key, held) {
          const actions = (await here()).actions();
          if (held !== undefined) actions.keyDown(Key.SHIFT);
          actions.sendKeys(KEYS[key]);
          if (held !== undefined) actions.keyUp(Key.SHIFT);
          await actions.perform();
        },
        async wheel(x, y, by) {
          const actions = (await here()).actions() as Actions & Wheel;
          await actions.scroll(x, y, 0, by, Origin.VIEWPORT).perform();
        },
        async close() {
          if (handle === first) {
            isTaken = false; // without a window the session ends
            await (await here()).get('about:blank');
            return;
          }
          await (await here()).close();
          await driver.switchTo().window(first);
        },
      };
    },
    async close() {
      await driver.quit().catch(() => {});
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.kill('SIGTERM')) await ended;
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }); // a browser that goes writes its caches
    },
  };
}

/** Asks until the answer is true; throws with what was asked for after a minute. */
export async function until(what: string, ask: () => Promise<boolean>, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error(`expected within ${limit} ms: ${what}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
