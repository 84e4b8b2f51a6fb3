import type { VNode } from 'preact';
import { Speaker } from './chip.tsx';
import { claimsOf, voiceClass } from './claims.ts';
import { mainFigure } from './value.ts';
import { type KindProps, LinkedStatement, Statement, Value } from './value-link.tsx';

/** Two claims face to face. */
export function Pair(props: KindProps): VNode {
  return (
    <ul class="pair">
      {claimsOf(props).map((claim) => (
        <li class={`pair-side ${voiceClass(claim, props.story)}`} key={claim.ref}>
          <Speaker {...props} claim={claim} />
          {mainFigure(claim) === null ? (
            <LinkedStatement {...props} claim={claim} />
          ) : (
            <>
              <Value {...props} claim={claim} />
              <Statement {...props} claim={claim} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
