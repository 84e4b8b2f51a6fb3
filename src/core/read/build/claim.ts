// What can be told of a claim without the text that it is about.

import { wordCount } from '../../language/words.ts';
import type { Problems } from '../problem.ts';
import type { ClaimSpec, WhenSpec } from '../specs/ledger.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const ANCHOR_WORDS = { least: 2, most: 6 };

export function checkClaim({ anchor, says, when, here }: ClaimSpec, problems: Problems): void {
  const length = wordCount(anchor.value);
  const { least, most } = ANCHOR_WORDS;
  if (length < least || length > most)
    problems.report(
      anchor.at,
      `expected an anchor of ${least} to ${most} words, got ${length}`,
      'take the fewest words that stand only once in the line',
    );
  if (says.length === 0)
    problems.report(
      { ...here, path: `${here.path}.says` },
      'expected who says it, got an empty list',
      'an actor, or reporter',
    );
  if (when !== null) checkWhen(when, problems);
}

function checkWhen({ from, words, basis, here }: WhenSpec, problems: Problems): void {
  if (basis === 'stated' && words === null)
    problems.report(
      here,
      'expected the words of the text, as the day is stated, got none',
      'words: "…" as the text has them, or basis: inferred',
    );
  if (basis !== 'weekday') return;
  const named = WEEKDAYS.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(words ?? ''));
  if (named === undefined) {
    problems.report(
      here,
      `expected words that name a weekday, got ${JSON.stringify(words)}`,
      'quote the weekday, or give another basis: relative, inferred',
    );
    return;
  }
  const day = from === null ? named : WEEKDAYS[new Date(`${from}T00:00:00Z`).getUTCDay()];
  if (day !== named)
    problems.report(
      here,
      `expected a ${named}, as the words have it, got ${from}, a ${day}`,
      'mend the day, or the words',
    );
}
