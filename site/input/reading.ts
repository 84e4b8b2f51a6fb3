import { stepAlts } from '../../src/core/alt/step-alts.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import type { BrandFile } from '../../src/core/read/read-brand.ts';
import type { Story } from '../../src/core/story.ts';
import { type Teaching, withoutSpeakerNotes } from '../../src/core/teaching.ts';
import type { WeighedFile } from '../../src/pages/data/around.ts';
import { ALT_EN } from '../../src/strings/alt.ts';
import { type Lettering, letteringOf, wordsOf } from '../fonts/lettering.ts';
import { releasedVersions } from '../releases/manifest.ts';
import { trustedBrand } from './brand.ts';
import { weighedData } from './data-files.ts';
import { type Disk, diskAt } from './disk.ts';
import { loadGazetteer } from './gazetteer.ts';
import type { SiteStory } from './site-stories.ts';
import { loadStory, loadTeaching } from './story-files.ts';
import { wrong } from './wrong.ts';

/** The story, or an error that lists everything that is wrong with it, each with file, line and column. */
export function trusted(root: string, slug?: string): Story {
  const read = loadStory(diskAt(root), slug);
  if (read.ok) return read.story;
  throw wrong('the story', read.problems);
}

/**
 * What teachers have beside the story, or an error that lists everything that is wrong with it; null where there is
 * none. With NOTES=none in the environment, without anything that pupils should not find.
 */
export function trustedTeaching(root: string, story: Story): Teaching | null {
  const read = loadTeaching(diskAt(root), story);
  if (!read.ok) throw wrong('the lesson', read.problems);
  const { teaching } = read;
  return teaching !== null && process.env['NOTES'] === 'none' ? withoutSpeakerNotes(teaching) : teaching;
}

/** All that a story's pages are made of but scripts and styles, read once. */
export interface Reading {
  readonly disk: Disk;
  /** The folder that the story stands in, from the site's root, with a slash at its end; '': it is the front page. */
  readonly folder: string;
  readonly lang: string;
  /** The address at which the story will stand, with a slash at its end; null: not known. */
  readonly site: string | null;
  readonly brand: BrandFile;
  readonly story: Story;
  readonly teaching: Teaching | null;
  readonly gazetteer: Gazetteer;
  /** Faces of letters that the site's own lack; null: it has no such letters. */
  readonly lettering: Lettering | null;
  /** What the map of each step shows, in words. */
  readonly alts: ReadonlyMap<string, string>;
  /** The data to take away. */
  readonly files: readonly WeighedFile[];
  /** The version of the story if it was released as it is; null: it was not. */
  readonly release: string | null;
}

/** Reads a story of the project, whose site will stand at an address. Throws with everything that is wrong with it. */
export function readSite(root: string, site: string | null, { slug, folder }: SiteStory): Reading {
  const disk = diskAt(root);
  const story = trusted(root, slug);
  const { lang } = story;
  const gazetteer = loadGazetteer(disk, lang, mapStory(story, lang));
  const { version } = story.meta;
  return {
    disk,
    folder,
    lang,
    site: site === null ? null : site + folder,
    brand: trustedBrand(disk),
    story,
    teaching: trustedTeaching(root, story),
    gazetteer,
    lettering: letteringOf(wordsOf(story), lang),
    alts: stepAlts(story, gazetteer, lang, ALT_EN),
    files: story.parts.statements ? weighedData(story, disk) : [],
    release: releasedVersions(root, slug).includes(version) ? version : null,
  };
}
