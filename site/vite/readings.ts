import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Reading, readSite } from '../input/reading.ts';
import type { SiteStory } from '../input/site-stories.ts';
import { storyPaths } from '../input/story-files.ts';

/** Stories while they are written. */
interface Readings {
  /** As a story stands, read again where one of its files is another. Throws with all that is wrong with it. */
  now(root: string, story: SiteStory): Reading;
  /** Those that are right: what is wrong with another stands in its own page. Throws where none is. */
  right(root: string, stories: readonly SiteStory[]): readonly Reading[];
}

export function makeReadings(site: string | null): Readings {
  const known = new Map<string, { readonly stamp: string; readonly reading: Reading }>();

  function now(root: string, story: SiteStory): Reading {
    const stamp = storyPaths(root, story.slug)
      .map((path) => `${path} ${statSync(join(root, path)).mtimeMs}`)
      .join('\n');
    const before = known.get(story.slug);
    if (before?.stamp === stamp) return before.reading;
    const reading = readSite(root, site, story);
    known.set(story.slug, { stamp, reading });
    return reading;
  }

  return {
    now,
    right(root, stories) {
      let wrong: unknown;
      const right = stories.flatMap((each) => {
        try {
          return [now(root, each)];
        } catch (error) {
          wrong = error;
          return [];
        }
      });
      if (right.length === 0) throw wrong;
      return right;
    },
  };
}
