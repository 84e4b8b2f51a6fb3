// corrections.yaml: what was published and did not hold.
import type { Correction, Meta, Text } from '../../story.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { FileText } from '../yaml/entries.ts';
import { isAbsent, openYaml } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { list, located, object, optional, WRONG } from '../yaml/schema.ts';
import { claimRef, day, id, words } from '../yaml/values.ts';

export interface CorrectionSpec {
  readonly date: Located<string>;
  readonly step: Located<string> | null;
  readonly claim: Located<string> | null;
  readonly text: Located<Text>;
  readonly before: Located<Text>;
}
const correction: Shape<CorrectionSpec> = object<CorrectionSpec>({
  date: located(day),
  step: optional(id, null),
  claim: optional(claimRef, null),
  text: located(words),
  before: located(words),
});

/** The list as its author writes it. No file, or one with comments only: nothing was corrected. */
export function readCorrections(
  path: string,
  text: FileText,
  problems: Problems,
  lang: string,
): readonly CorrectionSpec[] {
  const yaml = typeof text === 'string' ? openYaml(path, text, problems, lang) : null;
  if (yaml === null || isAbsent(yaml)) return [];
  const read = list(correction)(yaml);
  return read === WRONG ? [] : read;
}

/** When the story came out and when it was last changed; null where that is wrong itself. */
type Days = Meta['days'];

/** The latest first; those of one day as they stand in the file. */
export function buildCorrections(
  specs: readonly CorrectionSpec[],
  days: Days,
  names: Names,
  problems: Problems,
): readonly Correction[] {
  const built = specs.map(({ date, step, claim, text, before }): Correction => {
    if (days !== null) checkDay(date, days, problems);
    return {
      date: date.value,
      step: step === null ? null : names.step(step),
      claim: claim === null ? null : names.claim(claim),
      text: text.value,
      before: before.value,
    };
  });
  return built.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function checkDay({ value, at }: Located<string>, { published, updated }: NonNullable<Days>, problems: Problems): void {
  if (value < published)
    problems.report(
      at,
      `expected a day from ${published} on, when the story was published, got ${value}`,
      'what was mended before that needs no correction',
    );
  else if (value > updated)
    problems.report(
      at,
      `expected a day up to ${updated}, when the story was updated, got ${value}`,
      'a correction is an update: set updated in story.yaml',
    );
}
