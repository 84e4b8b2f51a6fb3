import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { correctionsOfClaim } from '../../core/evidence/corrections.ts';
import { voicesOf } from '../../core/evidence/voices-heard.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { EN_SOURCES } from '../../strings/sources.ts';
import { citation } from '../evidence/citation.ts';
import { detailsOf } from '../evidence/claim-view.tsx';

interface Props {
  readonly story: Story;
  readonly lang: string;
  readonly footnotes: FootnoteNumbers;
  readonly t: Strings;
}

/** A statement and all that is known of it, as words alone: a page of two hundred notes has no element to spare. */
function wordsOf(claim: Claim, { story, lang, t }: Props): string {
  const note = claim.note === null ? [] : [`${t.sources.note} ${textIn(claim.note, lang)}`];
  const corrected = correctionsOfClaim(story, claim.ref).map(
    ({ date, text, before }) =>
      `${t.corrections.on(date)} ${textIn(text, lang)} ${t.corrections.before} ${textIn(before, lang)}`,
  );
  return typographic(
    [
      `${citation(claim.ref, story, lang, t)}: ${textIn(claim.statement, lang)}`,
      `${detailsOf({ claim, story, lang, t }).join(' · ')}.`,
      ...note,
      ...corrected,
    ].join(' '),
    lang,
  );
}

/** The notes that numbers in the text lead to: for paper, and for the browser's own search, which shows what it finds. */
export function Footnotes(props: Props): JSX.Element {
  const { story, footnotes } = props;
  return (
    <section class="footnotes" hidden="until-found" aria-labelledby="footnotes-heading">
      <h2 id="footnotes-heading">{EN_SOURCES.footnotes}</h2>
      <ol>
        {[...footnotes.keys()].map((ref) => {
          const claim = story.claims.get(ref);
          if (claim === undefined) return null;
          return (
            <li key={ref} data-by={voicesOf(claim, story.actors).join(' ')}>
              {wordsOf(claim, props)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
