import type { JSX } from 'preact';
import type { ActorId } from '../../core/ids.ts';
import { shortName } from '../../core/language/short-names.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim } from '../../core/story.ts';
import { FIGURE_STRINGS_EN } from '../charts/strings.ts';
import { valueWords } from '../charts/value.ts';
import type { AccountsProps } from './account-view.tsx';

type Props = AccountsProps & { readonly claims: readonly Claim[]; readonly caption: string };

/** Claims as a table: who, through whom, in which line, when, what, how many. */
export function ClaimsTable({ claims, caption, story, lang, t, words, to }: Props): JSX.Element {
  const { columns } = words;
  const named = (ids: readonly (ActorId | 'reporter')[]): string =>
    ids.length === 0
      ? words.none
      : ids
          .map((id) =>
            id === 'reporter' ? t.sources.reporter : textIn(story.actors.get(id)?.name ?? { en: id }, lang),
          )
          .map((each) => typographic(each, lang))
          .join(', ');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section class="wide-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[columns.who, columns.via, columns.text, columns.when, columns.says, columns.figure].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.ref}>
              <th scope="row">{named(claim.says)}</th>
              <td>{named(claim.via)}</td>
              <td>
                <a href={to.claim(claim.ref)}>
                  {capital(words.where(shortName(story, claim.source, lang), claim.line))}
                </a>
              </td>
              <td>{claim.when === null ? words.none : t.span(claim.when)}</td>
              <td>{typographic(textIn(claim.statement, lang), lang)}</td>
              <td>
                {claim.figures.length === 0
                  ? words.none
                  : claim.figures.map((figure) => `${valueWords(figure, FIGURE_STRINGS_EN)} ${figure.unit}`).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
