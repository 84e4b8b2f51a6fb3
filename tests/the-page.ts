import { diskAt } from '../site/input/disk.ts';
import { loadGazetteer } from '../site/input/gazetteer.ts';
import { stepAlts } from '../src/core/alt/step-alts.ts';
import { mapStory } from '../src/core/picture/map-story.ts';
import type { Story } from '../src/core/story.ts';
import { type Around, renderReader } from '../src/pages/reader/render.tsx';
import type { Rendered } from '../src/pages/rendered.ts';
import { ALT_EN } from '../src/strings/alt.ts';
import { theStory } from './the-story.ts';

const ADDRESS = 'https://example.org/story/';

const known = new WeakMap<Story, ReadonlyMap<string, string>>();

/** What each step's map shows, in words: a plan of all maps, made once for a story. */
export function altsOf(story: Story): ReadonlyMap<string, string> {
  const alts =
    known.get(story) ?? stepAlts(story, loadGazetteer(diskAt('.'), 'en', mapStory(story, 'en')), 'en', ALT_EN);
  known.set(story, alts);
  return alts;
}

/** What the build knows around the story, with an address of ours. */
export const around = (story: Story, changes: Partial<Around> = {}): Around => ({
  site: ADDRESS,
  alts: altsOf(story),
  notice: null,
  ...changes,
});

/** The reader's page as the build writes it. */
export function thePage(changes: Partial<Around> = {}): Rendered {
  const story = theStory();
  return renderReader(story, 'en', around(story, changes));
}

/** What a build may know beside the story, where it knows none of it. */
export const NOTHING_BESIDE = {
  files: [],
  integrity: null,
  release: null,
  notice: null,
  notices: [],
  papers: new Map<string, number>(),
};
