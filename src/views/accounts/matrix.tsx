import { Fragment, type JSX } from 'preact';
import { type Account, ofSource, ofVoice } from '../../core/accounts/account.ts';
import { voicesOf } from '../../core/evidence/voices-heard.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { voicesIn } from '../../core/picture/map-story.ts';
import type { Claim } from '../../core/story.ts';
import { RELATIONS } from '../../core/topic.ts';
import { Chip } from '../charts/chip.tsx';
import type { AccountsProps } from './account-view.tsx';

type Props = AccountsProps & { readonly accounts: readonly Account[] };

interface Column {
  readonly id: string;
  readonly head: JSX.Element | string;
  readonly claims: (account: Account) => readonly Claim[];
  /** What stands beside the number of its claims. */
  readonly beside?: (claims: readonly Claim[]) => JSX.Element;
}

/** The letters of the sides on which somebody makes one of these claims. */
function Chips({
  claims,
  story,
  lang,
  t,
}: Pick<Props, 'story' | 'lang' | 't'> & { claims: readonly Claim[] }): JSX.Element {
  const heard = new Set(claims.flatMap((claim) => voicesOf(claim, story.actors)));
  const voices = voicesIn(story, lang).filter(({ id }) => heard.has(id));
  return (
    <>
      {voices.map((voice) => (
        <Fragment key={voice.id}>
          {' '}
          <Chip voice={voice} label={t.side(voice)} />
        </Fragment>
      ))}
    </>
  );
}

/** Questions down, those who may speak of them across: how many statements each has, or that it is not heard. */
function Table(props: Props & { readonly columns: readonly Column[]; readonly captionId: string }): JSX.Element {
  const { accounts, columns, captionId, lang, words, to } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section class="wide-table matrix" tabIndex={0} aria-labelledby={captionId}>
      <table aria-labelledby={captionId}>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{words.stands}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.topic.id}>
              <th scope="row">
                <a href={to.topic(account.topic.id)}>{typographic(textIn(account.topic.title, lang), lang)}</a>
              </th>
              {columns.map(({ id, claims, beside }) => {
                const made = claims(account);
                const count = made.length;
                return count === 0 ? (
                  <td key={id} class="is-unheard">
                    <span aria-hidden="true">{words.none}</span>
                    <span class="unseen">{words.unheard}</span>
                  </td>
                ) : (
                  <td key={id} class={`says says-${Math.min(3, Math.ceil(count / 3))}`}>
                    {count}
                    {beside?.(made)}
                  </td>
                );
              })}
              <td>{words.relation[account.topic.relation]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Matrix(props: Props): JSX.Element {
  const { story, lang, t, words } = props;
  const bySource = story.sources.map(
    (source): Column => ({
      id: source.id,
      head: typographic(capital(textIn(source.short, lang)), lang),
      claims: (account) => ofSource(account, source),
      beside: (claims) => <Chips claims={claims} story={story} lang={lang} t={t} />,
    }),
  );
  const byVoice = voicesIn(story, lang).map(
    (voice): Column => ({
      id: voice.id,
      head: (
        <>
          <Chip voice={voice} /> {voice.name}
        </>
      ),
      claims: (account) => ofVoice(story, account, voice.id),
    }),
  );
  return (
    <>
      <p id="matrix-voices">{words.byVoice}</p>
      <Table {...props} columns={byVoice} captionId="matrix-voices" />
      {RELATIONS.map((relation) => (
        <p key={relation}>
          <strong>{words.relation[relation]}</strong>: {words.relationMeans[relation]}.
        </p>
      ))}
      <p id="matrix-reports">{words.bySource}</p>
      <Table {...props} columns={bySource} captionId="matrix-reports" />
    </>
  );
}
