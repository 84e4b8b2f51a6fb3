import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Step } from '../../core/step.ts';
import { PAGE_WINDOWS } from '../../core/still/windows.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { type Addresses, apart, inStory } from '../../views/addresses.ts';
import { Deck } from '../../views/document/deck.tsx';
import { SourceName } from '../../views/evidence/source-name.tsx';
import { headingMarks, ours } from '../../views/in-language.ts';
import { StepPictures } from '../../views/media/step-pictures.tsx';
import { StepRecordings } from '../../views/media/step-recordings.tsx';
import { StepDate } from '../../views/narrative/step-date.tsx';
import { FormerIds, StepNotice } from '../../views/narrative/step-notice.tsx';
import { ToldStep } from '../../views/narrative/told-step.tsx';
import { PaperPicture } from '../../views/print/paper-picture.tsx';
import { LinkOnPaper } from '../../views/print/print-end.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';

export interface PresentProps {
  readonly story: Story;
  readonly alts: ReadonlyMap<string, string>;
  readonly lang: string;
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

type PresentStepProps = PresentProps & { readonly step: Step; readonly index: number };

/** What a text cites is in the story itself: a class sees the figure, and the teacher opens what stands behind it. */
const storyAddresses = (story: Story, root: string): Addresses =>
  inStory(
    story,
    apart(root, new Map(), (id) => `${root}#${id}`),
  );

export const headingOf = ({ story, lang, step }: PresentStepProps): string =>
  typographic(story.prose[lang]?.[step.id]?.heading ?? step.id, lang);

/** Date and heading; the opening's is the story's title with what it is about. It has the focus when its step comes. */
export function PresentHeading(props: PresentStepProps): JSX.Element {
  const { story, step, index, lang } = props;
  const { meta } = story;
  const id = `${step.id}-heading`;
  if (index === 0)
    return (
      <>
        <h2 class="present-title" id={id} tabIndex={-1}>
          {typographic(textIn(meta.title, lang), lang)}
        </h2>
        <Deck meta={meta} lang={lang} />
        <p class="step-date">
          {textIn(meta.byline, lang)}
          {story.parts.statements && ` · ${EN.from(story.sources.length)}`}
        </p>
      </>
    );
  return (
    <>
      <StepDate time={step.time} lang={lang} />
      <h2 id={id} tabIndex={-1} {...headingMarks(story.prose[lang]?.[step.id]?.heading, lang)}>
        {headingOf(props)}
      </h2>
    </>
  );
}

/** What is told in a step, with the warning before it and its figure. */
export function PresentTold({ story, step, index, lang, root }: PresentStepProps): JSX.Element {
  const { notice } = story.meta;
  const to = storyAddresses(story, root);
  return (
    <>
      {index === 0 ? (
        notice !== null && <p class="notice">{typographic(textIn(notice.text, lang), lang)}</p>
      ) : (
        <StepNotice story={story} step={step} lang={lang} to={(id) => `#${id}`} t={EN} />
      )}
      <ToldStep story={story} step={step} lang={lang} to={to} />
    </>
  );
}

/** The last screen: who made it, from which texts, and the way to it for the pupils' own devices. */
function Closing({ story, lang, site, root }: PresentStepProps): JSX.Element {
  const { meta } = story;
  return (
    <>
      {story.parts.statements && (
        <ul class="present-sources">
          {story.sources.map((source) => (
            <li>
              <SourceName source={source} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      <p>
        {textIn(meta.byline, lang)}
        <span {...ours(lang)}>
          {EN.about.madeBy('', meta.days)}, {EN.about.version(meta.version)}.
        </span>{' '}
        {textIn(meta.licence, lang)}.
      </p>
      <p>
        <a href={root} {...ours(lang)}>
          {EN_PRESENT.end}
        </a>
      </p>
      <LinkOnPaper site={site} lang={lang} />
    </>
  );
}

/** One step on a screen of its own: the map, and beside it what is told. */
export function PresentStep(props: PresentStepProps): JSX.Element {
  const { story, step, index, alts, lang, root } = props;
  const closing = index === story.steps.length - 1;
  return (
    <section class={`present-step${closing ? ' is-closing' : ''}`} id={step.id} aria-labelledby={`${step.id}-heading`}>
      <FormerIds formerly={step.formerly} />
      {closing ? null : (
        <figure class="present-map" {...ours(lang)}>
          <StillPicture
            step={step.id}
            alt={alts.get(step.id) ?? ''}
            root={root}
            first={index === 0}
            windows={PAGE_WINDOWS}
            scheme="light"
          />
          <PaperPicture step={step.id} alt={alts.get(step.id) ?? ''} root={root} />
          <figcaption>{EN.attribution}</figcaption>
        </figure>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a step taller than the screen is scrolled by keys */}
      <div class="present-text" tabIndex={0}>
        <PresentHeading {...props} />
        {closing ? <Closing {...props} /> : <PresentTold {...props} />}
        <StepPictures step={step} lang={lang} root={root} room="wall" />
        <StepRecordings step={step} lang={lang} root={root} />
      </div>
    </section>
  );
}
