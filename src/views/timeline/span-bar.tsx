import type { JSX } from 'preact';
import { alongAxis, OPEN_PART } from '../../core/picture/time-axis.ts';
import type { Span } from '../../core/story.ts';
import { axisTime, type TimeAxis } from '../../core/time/axis.ts';

const HEIGHT = 14; // CSS pixels
const MIDDLE = HEIGHT / 2;
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** A span on the axis of days, drawn with attributes alone. An open end has an arrow; before the axis it is dotted. */
export function SpanBar({ span, axis }: { span: Span; axis: TimeAxis }): JSX.Element {
  const { from, to } = axisTime(axis, span);
  const start = alongAxis(axis, from);
  const end = alongAxis(axis, to);
  const firstDay = Math.max(start, from === null ? OPEN_PART : start);
  return (
    <svg class="span-bar" width="100%" height={HEIGHT} aria-hidden="true">
      <line class="axis-open" x1="0" x2={percent(OPEN_PART)} y1={MIDDLE} y2={MIDDLE} />
      <line class="axis-line" x1={percent(OPEN_PART)} x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {Array.from({ length: axis.count + 1 }, (_, day) => (
        <line
          class="axis-line"
          x1={percent(alongAxis(axis, day))}
          x2={percent(alongAxis(axis, day))}
          y1="3"
          y2={HEIGHT - 3}
        />
      ))}
      {from === null ? (
        <line
          class="axis-span span-open"
          x1="2%"
          x2={percent(Math.min(firstDay, Math.max(end, 0.02)))}
          y1={MIDDLE}
          y2={MIDDLE}
        />
      ) : null}
      {end > firstDay ? (
        <line class="axis-span" x1={percent(firstDay)} x2={percent(end)} y1={MIDDLE} y2={MIDDLE} />
      ) : null}
      {span.from === null ? <path class="span-arrow" d={`M9 1L0 ${MIDDLE}L9 ${HEIGHT - 1}Z`} /> : null}
      {span.to === null ? (
        <svg x={percent(end)} overflow="visible" aria-hidden="true">
          <path class="span-arrow" d={`M-9 1L0 ${MIDDLE}L-9 ${HEIGHT - 1}Z`} />
        </svg>
      ) : null}
    </svg>
  );
}
