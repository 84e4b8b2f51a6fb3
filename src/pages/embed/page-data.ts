import type { ToldStory } from '../../core/embed/told.ts';
import { isRecord } from '../../core/record.ts';

/** What the build knows and the page's script needs. */
export interface EmbedData {
  readonly story: ToldStory;
  /** The address at which the story will stand; null: wherever the page is. */
  readonly site: string | null;
  readonly integrity: string | null;
  /** The version of the story if it was released as it is; null: it was not. */
  readonly release: string | null;
}

export const DATA_ID = 'embed-data';

const isTextOrNone = (value: unknown): boolean => value === null || typeof value === 'string';

function isEmbedData(value: unknown): value is EmbedData {
  if (!isRecord(value) || !isRecord(value['story'])) return false;
  const { story, site, integrity, release } = value;
  return (
    isTextOrNone(site) &&
    isTextOrNone(integrity) &&
    isTextOrNone(release) &&
    typeof story['title'] === 'string' &&
    Array.isArray(story['steps']) &&
    story['steps'].length > 0
  );
}

/** The data as the build embedded them in the page. Throws where page and scripts are not of one build. */
export function readEmbedData(page: Document): EmbedData {
  const data: unknown = JSON.parse(page.getElementById(DATA_ID)?.textContent ?? '');
  if (!isEmbedData(data)) throw new Error(`#${DATA_ID}: expected the data that this build writes, got something else`);
  return data;
}
