// `npm run shots`: a picture of every step at the seven sizes, light and dark, and a contact sheet of each, under shots/.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { SIZES } from '../src/core/windows.ts';
import { ensureBrowser } from './lib/browser.mjs';
import { serveSite } from './lib/serve.mjs';

export type { Inspect } from '../src/pages/reader/inspect.ts'; // declares window.inspect

const OUT = 'shots';
const COLUMNS = 6;
const words = process.argv.slice(2); // sizes such as 390x844, and light or dark; none: all
const isTheme = (word: string): boolean => word === 'light' || word === 'dark';
const wanted = words.filter((word) => !isTheme(word));
const themes = (['light', 'dark'] as const).filter((theme) => !words.some(isTheme) || words.includes(theme));

async function shoot(page: Page, folder: string): Promise<readonly string[]> {
  const steps = await page.evaluate(() => window.inspect?.plan().steps.map(({ id }) => id) ?? []);
  for (const [index, id] of steps.entries()) {
    await page.evaluate((step) => window.inspect?.seek(step), id);
    await page.evaluate(() => window.inspect?.settled());
    await page.screenshot({ path: `${folder}/${String(index).padStart(2, '0')}-${id}.png` });
  }
  return steps.map((id, index) => `${String(index).padStart(2, '0')}-${id}.png`);
}

async function sheet(
  page: Page,
  folder: string,
  files: readonly string[],
  width: number,
  height: number,
): Promise<void> {
  const cell = Math.min(420, width);
  const tiles = files.map(
    (file) => `<figure><img src="${file}" width="${cell}"><figcaption>${file}</figcaption></figure>`,
  );
  const style = `body{margin:16px;font:12px sans-serif;display:grid;grid-template-columns:repeat(${COLUMNS},${cell}px);gap:16px}figure{margin:0}`;
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><meta charset="utf-8"><style>${style}</style>${tiles.join('')}`,
  );
  await page.setViewportSize({ width: COLUMNS * (cell + 16) + 32, height: Math.ceil((cell * height) / width) + 60 });
  await page.goto(`file://${process.cwd()}/${folder}/index.html`);
  await page.screenshot({ path: `${folder}/sheet.png`, fullPage: true });
}

const { server, url } = await serveSite();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  chromiumSandbox: false,
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
});
const views = SIZES.flatMap(([width, height]) => themes.map((theme) => ({ width, height, theme })));
for (const { width, height, theme } of views) {
  const size = `${width}x${height}`;
  if (wanted.length > 0 && !wanted.includes(size)) continue;
  const name = `${size}-${theme}`;
  const folder = `${OUT}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.goto(`${url}?inspect`);
  await page.waitForFunction(() => window.inspect !== undefined);
  await page.evaluate(() => window.inspect?.start());
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', undefined, { timeout: 90_000 });
  await page.evaluate(() => window.inspect?.land());
  const files = await shoot(page, folder);
  await sheet(page, folder, files, width, height);
  await page.close();
  console.log(`${name}: ${files.length} steps, ${folder}/sheet.png`);
}
await browser.close();
server.close();
