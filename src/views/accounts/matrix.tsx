import type { JSX } from 'preact';
import { type Account, ofSource, ofVoice } from '../../core/accounts/account.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim } from '../../core/story.ts';
import { VOICES } from '../../core/voices.ts';
import { LETTER } from '../charts/chip.tsx';
import type { AccountsProps } from './account-view.tsx';

type Props = AccountsProps & { readonly accounts: readonly Account[] };

interface Column {
  readonly id: string;
  readonly head: JSX.Element | string;
  readonly claims: (account: Account) => readonly Claim[];
}

/** Questions down, those who may speak of them across: how many statements each has, or that it is not heard. */
function Table(props: Props & { readonly columns: readonly Column[]; readonly caption: string }): JSX.Element {
  const { accounts, columns, caption, lang, words, to } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section class="wide-table matrix" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.question}</th>
            {columns.map(({ id, head }) => (
              <th key={id} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.topic.id}>
              <th scope="row">
                <a href={to.topic(account.topic.id)}>{typographic(textIn(account.topic.title, lang))}</a>
              </th>
              {columns.map(({ id, claims }) => {
                const count = claims(account).length;
                return count === 0 ? (
                  <td key={id} class="is-unheard">
                    <span aria-hidden="true">{words.none}</span>
                    <span class="unseen">{words.unheard}</span>
                  </td>
                ) : (
                  <td key={id} class={`says says-${Math.min(3, Math.ceil(count / 3))}`}>
                    {count}
                  </td>
                );
              })}
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
      head: typographic(capital(textIn(source.short, lang))),
      claims: (account) => ofSource(account, source),
    }),
  );
  const byVoice = VOICES.map(
    (voice): Column => ({
      id: voice,
      head: (
        <>
          <span class={`chip chip-${voice}`} aria-hidden="true">
            {LETTER[voice]}
          </span>{' '}
          {t.side[voice]}
        </>
      ),
      claims: (account) => ofVoice(story, account, voice),
    }),
  );
  return (
    <>
      <Table {...props} columns={bySource} caption={words.bySource} />
      <Table {...props} columns={byVoice} caption={words.byVoice} />
    </>
  );
}
