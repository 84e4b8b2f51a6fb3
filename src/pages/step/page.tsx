import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import type { Moment } from '../../core/cite/moment.ts';
import { typographic } from '../../core/language/typography.ts';
import { numbered } from '../../core/numbered.ts';
import type { Step } from '../../core/step.ts';
import type { Story } from '../../core/story.ts';
import { EN_DATA } from '../../strings/data.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { type Addresses, apart, inStory } from '../../views/addresses.ts';
import { ChartView } from '../../views/charts/chart.tsx';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { CiteMoment } from '../../views/document/cite-moment.tsx';
import { DocumentFoot } from '../../views/document/document-foot.tsx';
import { DocumentHead } from '../../views/document/document-head.tsx';
import { StepCorrections } from '../../views/evidence/corrections.tsx';
import { headingMarks, ours, theirs } from '../../views/in-language.ts';
import { StepPictures } from '../../views/media/step-pictures.tsx';
import { StepRecordings } from '../../views/media/step-recordings.tsx';
import { StepDate } from '../../views/narrative/step-date.tsx';
import { StepNotice } from '../../views/narrative/step-notice.tsx';
import { Unheard } from '../../views/narrative/unheard.tsx';
import { NumberedClaims, Texts } from '../../views/print/numbered-claims.tsx';
import { PaperPicture } from '../../views/print/paper-picture.tsx';
import { PrintedCallouts } from '../../views/print/printed-callouts.tsx';
import { VoiceKey } from '../../views/print/voice-key.tsx';
import { Prose } from '../../views/prose/inline.tsx';
import { MomentPicture } from './moment-picture.tsx';
import { Pictures } from './pictures.tsx';

interface StepPageProps {
  readonly story: Story;
  readonly step: Step;
  readonly moment: Moment;
  readonly footnotes: FootnoteNumbers;
  readonly alt: string;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** What the step cites stands on the page; all else is in the story, but for other steps' pages. */
const addresses = ({ story, root, footnotes }: StepPageProps): Addresses =>
  inStory(
    story,
    apart(root, footnotes, (id) => `../${id}/`),
  );

/** The steps before and after, each on its own page. */
function Neighbours({ story, step, lang }: StepPageProps): JSX.Element {
  const at = story.steps.indexOf(step);
  const link = (neighbour: Step | undefined, rel: 'prev' | 'next', word: string): JSX.Element | null =>
    neighbour === undefined ? null : (
      <p class={`neighbour-${rel}`} {...ours(lang)}>
        {word}:{' '}
        <a href={`../${neighbour.id}/`} rel={rel} {...headingMarks(story.prose[lang]?.[neighbour.id]?.heading, lang)}>
          {typographic(story.prose[lang]?.[neighbour.id]?.heading ?? neighbour.id, lang)}
        </a>
      </p>
    );
  return (
    <nav class="neighbours" {...ours(lang)} aria-label={EN_PAGES.steps}>
      {link(story.steps[at - 1], 'prev', EN_PAGES.previous)}
      {link(story.steps[at + 1], 'next', EN_PAGES.next)}
    </nav>
  );
}

/** The step itself: its date, heading, picture, prose and figure. */
function Told(props: StepPageProps): JSX.Element {
  const { story, step, moment, footnotes, alt, lang, root } = props;
  const to = addresses(props);
  return (
    <article class="moment">
      <StepDate time={step.time} lang={lang} />
      <h1 {...headingMarks(moment.heading, lang)}>{moment.heading}</h1>
      <StepNotice story={story} step={step} lang={lang} to={to.step} t={EN} />
      <figure class="still" {...ours(lang)}>
        <MomentPicture step={step.id} alt={alt} root={root} />
        <PaperPicture step={step.id} alt={alt} root={root} />
        <figcaption>
          <span>
            {EN_PAGES.mapCredit} <span {...theirs(lang)}>{moment.author}</span>; {EN.attribution}
          </span>
        </figcaption>
      </figure>
      <p class="map-alt" {...(step.alt === null ? ours(lang) : {})}>
        {alt}
      </p>
      <div class="prose">
        <Prose
          blocks={story.prose[lang]?.[step.id]?.blocks ?? []}
          heading="h2"
          claims={story.claims}
          lang={lang}
          footnotes={footnotes}
          to={to}
        />
      </div>
      <Unheard step={step} story={story} lang={lang} t={EN} />
      <StepPictures step={step} lang={lang} root={root} room="document" />
      <StepRecordings step={step} lang={lang} root={root} />
      {step.chart === null ? null : (
        <ChartView chart={step.chart} story={story} lang={lang} footnotes={footnotes} to={to} t={FIGURE_STRINGS_EN} />
      )}
      <PrintedCallouts step={step} footnotes={footnotes} lang={lang} t={EN} to={to} />
      <StepCorrections step={step} story={story} lang={lang} t={EN} to={to} />
    </article>
  );
}

/** Who says so: what the step cites, with the text and the line of each. */
function StepSources(props: StepPageProps): JSX.Element | null {
  const { story, footnotes, lang } = props;
  if (footnotes.size === 0) return null;
  return (
    <section class="document-part" id="notes" {...ours(lang)} aria-labelledby="notes-heading">
      <h2 id="notes-heading">{EN_PAGES.sources}</h2>
      <p>{EN_PAGES.sourcesAbout}</p>
      <NumberedClaims
        refs={[...footnotes.keys()]}
        footnotes={footnotes}
        story={story}
        lang={lang}
        t={EN}
        to={addresses(props)}
        withText
      />
      <VoiceKey story={story} lang={lang} words={EN_PAGES} />
      <h3>{EN_PAGES.texts}</h3>
      <Texts story={story} lang={lang} />
    </section>
  );
}

/** One step on a page of its own: what it says and shows, who says so, and how to pass it on. */
export function StepPage(props: StepPageProps): JSX.Element {
  const { story, step, moment, lang, root } = props;
  const at = numbered(story.steps.indexOf(step), story.steps.length);
  return (
    <div class="document">
      <DocumentHead href={`${root}#${step.id}`} title={moment.title}>
        {at === null ? null : <p {...ours(lang)}>{EN_PAGES.place(at.step, at.of)}</p>}
      </DocumentHead>
      <main>
        <Told {...props} />
        <p class="read-story">
          <a href={`${root}#${step.id}`} {...ours(lang)}>
            {EN_PAGES.readStory}
          </a>
        </p>
        <Neighbours {...props} />
        <StepSources {...props} />
        <CiteMoment moment={moment} lang={lang} cite={EN_PAGES.cite} />
        <Pictures step={step.id} root={root} lang={lang} words={EN_PAGES} />
      </main>
      <DocumentFoot story={story} moment={moment} lang={lang} root={root}>
        {story.parts.statements && (
          <p {...ours(lang)}>
            <a href={`${root}data/`}>{EN_DATA.toData}</a>
          </p>
        )}
      </DocumentFoot>
    </div>
  );
}
