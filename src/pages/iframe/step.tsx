import type { JSX } from 'preact';
import { piecesOf } from '../../core/embed/paragraph-pieces.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { numbered } from '../../core/numbered.ts';
import { legendOf } from '../../core/picture/legend.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Step } from '../../core/step.ts';
import { CROPS } from '../../core/still/crops.ts';
import { FLOW_WINDOWS } from '../../core/still/windows.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { type Addresses, apart, inStory } from '../../views/addresses.ts';
import { ChartView } from '../../views/charts/chart.tsx';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { Deck } from '../../views/document/deck.tsx';
import { headingMarks, ours, theirs } from '../../views/in-language.ts';
import { KeyList } from '../../views/legend/key-list.tsx';
import { StepPictures } from '../../views/media/step-pictures.tsx';
import { StepRecordings } from '../../views/media/step-recordings.tsx';
import { StepDate } from '../../views/narrative/step-date.tsx';
import { FormerIds, StepNotice } from '../../views/narrative/step-notice.tsx';
import { Unheard } from '../../views/narrative/unheard.tsx';
import { Blocks } from '../../views/prose/blocks.tsx';
import { Inlines } from '../../views/prose/inline.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';
import { About } from './about.tsx';
import { STEPPER_WINDOWS } from './media.ts';

export type FrameKind = 'stepper' | 'unrolled';

export interface FrameProps {
  readonly story: Story;
  /** The part of it that its maps need. */
  readonly map: MapStory;
  readonly kind: FrameKind;
  readonly alts: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

type StepProps = FrameProps & { readonly step: Step; readonly index: number };

/** What the text cites is in the story itself. */
const addresses = ({ story, root }: Pick<FrameProps, 'story' | 'root'>): Addresses =>
  inStory(
    story,
    apart(root, new Map(), (id) => `${root}#${id}`),
  );

/** Paragraphs in the pieces that a page of a small frame may end after. */
function Prose(props: StepProps): JSX.Element {
  const { story, step, lang } = props;
  const to = addresses(props);
  return (
    <div class="prose">
      <Blocks
        lang={lang}
        blocks={story.prose[lang]?.[step.id]?.blocks ?? []}
        heading="h3"
        words={(words) =>
          piecesOf(words, lang).map(({ inlines, end }) => (
            <span data-unit={end === 'clause' ? 'clause' : 'whole'}>
              <Inlines inlines={inlines} claims={story.claims} lang={lang} to={to} />
            </span>
          ))
        }
        units
      />
    </div>
  );
}

/** Date and heading; the opening's is the story's title, with what it is about. */
function Heading({ story, step, index, lang }: StepProps): JSX.Element {
  const { meta } = story;
  const id = `${step.id}-heading`;
  if (index === 0)
    return (
      <>
        <h1 id={id} data-unit="heading">
          {typographic(textIn(meta.title, lang), lang)}
        </h1>
        <Deck meta={meta} lang={lang} unit />
      </>
    );
  return (
    <div data-unit="heading">
      <StepDate time={step.time} lang={lang} />
      <h2 id={id} {...headingMarks(story.prose[lang]?.[step.id]?.heading, lang)}>
        {typographic(story.prose[lang]?.[step.id]?.heading ?? step.id, lang)}
      </h2>
    </div>
  );
}

/** What a reader is warned of, before the story and at its step, with the way past it. */
function Notice({ story, step, index, lang }: StepProps): JSX.Element | null {
  const { notice } = story.meta;
  if (index !== 0) return <StepNotice story={story} step={step} lang={lang} to={(id) => `#${id}`} t={EN} />;
  if (notice === null) return null;
  return (
    <p class="notice" data-unit="whole">
      {typographic(textIn(notice.text, lang), lang)}{' '}
      <a href={`#${notice.skip}`} target="_self" {...ours(lang)}>
        {EN.skipThatStep}
      </a>
    </p>
  );
}

/** On paper too: of a frame in somebody's page the browser prints what is loaded, and fetches nothing for it. */
function Still({ step, index, alts, kind, root, story, lang }: StepProps): JSX.Element {
  const windows = kind === 'stepper' ? STEPPER_WINDOWS : FLOW_WINDOWS;
  return (
    <figure class="frame-still" {...ours(lang)}>
      <StillPicture step={step.id} alt={alts.get(step.id) ?? ''} root={root} first={index === 0} windows={windows} />
      <figcaption>
        <span class="frame-author">
          {EN_FRAME.credit} <span {...theirs(lang)}>{textIn(story.meta.byline, lang)}</span>;{' '}
        </span>
        {EN.attribution}
      </figcaption>
    </figure>
  );
}

/** The way on where there is no script: with one, the frame's bar is for all steps. */
function Turn({ story, index, lang }: StepProps): JSX.Element {
  const { steps } = story;
  const link = (to: Step | undefined, word: string): JSX.Element | null =>
    to === undefined ? null : (
      <a href={`#${to.id}`} target="_self">
        {word}
      </a>
    );
  return (
    <nav class="frame-turn" {...ours(lang)} aria-label={EN_FRAME.turn}>
      {link(steps[index - 1], EN_FRAME.previous)}{' '}
      <span class="frame-n">{EN_FRAME.at(numbered(index, steps.length))}</span> {link(steps[index + 1], EN_FRAME.next)}
    </nav>
  );
}

/** One step of the story as a frame shows it. Its units are what a page of a small frame takes or leaves whole. */
export function FrameStep(props: StepProps): JSX.Element {
  const { story, map, step, index, kind, lang, root } = props;
  const last = index === story.steps.length - 1;
  return (
    <section class="frame-step" id={step.id} aria-labelledby={`${step.id}-heading`}>
      <FormerIds formerly={step.formerly} />
      {last ? null : <Still {...props} />}
      <div class="frame-text">
        <Heading {...props} />
        <Notice {...props} />
        <Prose {...props} />
        <Unheard step={step} story={story} lang={lang} t={EN} unit="whole" />
        <StepPictures step={step} lang={lang} root={root} room="frame" unit="whole" />
        <StepRecordings step={step} lang={lang} root={root} unit="whole" />
        {step.chart === null ? null : (
          <ChartView chart={step.chart} story={story} lang={lang} to={addresses(props)} t={FIGURE_STRINGS_EN} />
        )}
        {last ? (
          <About {...props} />
        ) : (
          <div class="frame-key" data-unit="whole" {...ours(lang)}>
            <KeyList legend={legendOf(map, index, CROPS.desk)} t={EN} />
          </div>
        )}
      </div>
      {kind === 'stepper' ? <Turn {...props} /> : null}
    </section>
  );
}
