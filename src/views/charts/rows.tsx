import type { VNode } from 'preact';
import { shortName } from '../../core/language/short-names.ts';
import { Speaker } from './chip.tsx';
import { claimsOf } from './claims.ts';
import { differInWordingOnly, mainFigure } from './value.ts';
import { type ClaimProps, type KindProps, LinkedStatement, Statement, Value } from './value-link.tsx';

/** What has no common axis: each figure large, with who gives it and what it counts. */
export function Rows(props: KindProps): VNode {
  const claims = claimsOf(props);
  if (differInWordingOnly(claims) || claims.every((claim) => mainFigure(claim) === null)) {
    return (
      <ul class="rows rows-worded">
        {claims.map((claim) => (
          <Wording key={claim.ref} {...props} claim={claim} />
        ))}
      </ul>
    );
  }
  return (
    <ul class="rows">
      {claims.map((claim) => (
        <li class="rows-row" key={claim.ref}>
          <Value {...props} claim={claim} />
          <div class="rows-said">
            <Speaker {...props} claim={claim} />
            {mainFigure(claim) === null ? (
              <LinkedStatement {...props} claim={claim} />
            ) : (
              <Statement {...props} claim={claim} />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The same speaker may be worded by each report in its own way, so the report is named. */
function Wording(props: ClaimProps): VNode {
  const { claim, story, lang, t } = props;
  return (
    <li class="rows-wording">
      <LinkedStatement {...props} />
      <p class="chart-by">
        <Speaker {...props} />
        {claim.says.includes('reporter') ? null : (
          <span class="speaker-report">, {t.inReport(shortName(story, claim.source, lang))}</span>
        )}
      </p>
    </li>
  );
}
