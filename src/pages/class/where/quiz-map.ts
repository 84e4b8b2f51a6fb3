import type { WhereMap } from '../../../core/quiz/where.ts';

/** What a question says and where it leads, in the page's language. */
export interface AskedWords {
  /** As it stands within a sentence. */
  readonly name: string;
  /** How precisely the place is known, from what, and why it is drawn where it is. */
  readonly known: string;
  /** The step that tells of it; null: none does. */
  readonly step: { readonly href: string; readonly heading: string } | null;
}

/** A map with its words: what the page's script needs and no more. */
export interface QuizMap {
  readonly title: string;
  readonly map: WhereMap;
  readonly words: readonly AskedWords[];
  /** Names of lands and of the border, by their places. */
  readonly names: Readonly<Record<string, string>>;
}

export const QUIZ_MAPS_ID = 'where-data';

/** What the build wrote. Throws where page and script are not of one build. */
export function readQuizMaps(page: Document): readonly QuizMap[] {
  const data: unknown = JSON.parse(page.getElementById(QUIZ_MAPS_ID)?.textContent ?? '');
  const sound = Array.isArray(data) && data.length > 0 && data.every(isQuizMap);
  if (!sound) throw new Error(`#${QUIZ_MAPS_ID}: expected the maps that this build writes, got something else`);
  return data as readonly QuizMap[];
}

function isQuizMap(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { title, map, words, names } = value as Record<string, unknown>;
  const asked = (map as { asked?: unknown } | null | undefined)?.asked;
  const paired = Array.isArray(words) && Array.isArray(asked) && words.length === asked.length && asked.length > 0;
  return typeof title === 'string' && paired && typeof names === 'object';
}
