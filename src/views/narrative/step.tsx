import type { JSX } from 'preact';
import type { Step, StepProse, Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { FigureView } from '../figures/figure.tsx';
import { FIGURE_STRINGS_EN } from '../figures/strings.ts';
import { Prose } from './inline.tsx';

export interface StepViewProps {
  readonly step: Step;
  readonly prose: StepProse;
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
}

/** What the map would explain, for readers who have no map. */
function MapNotes({ step, lang, t }: StepViewProps): JSX.Element | null {
  if (step.notes.length === 0) return null;
  return (
    <aside class="map-notes" aria-label={t.onTheMap}>
      <ul>
        {step.notes.map((note) => (
          <li>{typographic(textIn(note.text, lang))}</li>
        ))}
      </ul>
    </aside>
  );
}

/** One step of the story: date, heading, figure, prose. */
export function StepView(props: StepViewProps): JSX.Element {
  const { step, prose, story, lang, t } = props;
  const { notice } = story.meta;
  return (
    <section class="step" id={step.id} aria-labelledby={`${step.id}-heading`}>
      <div class="step-text">
        <p class="step-date">{step.time === null ? null : t.span(step.time)}</p>
        <h2 id={`${step.id}-heading`}>
          {typographic(prose.heading)}{' '}
          <a class="step-link" href={`#${step.id}`} aria-label={t.linkToStep(prose.heading)}>
            #
          </a>
        </h2>
        {step.id === notice.step ? (
          <p class="notice">
            {t.contentNotice} <a href={`#${notice.skip}`}>{t.skipThisStep}</a>
          </p>
        ) : null}
        <div class="prose">
          <Prose paragraphs={prose.paragraphs} />
        </div>
        {step.figure === null ? null : (
          <FigureView figure={step.figure} story={story} lang={lang} t={FIGURE_STRINGS_EN} />
        )}
        <MapNotes {...props} />
      </div>
    </section>
  );
}
