import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { legendOf } from '../../core/picture/legend.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Step } from '../../core/step.ts';
import { CROPS } from '../../core/still/crops.ts';
import { FLOW_WINDOWS } from '../../core/still/windows.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { headingMarks, ours, theirs } from '../../views/in-language.ts';
import { KeyList } from '../../views/legend/key-list.tsx';
import { When } from '../../views/narrative/step-date.tsx';
import { Unheard } from '../../views/narrative/unheard.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';
import { LatestCorrection } from './latest-correction.tsx';

interface Props {
  readonly story: Story;
  readonly step: Step;
  /** The part of the story that its maps need. */
  readonly map: MapStory;
  readonly alt: string;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** One step as a map that shows where it was, with its title above, its key and its credit below, in letters of the page. */
export function FrameCard({ story, step, map, alt, lang, root }: Props): JSX.Element {
  const { meta } = story;
  const title = typographic(textIn(meta.title, lang), lang);
  const heading = step === story.steps[0] ? title : typographic(story.prose[lang]?.[step.id]?.heading ?? step.id, lang);
  return (
    <div class="frame frame-card" data-frame="card">
      <main>
        <h1 {...headingMarks(heading, lang)}>{heading}</h1>
        <figure>
          <div class="frame-still" {...ours(lang)}>
            <StillPicture step={step.id} alt={alt} root={root} first windows={FLOW_WINDOWS} />
          </div>
          <div class="frame-key" {...ours(lang)}>
            <KeyList legend={legendOf(map, story.steps.indexOf(step), CROPS.tablet)} t={EN} />
          </div>
          <figcaption {...ours(lang)}>
            <Unheard step={step} story={story} lang={lang} t={EN} />
            {step.time === null ? null : (
              <>
                <When time={step.time} lang={lang} />.{' '}
              </>
            )}
            {story.parts.statements && `${EN.from(story.sources.length)}; `}
            <span {...theirs(lang)}>{textIn(meta.byline, lang)}</span>
            {EN.about.madeBy('', meta.days)}. <span {...theirs(lang)}>{textIn(meta.licence, lang)}.</span>{' '}
            {EN.attribution}. <LatestCorrection story={story} root={root} />
            <a href={`${root}#${step.id}`} rel="noopener">
              {EN_FRAME.open}
            </a>
          </figcaption>
        </figure>
      </main>
    </div>
  );
}
