import type { JSX } from 'preact';
import type { Account, Answered } from '../../core/accounts/account.ts';
import { topicAnchor } from '../../core/accounts/sayings.ts';
import type { ClaimRef } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import type { AccountStrings } from '../../strings/accounts.ts';
import type { Strings } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { ChartView } from '../charts/chart.tsx';
import { Speaker } from '../charts/chip.tsx';
import { voiceClass } from '../charts/claims.ts';
import { questionChart } from '../charts/question-chart.ts';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { ClaimView } from '../evidence/claim-view.tsx';
import { ByReport } from './by-report.tsx';
import { ClaimsTable } from './claims-table.tsx';

export interface AccountsProps {
  readonly story: Story;
  readonly lang: string;
  readonly t: Strings;
  readonly words: AccountStrings;
  readonly to: Addresses;
  /** For each claim the steps that cite it. */
  readonly cited: ReadonlyMap<ClaimRef, readonly string[]>;
}

/** Claims in full by report, each with its line, its anchor and the steps that tell it. */
export function Claims({ claims, ...props }: AccountsProps & { readonly claims: readonly Claim[] }): JSX.Element {
  const { cited, words } = props;
  return (
    <ByReport {...props} claims={claims}>
      {(told) => (
        <ol class="claims">
          {told.map((claim) => (
            <ClaimView
              key={claim.ref}
              {...props}
              claim={claim}
              citedIn={cited.get(claim.ref) ?? []}
              withAnchor={({ anchor, line }) => words.anchor(anchor, line)}
            />
          ))}
        </ol>
      )}
    </ByReport>
  );
}

/** An accusation or a claim, and beside it what answers it. */
function AnsweredView({ answered, ...props }: AccountsProps & { readonly answered: Answered }): JSX.Element {
  const { story, lang, words, to } = props;
  const side = (claim: Claim): JSX.Element => {
    return (
      <li key={claim.ref} class={`pair-side ${voiceClass(claim, story)}`}>
        <Speaker claim={claim} story={story} lang={lang} t={FIGURE_STRINGS_EN} toActor={to.actor} />
        <p class="chart-statement">
          <a class="claim" href={to.claim(claim.ref)}>
            {typographic(textIn(claim.statement, lang), lang)}
          </a>{' '}
          <span class="account-where">{words.where(shortName(story, claim.source, lang), claim.line)}</span>
        </p>
      </li>
    );
  };
  return (
    <ul class="pair account-pair">
      {answered.to.map(side)}
      {side(answered.answer)}
    </ul>
  );
}

/** One question: what is said on it, by whom, side by side, and what that shows. */
export function AccountView({ account, ...props }: AccountsProps & { readonly account: Account }): JSX.Element {
  const { lang, words } = props;
  const { topic, claims, answered } = account;
  const id = topicAnchor(topic.id);
  const figure = questionChart(account, words.figures);
  return (
    <section class="account" id={id} aria-labelledby={`${id}-heading`}>
      <p class="account-topic">{typographic(textIn(topic.title, lang), lang)}</p>
      <h3 id={`${id}-heading`}>{typographic(textIn(topic.question, lang), lang)}</h3>
      <p class="account-shows">
        <strong title={words.relationMeans[topic.relation]}>{words.relation[topic.relation]}.</strong>{' '}
        {typographic(textIn(topic.sentence, lang), lang)}
      </p>
      {figure === null ? null : <ChartView {...props} chart={figure} t={FIGURE_STRINGS_EN} />}
      {answered.length === 0 ? null : (
        <>
          <h4>{words.answered}</h4>
          {answered.map((each) => (
            <AnsweredView key={each.answer.ref} {...props} answered={each} />
          ))}
        </>
      )}
      <Claims {...props} claims={claims} />
      <details class="account-table">
        <summary>{words.table(claims.length)}</summary>
        <ClaimsTable {...props} claims={claims} caption={typographic(textIn(topic.question, lang), lang)} />
      </details>
    </section>
  );
}
