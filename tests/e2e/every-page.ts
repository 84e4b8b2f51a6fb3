import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { diskAt } from '../../site/input/disk.ts';
import { storySlugs } from '../../site/input/slugs.ts';
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

const OTHERS = storySlugs(diskAt('.')).filter((slug) => slug !== theStory().meta.slug);

/** The folder of another story, and the rest of a path; of ours there is only the rest. */
function parted(path: string): readonly [folder: string, rest: string] {
  const slug = OTHERS.find((each) => path.startsWith(`${each}/`));
  return slug === undefined ? ['', path] : [`${slug}/`, path.slice(slug.length + 1)];
}

function asked(path: string): readonly string[] {
  const [folder, rest] = parted(path);
  if (rest.startsWith('step/')) return [`${path}?page`]; // else it leads on to the story
  const ways = ASKED[rest] ?? [rest];
  return ways.filter((way) => folder === '' || !way.includes('#')).map((way) => folder + way);
}

/** Addresses of every page that this build has written; released ones are as they were. */
export const everyPage = (): readonly string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('v/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
    .flatMap(asked);

const A_STEP = /^(step|frame\/card)\/([^/]+)\//;

/** One of each kind: a story's steps and cards are alike. Of another story it is the first. */
export function eachKind(): readonly string[] {
  const seen = new Set<string>();
  return everyPage().filter((path) => {
    const [folder, rest] = parted(path);
    const [, kind, step] = A_STEP.exec(rest) ?? [];
    if (kind === undefined) return true;
    if (folder === '') return step === INNER;
    const isFirst = !seen.has(folder + kind);
    seen.add(folder + kind);
    return isFirst;
  });
}

/** Opens a page and waits until its scripts have said that they run, where it has any that say so. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => {
    const { scripts, presenting, speaking } = document.documentElement.dataset;
    return scripts !== 'begun' || presenting !== undefined || speaking !== undefined;
  });
}
