import type { VNode } from 'preact';
import type { Claim } from '../../core/story.ts';
import { Speaker } from './chip.tsx';
import { claimsOf, sameSpeaker, voiceClass } from './claims.ts';
import { numericOf } from './value.ts';
import { type ClaimProps, type KindProps, Statement, Value } from './value-link.tsx';

const percent = (value: number, of: number): string => `${Math.round((value / of) * 10_000) / 100}%`;

function size(claim: Claim): number {
  const figure = numericOf(claim);
  if (figure === null) return 0;
  return figure.kind === 'range' ? figure.max : figure.value;
}

/** A whole, and below it each part where it lies in the whole. */
export function Parts(props: KindProps): VNode {
  const [whole, ...parts] = claimsOf(props);
  if (whole === undefined) return <ul class="parts" />;
  const sum = parts.reduce((total, part) => total + size(part), 0);
  const addsUp = sum === size(whole);
  const length = Math.max(sum, size(whole), 1);
  const oneSpeaker = parts.every((part) => sameSpeaker(part, whole));
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((total, part) => total + size(part), 0));
  const row = { ...props, length, named: !oneSpeaker };
  return (
    <>
      {oneSpeaker ? (
        <p class="chart-by">
          <Speaker {...props} claim={whole} />
        </p>
      ) : null}
      <ul class="parts">
        <Part {...row} claim={whole} start={0} sign="" />
        {parts.map((part, i) => (
          <Part
            key={part.ref}
            {...row}
            claim={part}
            start={starts[i] ?? 0}
            sign={addsUp ? (i === 0 ? '=' : '+') : ''}
          />
        ))}
      </ul>
    </>
  );
}

interface PartProps extends ClaimProps {
  readonly start: number;
  readonly length: number;
  readonly sign: string;
  readonly named: boolean;
}

function Part(props: PartProps): VNode {
  const { claim, story, start, length, sign, named } = props;
  return (
    <li class="parts-part">
      <svg class={`parts-bar ${voiceClass(claim, story)}`} width="100%" height="12" aria-hidden="true">
        <line x1="0" x2="100%" y1="6" y2="6" class="parts-line" />
        <rect x={percent(start, length)} y="0" width={percent(size(claim), length)} height="12" fill="currentColor" />
      </svg>
      <div class="parts-figure">
        {sign === '' ? null : (
          <span class="parts-sign" aria-hidden="true">
            {sign}
          </span>
        )}
        <Value {...props} />
      </div>
      <div class="parts-said">
        {named ? <Speaker {...props} /> : null}
        <Statement {...props} />
      </div>
    </li>
  );
}
