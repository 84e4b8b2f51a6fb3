import type { JSX } from 'preact';
import type { ClaimRef } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { legendOf } from '../../core/picture/legend.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import { CROPS } from '../../core/still/crops.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { Sources } from '../../views/evidence/sources.tsx';
import { headingMarks, ours } from '../../views/in-language.ts';
import { Ending } from '../../views/narrative/ending.tsx';
import { MoreLinks } from '../../views/narrative/more-links.tsx';
import { Opening, Preface } from '../../views/narrative/opening.tsx';
import { StepView } from '../../views/narrative/step.tsx';
import { Footnotes } from '../../views/print/footnotes.tsx';
import { PrintEnd } from '../../views/print/print-end.tsx';
import { MapColumn } from '../../views/still/map-column.tsx';

export interface PageProps {
  readonly story: Story;
  /** The part of it that its map needs. */
  readonly map: MapStory;
  readonly lang: string;
  /** What each step's map shows, in words, by its id. */
  readonly alts: ReadonlyMap<string, string>;
  /** Numbers of the notes that claims have on paper. */
  readonly footnotes: ReadonlyMap<ClaimRef, number>;
  /** The address of the site, with a slash at its end; null: not known. */
  readonly site: string | null;
  /** What a reader is to know of this edition of the story; null: nothing. */
  readonly notice: string | null;
  readonly t: Strings;
}

const ROOT = './'; // this page stands at the site's own root

export function Page({ story, map, lang, alts, footnotes, site, notice, t }: PageProps): JSX.Element {
  const prose = story.prose[lang] ?? {};
  const inner = story.steps.slice(1, -1);
  const first = story.steps[0]?.id ?? 'start';
  const altOf = (id: string): string => alts.get(id) ?? '';
  return (
    <>
      <a class="skip-link" {...ours(lang)} href={`#${inner[0]?.id ?? 'sources'}`}>
        {t.skipToStory}
      </a>
      <main>
        <Opening story={story} lang={lang} alt={altOf(first)} root={ROOT} notice={notice} t={t} />
        <div class="story">
          <MapColumn
            still={first}
            below
            alt={altOf(first)}
            root={ROOT}
            lang={lang}
            t={t}
            controls={<nav id="controls" class="controls" aria-label={t.contents} />}
            beside={story.parts.statements ? <div id="according" class="according" /> : null}
          >
            <p id="announcer" class="unseen" role="status" />
          </MapColumn>
          <div class="narrative" id="narrative">
            <p class="running-head" id="running-head" aria-hidden="true">
              <span>{typographic(textIn(story.meta.title, lang), lang)}</span>
              <span id="progress" {...ours(lang)} />
            </p>
            <Preface story={story} lang={lang} />
            <nav class="contents-plain" {...ours(lang)} aria-label={t.contents}>
              <ol>
                {[...inner, ...story.steps.slice(-1)].map((step) => (
                  <li>
                    <a href={`#${step.id}`} {...headingMarks(prose[step.id]?.heading, lang)}>
                      {typographic(prose[step.id]?.heading ?? step.id, lang)}
                    </a>
                  </li>
                ))}
              </ol>
              <MoreLinks parts={story.parts} root={ROOT} t={t} />
            </nav>
            {inner.map((step, index) => (
              <StepView
                step={step}
                prose={prose[step.id] ?? { heading: step.id, blocks: [] }}
                story={story}
                lang={lang}
                alt={altOf(step.id)}
                root={ROOT}
                legend={legendOf(map, index + 1, CROPS.phone)}
                footnotes={footnotes}
                t={t}
              />
            ))}
          </div>
        </div>
        <Ending story={story} lang={lang} alt={alts.get('sources')} root={ROOT} t={t} />
        {story.parts.statements && (
          <>
            <Sources story={story} lang={lang} alt={alts.get('sources')} footnotes={footnotes} t={t} />
            <Footnotes story={story} lang={lang} footnotes={footnotes} t={t} />
          </>
        )}
        <PrintEnd story={story} lang={lang} site={site} />
      </main>
    </>
  );
}
