import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import type { ClaimRef } from '../../core/ids.ts';
import type { Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { ClaimView } from '../evidence/claim-view.tsx';
import { SourceName } from '../evidence/source-name.tsx';
import { UNTRANSLATED } from '../untranslated.ts';

interface Props {
  /** Claims in the order of their numbers. */
  readonly refs: readonly ClaimRef[];
  readonly footnotes: FootnoteNumbers;
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  readonly to: Addresses;
  readonly withText?: boolean;
}

/** Numbered claims, where they have numbers: to each the text and the line that it stands in. */
export function NumberedClaims({ refs, footnotes, story, lang, t, to, withText = false }: Props): JSX.Element {
  return (
    <ol class="claims">
      {refs.map((ref) => {
        const claim = story.claims.get(ref);
        return claim === undefined ? null : (
          <ClaimView
            key={ref}
            claim={claim}
            citedIn={[]}
            story={story}
            lang={lang}
            t={t}
            footnotes={footnotes}
            to={to}
            withText={withText}
          />
        );
      })}
    </ol>
  );
}

interface TextsProps {
  readonly story: Story;
  readonly lang: string;
  /** With the name of the file and the whole checksum, for who holds the file. */
  readonly whole?: boolean;
}

/** The reports by their names, and what each shows of its origin. */
export function Texts({ story, lang, whole = false }: TextsProps): JSX.Element {
  return (
    <ul class="texts">
      {story.sources.map((source) => (
        <li key={source.id}>
          <SourceName source={source} lang={lang} />{' '}
          <code class="checksum" {...UNTRANSLATED}>
            {whole ? `${source.file} · ` : ''}sha256 {whole ? source.sha256 : `${source.sha256.slice(0, 16)}…`}
          </code>
        </li>
      ))}
    </ul>
  );
}
