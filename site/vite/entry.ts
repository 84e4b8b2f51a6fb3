// What the plugins need of the code that renders: loaded through Vite, as it has components.

import { join } from 'node:path';
import { formatWarning, type Problem } from '../../src/core/read/problem.ts';
import { checkStory } from '../check-story.ts';
import { diskAt } from '../input/disk.ts';
import type { Reading } from '../input/reading.ts';
import { trustedSite } from '../input/site-stories.ts';
import { loadGeography } from '../input/story-files.ts';
import { wrong } from '../input/wrong.ts';
import { digestOf, keptOr } from '../kept.ts';
import { wordPapers } from '../papers/papers.ts';
import type { SiteFile } from '../site-file.ts';
import { buildBlankMap } from '../stills/blank-map.ts';
import { stillsOf, type Take } from '../stills/draw.ts';
import { stillsInput } from '../stills/files.ts';
import { buildWherePictures } from '../where/pictures.ts';

export { CLASSIC_SCRIPTS, GUARD, PAGE_SCRIPTS, PAGE_STYLES } from '../../src/pages/pages.ts';
export { developmentEdition, serverEdition } from '../editions/server.ts';
export { keptMedia } from '../media/make.ts';
export { listPage, sitePages, storyData } from '../render/pages.ts';

/** What an author writes, and what is made of it and kept beside the code. */
const AUTHORED = ['stories', 'seeds', 'public/data'] as const;

/**
 * Stops with all that the check says of the stories, each with its place; answers with the warnings, as they are printed.
 * `cache` keeps the answer to stories that are right: they are not checked again while nothing has changed.
 */
export function insistOnStories(root: string, cache: string): Promise<readonly string[]> {
  return insistOn(
    root,
    join(cache, 'check'),
    trustedSite(diskAt(root)).stories.map(({ slug }) => slug),
  );
}

/** The same of one story, whatever is wrong with others. */
export const insistOnStory = (root: string, cache: string, slug: string): Promise<readonly string[]> =>
  insistOn(root, join(cache, 'check-one', slug), [slug]);

async function insistOn(root: string, folder: string, slugs: readonly string[]): Promise<readonly string[]> {
  const digest = digestOf(root, 'site/check-story.ts', '', [...AUTHORED, 'site/media/measure.mjs']);
  const found = await keptOr(folder, digest, async () => [
    { path: 'warnings.json', content: JSON.stringify(await warningsOf(root, slugs)) },
  ]);
  return found.flatMap(({ content }) => JSON.parse(String(content)) as readonly string[]);
}

/** All that the check warns of. Throws with all that is wrong in any of them. */
async function warningsOf(root: string, slugs: readonly string[]): Promise<readonly string[]> {
  const disk = diskAt(root);
  const geography = loadGeography(disk);
  const warnings: string[] = [];
  const problems: Problem[] = [];
  for (const slug of slugs) {
    const { result } = await checkStory(disk, slug, geography);
    if (!result.ok) problems.push(...result.problems);
    warnings.push(...result.warnings.map(formatWarning));
  }
  if (problems.length > 0) throw wrong('the story', problems);
  return warnings;
}

/** The sheets of the class as files to edit; those of an earlier build where nothing has changed that they are made of. */
export async function keptPapers(root: string, reading: Reading, cache: string): Promise<readonly SiteFile[]> {
  const folder = join(cache, 'papers', reading.story.meta.slug);
  const { site, lang } = reading;
  if (!reading.story.parts.lessons) return [];
  // What is read is no less of the code that reads it.
  const read = digestOf(root, 'site/input/reading.ts', '', AUTHORED);
  const given = JSON.stringify([reading.story.meta.slug, site, lang, process.env['NOTES'] ?? null, read]);
  const digest = digestOf(root, 'site/papers/papers.ts', given);
  return keptOr(folder, digest, () => wordPapers(reading));
}

/** Where the pictures of a story are kept. */
export const stillsFolder = (cache: string, { story }: Reading): string => join(cache, 'stills', story.meta.slug);

/** What the pictures of a story are made of: where that is the same, so are they. */
export const pictureSet = (reading: Reading): string => JSON.stringify([stillsInput(reading), reading.teaching]);

/** Drawn anew each time: they take no time, and change with the lesson and not with the story. */
async function unnamedMaps({ story, teaching, lang, disk, site }: Reading): Promise<readonly SiteFile[]> {
  const { map = [], where = [] } = teaching ?? {};
  return [
    ...(map.length === 0 ? [] : [await buildBlankMap(story, map, lang, disk, site)]),
    ...buildWherePictures(story, where, disk),
  ];
}

/** Draws every picture of a site. `folder` keeps those that take long; before it draws any of them it calls `check`. */
export async function drawPictures(
  root: string,
  reading: Reading,
  folder: string,
  take: Take,
  check?: () => Promise<unknown>,
): Promise<void> {
  const stills = stillsOf(root, stillsInput(reading), folder, take, check);
  take(await unnamedMaps(reading));
  await stills;
}
