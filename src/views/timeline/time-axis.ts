import type { FrameTime } from '../../core/frame-types.ts';
import { AXIS_DAYS, AXIS_START } from '../../core/time.ts';
import type { Strings } from '../../strings/en.ts';
import { svg } from '../svg.ts';

const OPEN = 0.2; // part of the axis that stands for all that was before it
const HEIGHT = 12;

/** Where a day of the axis lies, 0 to 1; null and what lies before the axis is its open end. */
function along(day: number | null): number {
  if (day === null) return 0;
  return day < 0 ? OPEN * Math.max(0, 1 + day) : OPEN + (1 - OPEN) * Math.min(1, day / AXIS_DAYS);
}

function line(host: SVGSVGElement, className: string, from: number, to: number): SVGLineElement {
  const element = svg('line', { class: className });
  host.append(element);
  stretch(element, from, to);
  return element;
}

function stretch(element: SVGLineElement, from: number, to: number): void {
  const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;
  element.setAttribute('x1', percent(from));
  element.setAttribute('x2', percent(to));
  element.setAttribute('y1', String(HEIGHT / 2));
  element.setAttribute('y2', String(HEIGHT / 2));
}

function dayOf(index: number): string {
  return new Date(Date.parse(`${AXIS_START}T12:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
}

/** Draws the axis once and answers with what lights a span on it: attributes, no rendering. */
export function mountTimeAxis(host: HTMLElement, t: Strings): (time: FrameTime | null) => void {
  const axis = svg('svg', { class: 'axis', height: HEIGHT, width: '100%', 'aria-hidden': 'true' });
  line(axis, 'axis-open', 0, OPEN);
  line(axis, 'axis-line', OPEN, 1);
  for (let day = 0; day <= AXIS_DAYS; day++) {
    const tick = line(axis, 'axis-line', along(day), along(day));
    tick.setAttribute('y1', '1');
    tick.setAttribute('y2', String(HEIGHT - 1));
  }
  const lit = line(axis, 'axis-lit', 0, 0);
  const words = document.createElement('ol');
  words.className = 'axis-days';
  const labels = [t.sinceSummer, ...Array.from({ length: AXIS_DAYS }, (_, index) => t.shortDate(dayOf(index)))].map(
    (text) => {
      const item = document.createElement('li');
      item.textContent = text;
      words.append(item);
      return item;
    },
  );
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', t.axis);
  host.replaceChildren(axis, words);
  return (time) => {
    lit.setAttribute('display', time === null ? 'none' : 'inline');
    if (time === null) return;
    stretch(lit, along(time.from), along(time.to));
    labels.forEach((label, index) => {
      const [from, to] = index === 0 ? [null, 0] : [index - 1, index];
      const touched =
        from === null ? (time.from ?? -1) < 0 : (time.from ?? -1) < (to ?? 0) - 0.01 && time.to > from + 0.01;
      label.classList.toggle('is-lit', touched);
      if (touched) label.setAttribute('aria-current', 'date');
      else label.removeAttribute('aria-current');
    });
  };
}
