import type { JSX } from 'preact';
import type { StepId } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Step } from '../../core/step.ts';
import { stepAfter } from '../../core/step-after.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { ours } from '../in-language.ts';

interface Props {
  readonly story: Story;
  readonly step: Step;
  readonly lang: string;
  /** The address of a step. */
  readonly to: (step: StepId) => string;
  readonly t: Strings;
}

/** What may be hard to read in a step, with the way past it. */
export function StepNotice({ story, step, lang, to, t }: Props): JSX.Element | null {
  if (step.notice === null) return null;
  return (
    <p class="notice" data-unit="whole">
      {typographic(textIn(step.notice, lang), lang)}{' '}
      <a href={to(stepAfter(story, step.id))} target="_self" {...ours(lang)}>
        {t.skipThisStep}
      </a>
    </p>
  );
}

/** Places for the addresses that a step had in earlier editions, without scripts too. */
export function FormerIds({ formerly }: Pick<Step, 'formerly'>): JSX.Element {
  return (
    <>
      {formerly.map((id) => (
        <span key={id} id={id} class="formerly" />
      ))}
    </>
  );
}
