import type { JSX } from 'preact';
import { correctionsOfStep } from '../../core/evidence/corrections.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Step } from '../../core/step.ts';
import type { Correction, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { type Addresses, HERE } from '../addresses.ts';
import { ours } from '../in-language.ts';
import { citation } from './citation.ts';

interface Around {
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  readonly to?: Addresses;
}

interface ListProps extends Around {
  readonly list: readonly Correction[];
  /** Beside the step itself: of which step and statement they are is seen there. */
  readonly inStep?: boolean;
}

/** Each with its day, what it said before, and the step and the statement that it is about. Nothing where there is none. */
export function Corrections({ list, inStep = false, story, lang, t, to = HERE }: ListProps): JSX.Element | null {
  if (list.length === 0) return null;
  return (
    <ul class="corrections" aria-label={t.corrections.heading}>
      {list.map(({ date, step, claim, text, before }) => (
        <li>
          <strong>{t.corrections.on(date)}</strong> {typographic(textIn(text, lang), lang)} {t.corrections.before}{' '}
          {typographic(textIn(before, lang), lang)}
          {inStep || step === null ? null : (
            <>
              {' '}
              {t.corrections.step}{' '}
              <a href={to.step(step)}>{typographic(story.prose[lang]?.[step]?.heading ?? step, lang)}</a>.
            </>
          )}
          {inStep || claim === null ? null : (
            <>
              {' '}
              {t.corrections.claim} <a href={to.claim(claim)}>{typographic(citation(claim, story, lang, t), lang)}</a>.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What was corrected in one step, beside it. */
export const StepCorrections = ({ step, ...around }: Around & { step: Step }): JSX.Element => (
  <Corrections list={correctionsOfStep(around.story, step, around.lang)} inStep {...around} />
);

/** All of them, or that there are none. */
export const AllCorrections = (around: Around): JSX.Element =>
  around.story.corrections.length === 0 ? (
    <p class="no-corrections" {...ours(around.lang)}>
      {around.t.corrections.none}
    </p>
  ) : (
    <Corrections list={around.story.corrections} {...around} />
  );
