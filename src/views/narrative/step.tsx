import type { ComponentChildren, JSX } from 'preact';
import { stopLinks } from '../../core/evidence/stop-links.ts';
import type { ClaimRef } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Legend } from '../../core/picture/legend.ts';
import type { StepProse } from '../../core/prose.ts';
import type { Step } from '../../core/step.ts';
import { COLUMN_WINDOWS } from '../../core/still/windows.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { HERE, inStory } from '../addresses.ts';
import { ChartView } from '../charts/chart.tsx';
import { noteOf } from '../charts/footnote-ref.ts';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { StepCorrections } from '../evidence/corrections.tsx';
import { type Marks, ours } from '../in-language.ts';
import { KeyList } from '../legend/key-list.tsx';
import { StepPictures } from '../media/step-pictures.tsx';
import { StepRecordings } from '../media/step-recordings.tsx';
import { PaperPicture } from '../print/paper-picture.tsx';
import { Prose } from '../prose/inline.tsx';
import { StillPicture } from '../still/still-picture.tsx';
import { StepDate } from './step-date.tsx';
import { FormerIds, StepNotice } from './step-notice.tsx';
import { Unheard } from './unheard.tsx';

interface StepViewProps {
  readonly step: Step;
  readonly prose: StepProse;
  readonly story: Story;
  readonly lang: string;
  /** What the step's map shows, in words. */
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** What the signs on the step's map mean. */
  readonly legend: Legend;
  /** Numbers of the notes that claims have on paper. */
  readonly footnotes: ReadonlyMap<ClaimRef, number>;
  readonly t: Strings;
}

/** What the map explains, on paper: on a screen it and its stills say it themselves. */
function Callouts({ step, lang, footnotes, t }: StepViewProps): JSX.Element | null {
  if (step.callouts.length === 0) return null;
  return (
    <div class="callout-list print-only">
      <ul aria-label={t.onTheMap}>
        {step.callouts.map((callout) => (
          <li {...noteOf(callout.claim, footnotes)}>{typographic(textIn(callout.text, lang), lang)}</li>
        ))}
      </ul>
    </div>
  );
}

interface StillProps {
  readonly id: string;
  readonly alt: string;
  readonly root: string;
  /** What the signs on the step's map mean. */
  readonly legend: Legend;
  readonly lang: string;
  readonly t: Strings;
}

/** The step's still where there is no map to look at: without scripts, on paper, on a screen too low for a map. */
function StepStill({ id, alt, root, legend, lang, t }: StillProps): JSX.Element {
  return (
    <figure class="still" {...ours(lang)}>
      <StillPicture step={id} alt={alt} root={root} windows={COLUMN_WINDOWS} />
      <PaperPicture step={id} alt={alt} root={root} />
      <figcaption>
        {/* Raw text where scripts run: a map has a key of its own, and a low screen unfolds this one. */}
        <noscript>
          <KeyList legend={legend} t={t} />
        </noscript>
        <p class="still-credit">{t.attribution}</p>
      </figcaption>
    </figure>
  );
}

interface MapAltProps extends Marks {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** What the map shows, in words, beside the step: for those who hear the story, and under the picture on paper. */
export function MapAlt({ id, children, ...marks }: MapAltProps): JSX.Element {
  return (
    <p class="map-alt" id={`${id}-map`} {...marks}>
      {children}
    </p>
  );
}

/** One step of the story: its still, date, heading, figure, prose. */
export function StepView(props: StepViewProps): JSX.Element {
  const { step, prose, story, lang, alt, root, legend, footnotes, t } = props;
  return (
    <section class="step" id={step.id} aria-labelledby={`${step.id}-name`}>
      <FormerIds formerly={step.formerly} />
      <StepStill id={step.id} alt={alt} root={root} legend={legend} lang={lang} t={t} />
      <div class="step-text">
        <StepDate time={step.time} lang={lang} />
        {/* Called by its words alone: the link in it has a name of its own. */}
        <h2 aria-labelledby={`${step.id}-name`}>
          <span id={`${step.id}-name`}>{typographic(prose.heading, lang)}</span>{' '}
          <a class="step-link" {...ours(lang)} href={`#${step.id}`} aria-label={t.linkToStep(prose.heading)}>
            #
          </a>
        </h2>
        <StepNotice story={story} step={step} lang={lang} to={(id) => `#${id}`} t={t} />
        <MapAlt id={step.id} {...(step.alt === null ? ours(lang) : {})}>
          {alt}
        </MapAlt>
        <div class="prose">
          <Prose
            blocks={prose.blocks}
            claims={story.claims}
            lang={lang}
            footnotes={footnotes}
            to={inStory(story, HERE)}
            stops={stopLinks(story, step, prose)}
          />
        </div>
        <Unheard step={step} story={story} lang={lang} t={t} />
        <StepPictures step={step} lang={lang} root={root} room="reader" />
        <StepRecordings step={step} lang={lang} root={root} />
        {step.chart === null ? null : (
          <ChartView chart={step.chart} story={story} lang={lang} footnotes={footnotes} t={FIGURE_STRINGS_EN} />
        )}
        <Callouts {...props} />
        <StepCorrections step={step} story={story} lang={lang} t={t} />
      </div>
    </section>
  );
}
