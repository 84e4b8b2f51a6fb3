import { Fragment, type JSX } from 'preact';
import { claimAnchor } from '../../core/cite/claim-anchor.ts';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { correctionsOfClaim } from '../../core/evidence/corrections.ts';
import { isPlaceInferred } from '../../core/evidence/inferred.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { type Addresses, HERE } from '../addresses.ts';
import { Speaker } from '../charts/chip.tsx';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { citation } from './citation.ts';
import { Corrections } from './corrections.tsx';

interface Props {
  readonly claim: Claim;
  readonly citedIn: readonly string[];
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  /** Numbers of the notes that claims have on paper; without them none are set. */
  readonly footnotes?: FootnoteNumbers | undefined;
  readonly to?: Addresses;
  /** Names the text beside the line, where no heading does. */
  readonly withText?: boolean;
  /** Names the question that it belongs to, where no heading does, and leads to all that is said on it. */
  readonly withTopic?: boolean;
  /** Its figure, as a card beside the line that cites it sets it large. */
  readonly value?: string | undefined;
  /** The words to find it by in its text. */
  readonly withAnchor?: ((claim: Claim) => string) | undefined;
}

/** When it happened, as the text has it, and how that is known; empty: not told. */
function whenOf({ when }: Claim, t: Strings): string {
  if (when === null || (when.from === null && when.to === null)) return '';
  return `${t.span(when)} (${t.sources.when[when.basis]})`;
}

type Described = Omit<Props, 'citedIn'>;

/** How it is said, in a few words. */
const mannerOf = ({ claim: { stance, certainty }, t }: Described): readonly string[] =>
  [t.sources.stance[stance], t.sources.certainty[certainty]].filter((words) => words !== '');

/** Where it stands and when it was, each as a few words. */
const whereOf = ({ claim, story, lang, t, withText = false }: Described): readonly string[] =>
  [
    withText && !claim.says.includes('reporter') ? shortName(story, claim.source, lang) : '',
    t.sources.line(claim.source, claim.line),
    claim.when?.basis === 'inferred' ? '' : whenOf(claim, t),
  ].filter((words) => words !== '');

/** What of day and place no text says. */
const inferredOf = ({ claim, story, t }: Described): readonly string[] =>
  [
    claim.when?.basis === 'inferred' ? whenOf(claim, t) : '',
    isPlaceInferred(claim, story) ? t.sources.inferredPlace : '',
  ].filter((words) => words !== '');

/** How it is said, where it stands and when it was, each as a few words. */
export const detailsOf = (props: Described): readonly string[] => [
  ...mannerOf(props),
  ...whereOf(props),
  ...inferredOf(props),
];

/** The same, its parts apart: a card shows them in other places. */
function Details(props: Described): JSX.Element {
  const { stance, certainty } = props.claim;
  const isPlain = stance === 'asserts' && certainty === 'stated';
  return (
    <p class="claim-details">
      <span class={isPlain ? 'claim-manner' : 'claim-manner is-marked'}>{mannerOf(props).join(' · ')}</span>
      {' · '}
      {whereOf(props).join(' · ')}
      {inferredOf(props).map((words) => (
        <Fragment key={words}>
          {' · '}
          <span class="claim-inferred">{words}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** One statement of a text: who makes it, in which line, what it says, and where the story tells it. */
export function ClaimView(props: Props): JSX.Element {
  const { claim, citedIn, story, lang, t, footnotes, to = HERE, withTopic = false, value, withAnchor } = props;
  const number = footnotes?.get(claim.ref);
  const topic = claim.topic === null ? undefined : story.topics.get(claim.topic);
  const headingOf = (step: string): string => typographic(story.prose[lang]?.[step]?.heading ?? step, lang);
  return (
    <li
      class="claim-entry"
      id={claimAnchor(claim.ref)}
      data-topic={withTopic ? claim.topic : undefined}
      data-place={withTopic ? claim.place : undefined}
      data-value={value}
    >
      {number === undefined ? null : <span class="entry-number">{number}</span>}
      <Speaker
        claim={claim}
        story={story}
        lang={lang}
        t={FIGURE_STRINGS_EN}
        introduced
        toActor={withTopic || withAnchor ? to.actor : undefined}
      />
      <p class="claim-statement">{typographic(textIn(claim.statement, lang), lang)}</p>
      <Details {...props} />
      {claim.note === null ? null : (
        <p class="claim-note">
          {t.sources.note} {typographic(textIn(claim.note, lang), lang)}
        </p>
      )}
      {withAnchor === undefined ? null : <p class="claim-note">{withAnchor(claim)}</p>}
      {claim.answers.length === 0 ? null : (
        <p class="claim-links claim-answers">
          {t.sources.answers}{' '}
          {claim.answers.map((ref, index) => (
            <>
              {index > 0 ? ', ' : ''}
              <a href={to.claim(ref)}>{typographic(citation(ref, story, lang, t), lang)}</a>
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
      {!withTopic || topic === undefined ? null : (
        <p class="claim-links claim-told claim-topic">
          {t.sources.accounts} <a href={to.topic(topic.id)}>{typographic(textIn(topic.title, lang), lang)}</a>
        </p>
      )}
      <Corrections list={correctionsOfClaim(story, claim.ref)} story={story} lang={lang} t={t} to={to} />
    </li>
  );
}
