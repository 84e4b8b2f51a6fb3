import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { ours, theirs } from '../../views/in-language.ts';
import { PaperPicture } from '../../views/print/paper-picture.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';
import type { CorrectionLine } from './corrections.ts';
import { LatestCorrection } from './latest-correction.tsx';
import { MapKey } from './map-key.tsx';
import { BOX_WINDOWS } from './media.ts';

interface Props {
  readonly story: Story;
  readonly alts: ReadonlyMap<string, string>;
  /** The part of the story that its maps need. */
  readonly map: MapStory;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** What was corrected, each as a line for a host whose page has the text, as JSON. */
const correctionLines = ({ corrections }: Story, lang: string): string =>
  JSON.stringify(
    corrections.map(({ date, text }): CorrectionLine => {
      return { date, text: `${EN.corrections.on(date)} ${typographic(textIn(text, lang), lang)}` };
    }),
  );

/** The map alone, for a host whose own page has the text: it shows what the host's scrolling says. */
export function FrameMap({ story, map, alts, lang, root }: Props): JSX.Element {
  const { meta, steps } = story;
  const first = steps[0]?.id ?? '';
  return (
    <div class="frame frame-map" id="frame" data-frame="map" data-corrections={correctionLines(story, lang)}>
      <main>
        <h1 class="unseen">{typographic(textIn(meta.title, lang), lang)}</h1>
        <section class="map-box" id="map-box" {...ours(lang)} aria-label={EN.mapLabel} aria-describedby="shown">
          <PaperPicture step={first} alt="" root={root} />
          <div class="map-still" id="still">
            <StillPicture step={first} alt="" root={root} first windows={BOX_WINDOWS} />
          </div>
          <div class="map" id="map" />
          <p id="scale" class="scale" hidden />
          <p class="attribution">{EN.attribution}</p>
          <p class="unseen" id="shown">
            {alts.get(first) ?? ''}
          </p>
        </section>
        <MapKey map={map} lang={lang} />
      </main>
      <footer class="frame-credit" {...ours(lang)}>
        {story.parts.statements && `${EN.from(story.sources.length)}; `}
        <span {...theirs(lang)}>{textIn(meta.byline, lang)}</span>
        {EN.about.madeBy('', meta.days)}. <span {...theirs(lang)}>{textIn(meta.licence, lang)}.</span>{' '}
        <LatestCorrection story={story} root={root} />
        <a href={`${root}#${first}`} id="open" rel="noopener">
          {EN_FRAME.open}
        </a>
      </footer>
    </div>
  );
}
