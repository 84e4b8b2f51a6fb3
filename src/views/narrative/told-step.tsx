import type { JSX } from 'preact';
import type { Step } from '../../core/step.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { ChartView } from '../charts/chart.tsx';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { Prose } from '../prose/inline.tsx';
import { Unheard } from './unheard.tsx';

interface Props {
  readonly story: Story;
  readonly step: Step;
  readonly lang: string;
  /** Where its words lead. */
  readonly to: Addresses;
}

/** What a step tells, for a page that has neither footnotes nor a map of its own: prose, who is not heard, chart. */
export function ToldStep({ story, step, lang, to }: Props): JSX.Element {
  return (
    <>
      <div class="prose">
        <Prose blocks={story.prose[lang]?.[step.id]?.blocks ?? []} claims={story.claims} lang={lang} to={to} />
      </div>
      <Unheard step={step} story={story} lang={lang} t={EN} />
      {step.chart === null ? null : (
        <ChartView chart={step.chart} story={story} lang={lang} to={to} t={FIGURE_STRINGS_EN} />
      )}
    </>
  );
}
