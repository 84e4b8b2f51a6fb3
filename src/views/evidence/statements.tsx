import type { JSX } from 'preact';
import { accountsOf } from '../../core/accounts/account.ts';
import { citations } from '../../core/evidence/citations.ts';
import { placesOf } from '../../core/evidence/told-places.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Place, Source, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { EN_SOURCES } from '../../strings/sources.ts';
import type { Addresses } from '../addresses.ts';
import { UNTRANSLATED } from '../untranslated.ts';
import { ClaimView } from './claim-view.tsx';
import { PlaceEntry } from './place-entry.tsx';
import { figuresOf, Questions } from './questions.tsx';
import { SourceName } from './source-name.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly to: Addresses;
  readonly t: Strings;
}

interface ReportProps extends Props {
  readonly source: Source;
  readonly cited: ReturnType<typeof citations>;
  readonly figureOf: (claim: Claim) => string | undefined;
}

function Report({ source, cited, figureOf, ...props }: ReportProps): JSX.Element {
  const { lang, t } = props;
  const id = `source-${source.id}`;
  return (
    <section
      class="source"
      id={id}
      data-short={typographic(textIn(source.short, lang), lang)}
      aria-labelledby={`${id}-heading`}
    >
      <h2 id={`${id}-heading`}>
        <SourceName source={source} lang={lang} />
      </h2>
      <p class="source-about">
        {t.sources.checksum} <code {...UNTRANSLATED}>{source.sha256.slice(0, 16)}…</code>
      </p>
      <details class="report-fold">
        <summary>{EN_SOURCES.statements(source.claims.length)}</summary>
        <ol class="claims">
          {source.claims.map((claim) => (
            <ClaimView
              {...props}
              key={claim.ref}
              claim={claim}
              citedIn={cited.get(claim.ref) ?? []}
              value={figureOf(claim)}
              withTopic
            />
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The steps that tell of a place. */
function ToldIn({ place, story, lang, to, t }: Props & { place: Place }): JSX.Element | null {
  const steps = story.steps.filter((step) => placesOf(story, step, lang).includes(place));
  if (steps.length === 0) return null;
  return (
    <p class="claim-links claim-told">
      {t.sources.saidIn}{' '}
      {steps.map(({ id }, index) => (
        <>
          {index > 0 ? '; ' : ''}
          <a href={to.step(id)}>{typographic(story.prose[lang]?.[id]?.heading ?? id, lang)}</a>
        </>
      ))}
    </p>
  );
}

/** Every statement of every report in the order of its lines, folded by report, and every place: what citations and names lead to. */
export function Statements(props: Props): JSX.Element {
  const { story, lang, t } = props;
  const cited = citations(story, lang);
  const accounts = accountsOf(story);
  const figureOf = figuresOf(accounts, lang);
  return (
    <>
      {story.sources.map((source) => (
        <Report {...props} key={source.id} source={source} cited={cited} figureOf={figureOf} />
      ))}
      <section class="places" aria-labelledby="places-heading">
        <h2 id="places-heading">{t.places.heading}</h2>
        <ul>
          {[...story.places.values()].map((place) => (
            <PlaceEntry key={place.id} place={place} lang={lang} t={t}>
              <ToldIn {...props} place={place} />
            </PlaceEntry>
          ))}
        </ul>
      </section>
      <Questions {...props} accounts={accounts} />
    </>
  );
}
