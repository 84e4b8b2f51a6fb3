import type { MapStory } from '../core/picture/map-story.ts';

const LISTS = ['steps'] as const;
const RECORDS = ['places', 'events', 'routes', 'actors'] as const;

export function isMapStory(value: unknown): value is MapStory {
  if (typeof value !== 'object' || value === null) return false;
  const data = value as Record<string, unknown>;
  return (
    typeof data['version'] === 'string' &&
    typeof data['lang'] === 'string' &&
    LISTS.every((key) => Array.isArray(data[key])) &&
    RECORDS.every((key) => typeof data[key] === 'object' && data[key] !== null)
  );
}

/** The story's data as the build embedded them in the page. Throws where page and scripts are not of one build. */
export function readPageData(page: Document): MapStory {
  const text = page.getElementById('story-data')?.textContent ?? '';
  const data: unknown = JSON.parse(text);
  if (!isMapStory(data)) throw new Error('#story-data: expected the data that this build writes, got something else');
  return data;
}
