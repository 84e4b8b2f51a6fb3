import type { VNode } from 'preact';
import { type Axis, axisOf, position, sideOf } from './axis.ts';
import { Speaker } from './chip.tsx';
import { claimsOf, voiceClass } from './claims.ts';
import { type Mark, markOf } from './marks.ts';
import { mainFigure, numericOf, valueWords } from './value.ts';
import { ClaimLink, type ClaimProps, type KindProps, LinkedStatement, Value } from './value-link.tsx';

const percent = (value: number): string => `${value}%`;

/** Numbers that count one thing, on one axis; those who give only a word stand below it, without a mark. */
export function Strip(props: KindProps): VNode {
  const claims = claimsOf(props);
  const counted = claims.flatMap((claim) => {
    const figure = numericOf(claim);
    return figure === null ? [] : [{ claim, mark: markOf(figure) }];
  });
  const worded = claims.filter((claim) => numericOf(claim) === null);
  const axis = axisOf(counted.map(({ mark }) => mark));
  return (
    <>
      {counted.length === 0 ? null : (
        <div class="strip">
          <Grid axis={axis} {...props} />
          <ul class="strip-rows">
            {counted.map(({ claim, mark }) => (
              <Row key={claim.ref} {...props} claim={claim} mark={mark} axis={axis} />
            ))}
          </ul>
        </div>
      )}
      {worded.length === 0 ? null : (
        <ul class="strip-words">
          {worded.map((claim) => (
            <Worded key={claim.ref} {...props} claim={claim} />
          ))}
        </ul>
      )}
    </>
  );
}

function Grid({ axis, t }: KindProps & { axis: Axis }): VNode {
  const number = new Intl.NumberFormat(t.locale);
  return (
    <div class="strip-axis" dir="ltr">
      <svg width="100%" height="100%" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <text x={percent(position(axis, tick))} y="11" text-anchor="middle">
              {number.format(tick)}
            </text>
            <line x1={percent(position(axis, tick))} x2={percent(position(axis, tick))} y1="19" y2="100%" />
          </g>
        ))}
      </svg>
    </div>
  );
}

function Row(props: ClaimProps & { mark: Mark; axis: Axis }): VNode {
  const { claim, story, mark, axis } = props;
  const place = sideOf(axis, mark);
  const space = place.side === 'over' ? null : <svg class="strip-space" width={percent(place.gap)} height="1" />;
  return (
    <li class="strip-row">
      <Speaker {...props} />{' '}
      <div class={`strip-plot strip-${place.side} strip-${mark.kind} ${voiceClass(claim, story)}`} dir="ltr">
        <svg class="strip-mark" width="100%" height="16" aria-hidden="true">
          <MarkShape mark={mark} axis={axis} />
        </svg>
        {place.side === 'after' ? space : null}
        <Value {...props} />
        {place.side === 'before' ? space : null}
      </div>
    </li>
  );
}

/** Drawn with attributes alone: the page lets no element carry a style. */
function MarkShape({ mark, axis }: { mark: Mark; axis: Axis }): VNode {
  if (mark.kind === 'bar') {
    const from = position(axis, mark.from);
    const width = Math.round((position(axis, mark.to) - from) * 100) / 100;
    return <rect x={percent(from)} y="5" width={percent(width)} height="6" fill="currentColor" />;
  }
  const x = percent(position(axis, mark.at));
  switch (mark.kind) {
    case 'dot':
      return <circle cx={x} cy="8" r="5" fill="currentColor" />;
    case 'ring':
      return <circle cx={x} cy="8" r="4" fill="var(--paper)" stroke="currentColor" stroke-width="2.2" />;
    case 'arrow':
      return (
        <svg x={x} overflow="visible" aria-hidden="true">
          <path d="M0 2V14M0 8H24" fill="none" stroke="currentColor" stroke-width="2" />
          <path d="M30 8L21.5 3.6V12.4Z" fill="currentColor" />
        </svg>
      );
  }
}

function Worded(props: ClaimProps): VNode {
  const { claim, story, t } = props;
  const figure = mainFigure(claim);
  const [open, close] = t.quotes;
  return (
    <li class="strip-row">
      <Speaker {...props} />{' '}
      {figure === null ? (
        <LinkedStatement {...props} />
      ) : (
        <span class="strip-only">
          {t.saysOnly}{' '}
          <span class={`figure-value ${voiceClass(claim, story)}`}>
            <ClaimLink
              claim={claim}
              footnotes={props.footnotes}
              to={props.to}
            >{`${open}${valueWords(figure, t)}${close}`}</ClaimLink>
          </span>
        </span>
      )}
    </li>
  );
}
