import type { JSX } from 'preact';
import type { Account } from '../../core/accounts/account.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim, Story } from '../../core/story.ts';
import { EN_ACCOUNTS } from '../../strings/accounts.ts';
import type { Addresses } from '../addresses.ts';
import { ChartView } from '../charts/chart.tsx';
import { questionChart } from '../charts/question-chart.ts';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { mainFigure, valueWords } from '../charts/value.ts';

/** The figures of a question on one axis; null where none may be held against another. */
function axisOf(account: Account): ReturnType<typeof questionChart> {
  const chart = questionChart(account, EN_ACCOUNTS.figures);
  return chart?.kind === 'strip' ? chart : null;
}

const LONGEST = 16; // characters: what is longer is a list, and no figure

/** Whether a statement says a figure as it is written: "two sites" does not say 2. */
const says = (claim: Claim, lang: string, words: string): boolean =>
  textIn(claim.statement, lang).includes(/\d[\d,.]*/.exec(words)?.[0] ?? words);

/**
 * The figure by which a statement is known: the one that stands on the axis of its question, or its only one, if it says
 * it as a figure; none where it gives several and none of them is more than another.
 */
export function figuresOf(accounts: readonly Account[], lang: string): (claim: Claim) => string | undefined {
  const drawn = new Set(accounts.flatMap((account) => axisOf(account)?.claims ?? []));
  return (claim) => {
    const figure = claim.figures.length === 1 || drawn.has(claim.ref) ? mainFigure(claim) : null;
    if (figure === null) return undefined;
    const [open, close] = FIGURE_STRINGS_EN.quotes;
    const words = valueWords(figure, FIGURE_STRINGS_EN);
    if (words.length > LONGEST || (!drawn.has(claim.ref) && !says(claim, lang, words))) return undefined;
    return figure.kind === 'words' ? `${open}${words}${close}` : words;
  };
}

interface Props {
  readonly accounts: readonly Account[];
  readonly story: Story;
  readonly lang: string;
  readonly to: Addresses;
}

/**
 * What we say on each question, and its figures: for the card, which sets them beside a statement. On this page itself
 * they are not shown: each statement leads to its question among the accounts.
 */
export function Questions({ accounts, story, lang, to }: Props): JSX.Element {
  return (
    <template class="questions">
      {accounts.map((account) => {
        const { id, relation, sentence } = account.topic;
        const chart = axisOf(account);
        return (
          <section key={id} data-topic={id}>
            <p class="account-shows">
              <strong>{EN_ACCOUNTS.relation[relation]}.</strong> {typographic(textIn(sentence, lang), lang)}
            </p>
            {chart === null ? null : (
              <ChartView chart={chart} story={story} lang={lang} to={to} t={FIGURE_STRINGS_EN} />
            )}
          </section>
        );
      })}
    </template>
  );
}
