import type { VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { Speaker } from './chip.tsx';
import { claimsOf, voiceClass } from './claims.ts';
import { ClaimLink, type KindProps } from './value-link.tsx';

/** A few words as they were said, large, and who said them. */
export function Quote(props: KindProps): VNode {
  const { chart, story, lang, t } = props;
  const [open, close] = t.quotes;
  return (
    <>
      {claimsOf(props).map((claim, index) => {
        const words = chart.words[index];
        return (
          <div class="quote" key={claim.ref}>
            {words === undefined ? null : (
              <blockquote class={`quote-words ${voiceClass(claim, story)}`}>
                <p>{`${open}${typographic(textIn(words, lang), lang)}${close}`}</p>
              </blockquote>
            )}
            <p class="chart-by">
              <ClaimLink claim={claim} footnotes={props.footnotes} to={props.to}>
                <Speaker {...props} claim={claim} />
              </ClaimLink>
            </p>
          </div>
        );
      })}
    </>
  );
}
