// Words that a story does not use in its own voice. What it quotes, what it links to a claim and what a claim states
// are somebody's words, or stand for them.

import { quotationsIn } from '../../language/words.ts';
import type { Text } from '../../story.ts';
import type { At, Problems } from '../problem.ts';
import type { Avoid } from '../specs/style.ts';
import type { Located } from '../yaml/schema.ts';
import type { Written } from './author-text.ts';
import { textsOf } from './texts.ts';

export function checkAvoided(written: Written, problems: Problems): void {
  const avoid = written.head.meta?.style?.avoid ?? null;
  if (avoid === null) return;
  for (const text of textsOf(written)) {
    if (text.lang !== 'en' || text.voice !== 'own') continue;
    for (const { start, words } of avoidedIn(text.text, avoid))
      if (!text.links(start, start + words.length)) report(text.at(start), words, avoid, problems);
  }
}

/** The same of texts that stand beside the story. */
export function checkAvoidedIn({ value, at }: Located<Text>, avoid: Avoid | null, problems: Problems): void {
  if (avoid === null) return;
  for (const { words } of avoidedIn(value['en'] ?? '', avoid)) report(at, words, avoid, problems);
}

function avoidedIn(text: string, { words }: Avoid): readonly { readonly start: number; readonly words: string }[] {
  const quotations = quotationsIn(text);
  const isQuoted = (at: number): boolean =>
    quotations.some(({ start, words: quoted }) => start < at && at <= start + quoted.length);
  const patterns = words.map((each) => each.trim().split(/\s+/).map(escaped).join('\\s+'));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return words.length === 0
    ? []
    : [...text.matchAll(any)]
        .map((match) => ({ start: match.index, words: match[0] }))
        .filter(({ start }) => !isQuoted(start));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function report(at: At, words: string, { instead }: Avoid, problems: Problems): void {
  problems.report(at, `expected other words in the story's own voice, got ${JSON.stringify(words)}`, instead);
}
