import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { exportPath } from '../../core/still/crops.ts';
import { exportSize } from '../../core/still/export-pictures.ts';
import type { Step, Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { Unheard } from '../../views/narrative/unheard.tsx';

interface Props {
  readonly story: Story;
  readonly step: Step;
  readonly alt: string;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** One step as a map that shows where it was: title, key and credit stand in the picture, the sources below it. */
export function FrameCard({ story, step, alt, lang, root }: Props): JSX.Element {
  const { meta } = story;
  const title = typographic(textIn(meta.title, lang));
  const heading = step === story.steps[0] ? title : typographic(story.prose[lang]?.[step.id]?.heading ?? step.id);
  return (
    <div class="frame frame-card" data-frame="card">
      <main>
        <h1 class="unseen">{heading}</h1>
        <figure>
          <picture>
            <source
              media="(max-width: 479px)"
              srcset={`${root}${exportPath(step.id, 'portrait', 'svg')}`}
              {...exportSize('portrait')}
            />
            <img src={`${root}${exportPath(step.id, 'card', 'svg')}`} alt={alt} {...exportSize('card')} />
          </picture>
          <figcaption>
            <Unheard step={step} story={story} lang={lang} t={EN} />
            {step.time === null ? null : <>{EN.span(step.time)}. </>}
            {EN.from(story.sources.length)}; {textIn(meta.byline, lang)}, {EN.about.updated(meta.updated)}.{' '}
            {textIn(meta.licence, lang)}.{' '}
            <a href={`${root}#${step.id}`} rel="noopener">
              {EN_FRAME.open}
            </a>
          </figcaption>
        </figure>
      </main>
    </div>
  );
}
