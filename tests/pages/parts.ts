// A story as it is, and with parts of it taken away, each as its author would have written it.

import { upFrom } from '../../site/editions/edition.ts';
import { diskAt } from '../../site/input/disk.ts';
import { loadGazetteer } from '../../site/input/gazetteer.ts';
import { loadGeography } from '../../site/input/story-files.ts';
import { stepAlts } from '../../src/core/alt/step-alts.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { readStory } from '../../src/core/read/read-story.ts';
import type { Story } from '../../src/core/story.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { once } from '../once.ts';
import { NOTHING_BESIDE } from '../the-page.ts';
import { type Page, pageAround, SITE } from './pages.ts';

const disk = diskAt('.');
const geography = once(() => loadGeography(disk));

/** A story of one file. Throws with every problem where it is wrong. */
export function lightStory(text: string, slug = 'light'): Story {
  const read = readStory({ [`stories/${slug}/story.md`]: text }, slug, geography());
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.story;
}

/** Every page of a story without lessons, under its path, as the build writes it. */
export function pagesWritten(story: Story): ReadonlyMap<string, Page> {
  const alts = stepAlts(story, loadGazetteer(disk, 'en', mapStory(story, 'en')), 'en', ALT_EN);
  return new Map(
    pagesOf(story, null).map(({ path, attributes, render }): readonly [string, Page] => {
      const root = upFrom(path);
      const given = { ...NOTHING_BESIDE, alts, site: SITE, root, teaching: null, where: [] };
      return [path, pageAround(render(story, 'en', given), root || './', attributes).page];
    }),
  );
}
