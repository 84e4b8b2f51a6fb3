import type { VNode } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { Speaker } from './chip.tsx';
import { claimsOf, sameSpeaker } from './claims.ts';
import { ClaimLink, type KindProps } from './value-link.tsx';

/** Names, set large one after the other, and once who gives them. */
export function Names(props: KindProps): VNode {
  const { chart, lang } = props;
  const claims = claimsOf(props);
  // One note for a run of names of one claim, not one for each.
  const isLast = (i: number): boolean => claims[i + 1]?.ref !== claims[i]?.ref;
  const speakers = claims.filter((claim, i) => claims.findIndex((other) => sameSpeaker(other, claim)) === i);
  return (
    <>
      <ul class="names">
        {claims.map((claim, i) => {
          const words = chart.words[i];
          return words === undefined ? null : (
            <li key={textIn(words, lang)}>
              <ClaimLink claim={claim} footnotes={isLast(i) ? props.footnotes : undefined} to={props.to}>
                {typographic(textIn(words, lang), lang)}
              </ClaimLink>
            </li>
          );
        })}
      </ul>
      {speakers.map((claim) => (
        <p class="chart-by" key={claim.ref}>
          <Speaker {...props} claim={claim} />
        </p>
      ))}
    </>
  );
}
