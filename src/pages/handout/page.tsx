import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { toldIn } from '../../core/prose.ts';
import type { Step } from '../../core/step.ts';
import { exportPath } from '../../core/still/crops.ts';
import { exportSize } from '../../core/still/export-pictures.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { type Addresses, apart, HERE, inStory } from '../../views/addresses.ts';
import { ChartView } from '../../views/charts/chart.tsx';
import { FIGURE_STRINGS_EN } from '../../views/charts/strings.ts';
import { Deck } from '../../views/document/deck.tsx';
import { AllCorrections, StepCorrections } from '../../views/evidence/corrections.tsx';
import { SourceName } from '../../views/evidence/source-name.tsx';
import { headingMarks, ours, spoken } from '../../views/in-language.ts';
import { StepPictures } from '../../views/media/step-pictures.tsx';
import { StepRecordings } from '../../views/media/step-recordings.tsx';
import { StepDate } from '../../views/narrative/step-date.tsx';
import { FormerIds, StepNotice } from '../../views/narrative/step-notice.tsx';
import { Unheard } from '../../views/narrative/unheard.tsx';
import { NumberedClaims, Texts } from '../../views/print/numbered-claims.tsx';
import { LinkOnPaper } from '../../views/print/print-end.tsx';
import { PrintedCallouts } from '../../views/print/printed-callouts.tsx';
import { VoiceKey } from '../../views/print/voice-key.tsx';
import { Prose } from '../../views/prose/inline.tsx';

