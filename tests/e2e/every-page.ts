import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { theStory } from '../the-story.ts';

/** Windows of phones and desks, and of a desk at 200 % and 400 %. */
export const WINDOWS = [
  { width: 320, height: 256 },
  { width: 375, height: 667 },
  { width: 640, height: 360 },
  { width: 844, height: 390 },
  { width: 1280, height: 720 },
] as const;

export const sizeName = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width} × ${height}`;

const INNER = theStory().steps[8]?.id ?? '';

/** Where a page is asked for another way than by its path: without an engine, or at a step within the story. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  '': ['?static'],
  'explore/': ['explore/?static'],
  'frame/': ['frame/', `frame/#${INNER}`],
  'present/': ['present/', `present/#${INNER}`],
  'speaker/': ['speaker/', `speaker/#${INNER}`],
};

const asked = (path: string): readonly string[] =>
  ASKED[path] ?? (path.startsWith('step/') ? [`${path}?page`] : [path]);

/** Addresses of every page that this build has written; released ones are as they were. */
export const everyPage = (): readonly string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('v/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
    .flatMap(asked);

/** One of each kind: steps and cards are alike. */
export const eachKind = (): readonly string[] =>
  everyPage().filter((path) => !/^(step|frame\/card)\//.test(path) || path.includes(`/${INNER}/`));

/** Opens a page and waits until its scripts have said that they run, where it has any that say so. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const { scripts, presenting, speaking } = document.documentElement.dataset;
    return scripts !== 'begun' || presenting !== undefined || speaking !== undefined;
  });
}
