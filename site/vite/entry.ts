// What the plugins need of the code that renders: loaded through Vite, as it has components.

import { formatProblem, formatWarning } from '../../src/core/read/problem.ts';
import { checkStory } from '../check-story.ts';
import type { Reading } from '../input/reading.ts';
import { diskAt, loadGeography, SLUG } from '../input/story-files.ts';
import type { SiteFile } from '../site-file.ts';
import { buildBlankMap } from '../stills/blank-map.ts';
import { stillsOf, type Take } from '../stills/draw.ts';
import { stillsInput } from '../stills/files.ts';
import { buildWherePictures } from '../where/pictures.ts';

export { CLASSIC_SCRIPTS, GUARD, PAGE_SCRIPTS, PAGE_STYLES } from '../../src/pages/pages.ts';
export { developmentEdition, serverEdition } from '../editions/server.ts';
export { wordPapers } from '../papers/papers.ts';
export { sitePages, storyData } from '../render/pages.ts';

/** Stops with all that the check says of the story, each with its place; answers with the warnings, as they are printed. */
export async function insistOnStory(root: string): Promise<readonly string[]> {
  const disk = diskAt(root);
  const { result } = await checkStory(disk, SLUG, loadGeography(disk));
  if (!result.ok) throw new Error(`the story does not build:\n${result.problems.map(formatProblem).join('\n')}`);
  return result.warnings.map(formatWarning);
}

/** Drawn anew each time: they take no time, and change with the lesson and not with the story. */
async function unnamedMaps({ story, teaching, lang, disk, site }: Reading): Promise<readonly SiteFile[]> {
  const { map = [], where = [] } = teaching ?? {};
  return [
    ...(map.length === 0 ? [] : [await buildBlankMap(story, map, lang, disk, site)]),
    ...buildWherePictures(where, disk),
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
