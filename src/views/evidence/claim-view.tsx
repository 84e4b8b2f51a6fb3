import type { JSX } from 'preact';
import type { NoteNumbers } from '../../core/cite/note-numbers.ts';
import { correctionsOfClaim } from '../../core/corrections.ts';
import type { Claim, Story } from '../../core/story.ts';
import { textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';
import type { Strings } from '../../strings/en.ts';
import { Speaker } from '../figures/chip.tsx';
import { claimAnchor } from '../figures/claim-anchor.ts';
import { FIGURE_STRINGS_EN } from '../figures/strings.ts';
import { type Addresses, HERE } from './addresses.ts';
import { citation } from './citation.ts';
import { Corrections } from './corrections.tsx';

interface Props {
  readonly claim: Claim;
  readonly citedIn: readonly string[];
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly notes?: NoteNumbers | undefined;
  readonly to?: Addresses;
  /** Names the text beside the line, where no heading does. */
  readonly withText?: boolean;
}

/** When it happened, as the text has it, and how that is known. */
function whenOf({ claim, t }: Props): string | null {
  const { when } = claim;
  if (when === null || (when.from === null && when.to === null)) return null;
  return `${t.span(when)} (${t.sources.when[when.basis]})`;
}

/** One statement of a text: who makes it, in which line, what it says, and where the story tells it. */
export function ClaimView(props: Props): JSX.Element {
  const { claim, citedIn, story, lang, t, notes, to = HERE, withText = false } = props;
  const number = notes?.get(claim.ref);
  const headingOf = (step: string): string => typographic(story.prose[lang]?.[step]?.heading ?? step);
  const details = [
    t.sources.stance[claim.stance],
    t.sources.certainty[claim.certainty],
    withText ? `${FIGURE_STRINGS_EN.text(claim.source)}, ${t.sources.line(claim.line)}` : t.sources.line(claim.line),
    whenOf(props),
    claim.placeInferred ? t.sources.inferredPlace : '',
  ].filter(Boolean);
  return (
    <li
      class={notes !== undefined && number === undefined ? 'claim-entry is-uncited' : 'claim-entry'}
      id={claimAnchor(claim.ref)}
    >
      {number === undefined ? null : <span class="note-number">{number}</span>}
      <Speaker claim={claim} story={story} lang={lang} t={FIGURE_STRINGS_EN} />
      <p class="claim-statement">{typographic(textIn(claim.statement, lang))}</p>
      <p class="claim-details">{details.join(' · ')}</p>
      {claim.note === null ? null : (
        <p class="claim-note">
          {t.sources.note} {typographic(textIn(claim.note, lang))}
        </p>
      )}
      {claim.answers.length === 0 ? null : (
        <p class="claim-links">
          {t.sources.answers}{' '}
          {claim.answers.map((ref, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a href={to.claim(ref)}>{typographic(citation(ref, story, lang, t))}</a>
            </>
          ))}
        </p>
      )}
      {citedIn.length === 0 ? null : (
        <p class="claim-links claim-told">
          {t.sources.saidIn}{' '}
          {citedIn.map((step, index) => (
            <>
              {index > 0 ? '; ' : ''}
              <a href={to.step(step)}>{headingOf(step)}</a>
            </>
          ))}
        </p>
      )}
      <Corrections list={correctionsOfClaim(story, claim.ref)} story={story} lang={lang} t={t} to={to} />
    </li>
  );
}