interface HandoutProps {
  readonly story: Story;
  readonly footnotes: FootnoteNumbers;
  readonly alts: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

const addresses = ({ story, root, footnotes }: HandoutProps): Addresses =>
  inStory(story, apart(root, footnotes, HERE.step));

type StepProps = HandoutProps & { readonly step: Step };

const headingOf = ({ story, lang, step }: StepProps): string =>
  typographic(story.prose[lang]?.[step.id]?.heading ?? step.id, lang);

/** The step's picture for paper, and under it what it shows: paper is also read aloud. */
function StepPaper(props: StepProps): JSX.Element {
  const { step, alts, root, lang } = props;
  return (
    <figure class="still" {...(step.alt === null ? ours(lang) : {})}>
      <img
        src={`${root}${exportPath(step.id, 'paper', 'svg')}`}
        alt={EN_PAGES.mapOf(headingOf(props))}
        {...exportSize('paper')}
      />
      <figcaption>{alts.get(step.id) ?? ''}</figcaption>
    </figure>
  );
}

function StepProse(props: StepProps): JSX.Element {
  const { story, step, footnotes, lang } = props;
  return (
    <div class="prose">
      <Prose
        blocks={story.prose[lang]?.[step.id]?.blocks ?? []}
        claims={story.claims}
        lang={lang}
        footnotes={footnotes}
        to={addresses(props)}
      />
    </div>
  );
}

/** Title, deck, who made it and when; what it is about to tell. */
function Opening(props: StepProps): JSX.Element {
  const { story, step, lang } = props;
  const { meta } = story;
  return (
    <section class="handout-opening" id={step.id} aria-labelledby={`${step.id}-heading`}>
      <h1 id={`${step.id}-heading`}>{typographic(textIn(meta.title, lang), lang)}</h1>
      <Deck meta={meta} lang={lang} />
      <p class="byline">
        {textIn(meta.byline, lang)} ·{' '}
        <span {...ours(lang)}>
          {meta.days === null ? null : `${EN.about.published(meta.days.published)}, `}
          {EN.about.version(meta.version)}
        </span>
      </p>
      {story.parts.statements || meta.notice !== null ? (
        <p class="byline">
          {story.parts.statements && `${EN.from(story.sources.length)}${EN.fromWhen(story.axis)} `}
          {meta.notice !== null && typographic(textIn(meta.notice.text, lang), lang)}
        </p>
      ) : null}
      <StepPaper {...props} />
      <StepProse {...props} />
      <StepCorrections step={step} story={story} lang={lang} t={EN} to={addresses(props)} />
    </section>
  );
}

function HandoutStep(props: StepProps): JSX.Element {
  const { story, step, footnotes, lang, root } = props;
  return (
    <section class="handout-step" id={step.id} aria-labelledby={`${step.id}-heading`}>
      <FormerIds formerly={step.formerly} />
      <div class="handout-top">
        <StepDate time={step.time} lang={lang} />
        <h2 id={`${step.id}-heading`}>{headingOf(props)}</h2>
        <StepNotice story={story} step={step} lang={lang} to={(id) => `#${id}`} t={EN} />
        <StepPaper {...props} />
        <PrintedCallouts step={step} footnotes={footnotes} lang={lang} t={EN} to={addresses(props)} />
      </div>
      <StepProse {...props} />
      <Unheard step={step} story={story} lang={lang} t={EN} />
      <StepPictures step={step} lang={lang} root={root} room="document" atOnce />
      <StepRecordings step={step} lang={lang} root={root} />
      {step.chart === null ? null : (
        <ChartView
          chart={step.chart}
          story={story}
          lang={lang}
          footnotes={footnotes}
          to={addresses(props)}
          t={FIGURE_STRINGS_EN}
        />
      )}
      <StepCorrections step={step} story={story} lang={lang} t={EN} to={addresses(props)} />
    </section>
  );
}

/** The notes by the texts that they lead into; their numbers run through. */
function NotesByText(props: HandoutProps): JSX.Element {
  const { story, footnotes, lang } = props;
  const to = addresses(props);
  return (
    <>
      {story.sources.map((source) => (
        <section key={source.id} aria-labelledby={`source-${source.id}-heading`}>
          <h3 id={`source-${source.id}-heading`}>
            <SourceName source={source} lang={lang} />
          </h3>
          <NumberedClaims
            refs={source.claims.map(({ ref }) => ref).filter((ref) => footnotes.has(ref))}
            footnotes={footnotes}
            story={story}
            lang={lang}
            t={EN}
            to={to}
            withText
          />
        </section>
      ))}
    </>
  );
}

/** `id`: of the last step, where it tells nothing else. */
function About({ id, ...props }: HandoutProps & { readonly id: string | undefined }): JSX.Element {
  const { story, lang, site } = props;
  const { meta } = story;
  return (
    <section class="document-part about" id={id} aria-labelledby="about-heading">
      <h2 id="about-heading" {...ours(lang)}>
        {EN_PAGES.handout.about}
      </h2>
      {story.parts.statements && <Texts story={story} lang={lang} />}
      <dl>
        {meta.credits.map(({ what, who }) => (
          <div key={textIn(what, lang)}>
            <dt {...spoken(what, lang)}>{typographic(textIn(what, lang), lang)}</dt>
            <dd {...spoken(who, lang)}>{typographic(textIn(who, lang), lang)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {textIn(meta.licence, lang)}.
        {meta.contact !== null && <span {...ours(lang)}>{` ${EN.about.report} ${meta.contact}.`}</span>}
      </p>
      <AllCorrections story={story} lang={lang} t={EN} to={addresses(props)} />
      <LinkOnPaper site={site} lang={lang} />
    </section>
  );
}

/** The whole story as one document, complete on paper: nothing in it needs a pointer or a script. */
export function Handout(props: HandoutProps): JSX.Element {
  const { story, root, lang } = props;
  const [opening, ...others] = story.steps;
  const steps = others.slice(0, -1);
  const last = others.at(-1);
  const { statements } = story.parts;
  const tells = statements || toldIn(story.prose[props.lang]?.[last?.id ?? '']).length > 0;
  return (
    <div class="document handout">
      <header class="document-head screen-only" {...ours(lang)}>
        <p>
          <a href={root}>{EN_PAGES.wholeStory}</a>
        </p>
      </header>
      <main>
        {opening === undefined ? null : <Opening {...props} step={opening} />}
        {steps.map((step) => (
          <HandoutStep key={step.id} {...props} step={step} />
        ))}
        {last === undefined || !tells ? null : (
          <section class="document-part handout-notes" id={last.id} aria-labelledby={`${last.id}-heading`}>
            <h2 id={`${last.id}-heading`} {...headingMarks(story.prose[lang]?.[last.id]?.heading, lang)}>
              {headingOf({ ...props, step: last })}
            </h2>
            {statements && <p>{EN_PAGES.handout.notesAbout}</p>}
            <StepProse {...props} step={last} />
            <StepCorrections step={last} story={props.story} lang={props.lang} t={EN} to={addresses(props)} />
            {statements && (
              <>
                <VoiceKey story={props.story} lang={props.lang} words={EN_PAGES} />
                <NotesByText {...props} />
              </>
            )}
          </section>
        )}
        <About {...props} id={tells ? undefined : last?.id} />
      </main>
    </div>
  );
}
