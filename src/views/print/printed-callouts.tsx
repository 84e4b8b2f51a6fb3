import type { JSX } from 'preact';
import type { FootnoteNumbers } from '../../core/cite/footnote-numbers.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Step } from '../../core/step.ts';
import type { Strings } from '../../strings/en.ts';
import type { Addresses } from '../addresses.ts';
import { noteOf } from '../charts/footnote-ref.ts';

interface Props {
  readonly step: Step;
  readonly footnotes: FootnoteNumbers;
  readonly lang: string;
  readonly t: Strings;
  readonly to: Addresses;
}

/** What stands on the map, in words, each with its note. */
export function PrintedCallouts({ step, footnotes, lang, t, to }: Props): JSX.Element | null {
  if (step.callouts.length === 0) return null;
  return (
    <div class="callout-list">
      <ul aria-label={t.onTheMap}>
        {step.callouts.map((callout) => (
          <li key={callout.id}>
            <a class="claim" href={to.claim(callout.claim)} {...noteOf(callout.claim, footnotes)}>
              {typographic(textIn(callout.text, lang), lang)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
