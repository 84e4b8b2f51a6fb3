import type { JSX } from 'preact';
import { citations } from '../../core/evidence/citations.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Source, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { ClaimView } from './claim-view.tsx';
import { PlaceEntry } from './place-entry.tsx';
import { SourceName } from './source-name.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly to: Addresses;
  readonly t: Strings;
}

function Report({
  source,
  cited,
  ...props
}: Props & { source: Source; cited: ReturnType<typeof citations> }): JSX.Element {
  const { lang, t } = props;
  const id = `source-${source.id}`;
  return (
    <section
      class="source"
      id={id}
      data-short={typographic(textIn(source.short, lang))}
      aria-labelledby={`${id}-heading`}
    >
      <h2 id={`${id}-heading`}>
        <SourceName source={source} lang={lang} />
      </h2>
      <p class="source-about">
        {t.sources.count(source.claims.length)}. {t.sources.checksum} <code>{source.sha256.slice(0, 16)}…</code>
      </p>
      <ol class="claims">
        {source.claims.map((claim) => (
          <ClaimView {...props} key={claim.ref} claim={claim} citedIn={cited.get(claim.ref) ?? []} withTopic />
        ))}
      </ol>
    </section>
  );
}

/** Every statement of every report in the order of its lines, and every place: what citations and names lead to. */
export function Statements(props: Props): JSX.Element {
  const { story, lang, t } = props;
  const cited = citations(story, lang);
  return (
    <>
      {story.sources.map((source) => (
        <Report {...props} key={source.id} source={source} cited={cited} />
      ))}
      <section class="places" aria-labelledby="places-heading">
        <h2 id="places-heading">{t.places.heading}</h2>
        <ul>
          {[...story.places.values()].map((place) => (
            <PlaceEntry key={place.id} place={place} lang={lang} t={t} />
          ))}
        </ul>
      </section>
    </>
  );
}
