import type { VNode } from 'preact';
import { Speaker } from './chip.tsx';
import { claimsOf } from './claims.ts';
import { mainFigure } from './value.ts';
import { type KindProps, LinkedStatement, Value } from './value-link.tsx';

/** One figure, large, and who gives it. */
export function OneNumber(props: KindProps): VNode {
  return (
    <>
      {claimsOf(props).map((claim) => (
        <div class="number" key={claim.ref}>
          <Value {...props} claim={claim} />
          <Speaker {...props} claim={claim} />
          {mainFigure(claim) === null ? <LinkedStatement {...props} claim={claim} /> : null}
        </div>
      ))}
    </>
  );
}
