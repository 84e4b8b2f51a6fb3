import { isMapStory } from '../../app/page-data.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import { isRecord } from '../../core/record.ts';

/** What the live map of a frame needs of the story, as the build writes it: data for scripts, and each map in words. */
export interface StoryFile {
  readonly story: MapStory;
  readonly alts: Readonly<Record<string, string>>;
}

/** Where it stands, from the site's root. */
export const STORY_FILE = 'frame/story.json';

/** Throws where it does not come or is not of this build. */
export async function fetchStoryFile(root: string): Promise<StoryFile> {
  const address = `${root}${STORY_FILE}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected the story’s data, got status ${response.status}`);
  const data: unknown = await response.json();
  if (isRecord(data) && isMapStory(data['story']) && isRecord(data['alts']))
    return { story: data['story'], alts: data['alts'] as StoryFile['alts'] };
  throw new Error(`${address}: expected the story’s data, got something else`);
}
