import { claimAnchor } from '../../core/cite/claim-anchor.ts';
import { citations } from '../../core/evidence/citations.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { citation } from '../../views/evidence/citation.ts';

/** What stands behind a word on the wall: what is said, and who says it where. */
export interface Word {
  readonly said: string;
  readonly by: string;
}

export const WORDS_ID = 'present-words';

/** Every statement that a step cites, by its anchor: a wall needs no other page to say who says it. */
export const wordsOf = (story: Story, lang: string): Readonly<Record<string, Word>> =>
  Object.fromEntries(
    [...citations(story, lang).keys()].flatMap((ref) => {
      const claim = story.claims.get(ref);
      if (claim === undefined) return [];
      const said = typographic(textIn(claim.statement, lang), lang);
      return [[claimAnchor(ref), { said, by: typographic(capital(citation(ref, story, lang, EN)), lang) }] as const];
    }),
  );

const isWord = (value: unknown): value is Word =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)['said'] === 'string';

/** The statement that a link leads to; null: the page has none of that name. */
export function wordFor(link: HTMLAnchorElement): Word | null {
  const data: unknown = JSON.parse(document.getElementById(WORDS_ID)?.textContent ?? '{}');
  const anchor = link.hash.slice(1);
  const found: unknown =
    typeof data === 'object' && data !== null && Object.hasOwn(data, anchor) ? Reflect.get(data, anchor) : null;
  return isWord(found) ? found : null;
}
