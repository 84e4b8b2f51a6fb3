import type { JSX } from 'preact';
import { citations } from '../../core/citations.ts';
import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import type { Source, Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { Prose } from '../narrative/inline.tsx';
import { ClaimView } from './claim-view.tsx';
import { PlaceEntry } from './place-entry.tsx';
import { SourceName } from './source-name.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  /** What the map behind this last step shows, in words. */
  readonly alt?: string | undefined;
  readonly t: Strings;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly notes?: NoteNumbers | undefined;
}

function SourceView({
  source,
  story,
  lang,
  t,
  notes,
  cited,
}: Props & { source: Source; cited: ReturnType<typeof citations> }): JSX.Element {
  return (
    <section
      class="source"
      id={`source-${source.id}`}
      data-short={typographic(textIn(source.short, lang))}
      aria-labelledby={`source-${source.id}-heading`}
    >
      <h3 id={`source-${source.id}-heading`}>
        <SourceName source={source} lang={lang} />
      </h3>
      <p class="source-about">
        {t.sources.count(source.claims.length)}. {t.sources.checksum} <code>{source.sha256.slice(0, 16)}…</code>
      </p>
      <ol class="claims">
        {source.claims.map((claim) => (
          <ClaimView
            claim={claim}
            citedIn={cited.get(claim.ref) ?? []}
            story={story}
            lang={lang}
            t={t}
            notes={notes}
            withTopic
          />
        ))}
      </ol>
    </section>
  );
}

/** The last step: every statement of every text and every place. */
export function Sources({ story, lang, alt, t, notes }: Props): JSX.Element {
  const prose = story.prose[lang]?.['sources'];
  const cited = citations(story, lang);
  return (
    <section class="step sources" id="sources" aria-labelledby="sources-heading">
      <div class="step-text">
        <h2 id="sources-heading">{typographic(prose?.heading ?? '')}</h2>
        {alt === undefined ? null : (
          <p class="map-alt" id="sources-map">
            {alt}
          </p>
        )}
        <div class="prose">
          <Prose paragraphs={prose?.paragraphs ?? []} claims={story.claims} notes={notes} />
          <p>{t.sources.notReproduced}</p>
        </div>
        <div class="source-list">
          {story.sources.map((source) => (
            <SourceView source={source} cited={cited} story={story} lang={lang} t={t} notes={notes} />
          ))}
        </div>
        <section class="places" aria-labelledby="places-heading">
          <h3 id="places-heading">{t.places.heading}</h3>
          <ul>
            {[...story.places.values()].map((place) => (
              <PlaceEntry place={place} lang={lang} t={t} />
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
