import type { ComponentChildren, JSX } from 'preact';
import { byReport } from '../../core/accounts/account.ts';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Claim } from '../../core/story.ts';
import type { AccountsProps } from './account-view.tsx';

type Props = Pick<AccountsProps, 'story' | 'lang' | 'words'> & {
  readonly claims: readonly Claim[];
  readonly children: (claims: readonly Claim[]) => ComponentChildren;
};

/** A list of claims for each report that has any, folded under its name and their number. */
export function ByReport({ claims, story, lang, words, children }: Props): JSX.Element {
  return (
    <>
      {byReport(story, claims).map(({ source, claims: told }) => (
        <details key={source.id} class="report-fold">
          <summary>{words.ofReport(typographic(capital(textIn(source.short, lang)), lang), told.length)}</summary>
          {children(told)}
        </details>
      ))}
    </>
  );
}
