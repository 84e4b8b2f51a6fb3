import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story } from '../../core/story.ts';
import { EN } from '../../strings/en.ts';
import { EN_FRAME } from '../../strings/frame.ts';
import { PaperSheet } from '../../views/print/paper-sheet.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';
import { BOX_WINDOWS } from './media.ts';

interface Props {
  readonly story: Story;
  readonly alts: ReadonlyMap<string, string>;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** The map alone, for a host whose own page has the text: it shows what the host's scrolling says. */
export function FrameMap({ story, alts, lang, root }: Props): JSX.Element {
  const { meta, steps } = story;
  const first = steps[0]?.id ?? '';
  return (
    <div class="frame frame-map" id="frame" data-frame="map">
      <main>
        <h1 class="unseen">{typographic(textIn(meta.title, lang))}</h1>
        <section class="map-box" id="map-box" aria-label={EN.mapLabel} aria-describedby="shown">
          <PaperSheet step={first} alt="" root={root} />
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
      </main>
      <footer class="frame-credit">
        {EN.from(story.sources.length)}; {textIn(meta.byline, lang)}, {EN.about.updated(meta.updated)}.{' '}
        {textIn(meta.licence, lang)}.{' '}
        <a href={`${root}#${first}`} id="open" rel="noopener">
          {EN_FRAME.open}
        </a>
      </footer>
    </div>
  );
}
