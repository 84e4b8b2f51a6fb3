import type { JSX } from 'preact';
import type { ClaimRef } from '../../core/ids.ts';
import { legendOf } from '../../core/legend.ts';
import type { MapStory } from '../../core/map-story.ts';
import type { Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { Sources } from '../../views/evidence/sources.tsx';
import { MoreLinks } from '../../views/narrative/more-links.tsx';
import { Opening } from '../../views/narrative/opening.tsx';
import { StepView } from '../../views/narrative/step.tsx';
import { PrintEnd } from '../../views/print/print-end.tsx';
import { StillPicture } from '../../views/still/still-picture.tsx';

export interface PageProps {
  readonly story: Story;
  /** The part of it that its map needs. */
  readonly map: MapStory;
  readonly lang: string;
  /** What each step's map shows, in words, by its id. */
  readonly alts: ReadonlyMap<string, string>;
  /** Numbers of the notes that claims have on paper. */
  readonly notes: ReadonlyMap<ClaimRef, number>;
  /** The address of the site, with a slash at its end; null: not known. */
  readonly site: string | null;
  readonly t: Strings;
}

const ROOT = './'; // this page stands at the site's own root

/** The map's place in the page, with the opening's still in it. Scripts do the rest; without them steps have stills. */
function MapColumn({ first, alt, t }: { first: string; alt: string; t: Strings }): JSX.Element {
  return (
    <div class="map-column" id="map-column">
      <section class="map-box" id="map-box" aria-label={t.mapLabel}>
        <div class="map-still" id="still">
          <StillPicture step={first} alt={alt} root={ROOT} first />
        </div>
        <div class="map" id="map" />
        <div class="map-message" id="map-message" role="status" hidden>
          <p />
          <button type="button">{t.dismiss}</button>
        </div>
        <nav id="controls" class="controls" aria-label={t.contents} />
        <p id="scale" class="scale" hidden />
        <div id="hand" class="hand" />
        <div id="according" class="according" />
        <p class="attribution">{t.attribution}</p>
      </section>
      <div class="foot">
        <div id="legend" class="legend" />
        <div id="time-axis" class="time-axis" />
      </div>
      <p id="announcer" class="unseen" role="status" />
    </div>
  );
}

export function Page({ story, map, lang, alts, notes, site, t }: PageProps): JSX.Element {
  const prose = story.prose[lang] ?? {};
  const inner = story.steps.slice(1, -1);
  const first = story.steps[0]?.id ?? 'start';
  const altOf = (id: string): string => alts.get(id) ?? '';
  return (
    <>
      <a class="skip-link" href={`#${inner[0]?.id ?? 'sources'}`}>
        {t.skipToStory}
      </a>
      <main>
        <div class="story">
          <MapColumn first={first} alt={altOf(first)} t={t} />
          <div class="narrative" id="narrative">
            <p class="running-head" id="running-head" aria-hidden="true">
              <span>{typographic(textIn(story.meta.title, lang))}</span>
              <span id="progress" />
            </p>
            <Opening story={story} lang={lang} alt={altOf(first)} root={ROOT} legend={legendOf(map, 0)} t={t} />
            <nav class="contents-plain" aria-label={t.contents}>
              <ol>
                {[...inner, ...story.steps.slice(-1)].map((step) => (
                  <li>
                    <a href={`#${step.id}`}>{typographic(prose[step.id]?.heading ?? step.id)}</a>
                  </li>
                ))}
              </ol>
              <MoreLinks root={ROOT} t={t} />
            </nav>
            {inner.map((step, index) => (
              <StepView
                step={step}
                prose={prose[step.id] ?? { heading: step.id, paragraphs: [] }}
                story={story}
                lang={lang}
                alt={altOf(step.id)}
                root={ROOT}
                legend={legendOf(map, index + 1)}
                notes={notes}
                t={t}
              />
            ))}
          </div>
        </div>
        <Sources story={story} lang={lang} alt={alts.get('sources')} notes={notes} t={t} />
        <PrintEnd site={site} />
      </main>
    </>
  );
}
