import type { JSX } from 'preact';
import { unheardIn } from '../../core/evidence/unheard.ts';
import type { Step } from '../../core/step.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';

interface Props {
  readonly step: Step;
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  /** Where a page of a small frame takes it or leaves it whole. */
  readonly unit?: 'whole';
}

/** Who is not heard on what a step tells: one standing line under its prose. Nothing where nobody is to be named. */
export function Unheard({ step, story, lang, t, unit }: Props): JSX.Element | null {
  const words = unheardIn(step, story, lang, t.unheard);
  return words === null ? null : (
    <p class="unheard" data-unit={unit}>
      {words}
    </p>
  );
}
