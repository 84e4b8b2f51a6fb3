import type { FrameTime } from '../../core/picture/frame-types.ts';
import { AXIS_DAYS, alongAxis, dayOfAxis, OPEN_PART } from '../../core/picture/time-axis.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { put, svg } from '../svg.ts';

const HEIGHT = 12;

type Words = Pick<LiveStrings, 'sinceSummer' | 'shortDate'> & { readonly axis: string };

function line(host: SVGSVGElement, className: string, from: number, to: number): SVGLineElement {
  const element = svg('line', { class: className, y1: HEIGHT / 2, y2: HEIGHT / 2 });
  host.append(element);
  stretch(element, from, to);
  return element;
}

function stretch(element: SVGLineElement, from: number, to: number): void {
  const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;
  put(element, 'x1', percent(from));
  put(element, 'x2', percent(to));
}

/** Whether a span is on a day of the axis; `from` null: on what was before its first. */
function touches(time: FrameTime, from: number | null, to: number): boolean {
  const begins = time.from ?? -1;
  return from === null ? begins < 0 : begins < to - 0.01 && time.to > from + 0.01;
}

/** Draws the axis once and answers with what lights a span on it: attributes, no rendering. */
export function mountTimeAxis(host: HTMLElement, t: Words): (time: FrameTime | null) => void {
  const axis = svg('svg', { class: 'axis', height: HEIGHT, width: '100%', 'aria-hidden': 'true' });
  line(axis, 'axis-open', 0, OPEN_PART);
  line(axis, 'axis-line', OPEN_PART, 1);
  for (let day = 0; day <= AXIS_DAYS; day++) {
    const tick = line(axis, 'axis-line', alongAxis(day), alongAxis(day));
    tick.setAttribute('y1', '1');
    tick.setAttribute('y2', String(HEIGHT - 1));
  }
  const lit = line(axis, 'axis-span', 0, 0);
  const words = document.createElement('ol');
  words.className = 'axis-days';
  const labels = [t.sinceSummer, ...Array.from({ length: AXIS_DAYS }, (_, index) => t.shortDate(dayOfAxis(index)))].map(
    (text) => {
      const item = document.createElement('li');
      item.className = 'axis-day';
      item.textContent = text;
      words.append(item);
      return item;
    },
  );
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', t.axis);
  host.replaceChildren(axis, words);
  let before: FrameTime | null | undefined;
  return (time) => {
    if (time === before) return; // as in every frame of a rest
    before = time;
    put(lit, 'display', time === null ? 'none' : 'inline');
    if (time === null)
      stretch(lit, 0, 0); // nothing of what was lit before stays
    else stretch(lit, alongAxis(time.from), alongAxis(time.to));
    labels.forEach((label, index) => {
      const [from, to] = [index === 0 ? null : index - 1, index] as const;
      const touched = time !== null && touches(time, from, to);
      if (label.classList.contains('is-within') === touched) return;
      label.classList.toggle('is-within', touched);
      if (touched) label.setAttribute('aria-current', 'date');
      else label.removeAttribute('aria-current');
    });
  };
}
