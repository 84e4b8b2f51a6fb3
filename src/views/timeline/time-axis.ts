import type { MapAxis } from '../../core/picture/map-story.ts';
import { alongAxis, OPEN_PART, shareOf, touches } from '../../core/picture/time-axis.ts';
import type { FrameTime } from '../../core/time/axis.ts';
import type { LiveStrings } from '../../strings/live.ts';
import { put, svg } from '../svg.ts';

const HEIGHT = 12;

type Words = Pick<LiveStrings, 'beforeDays'> & { readonly axis: string };

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

const BAR = 6; // CSS pixels
const QUIET_BAR = 1.5;
const LEAST = 0.016; // of the axis: a minute of a day is seen as well
const TELLING = 0.8; // of the axis: what takes more tells less of days, and is drawn the thinner

/** How thick a span is drawn: one that is the whole axis has nothing to say. It changes as gradually as the span does. */
function thickness(share: number): number {
  const rest = Math.min(1, (1 - share) / (1 - TELLING));
  return QUIET_BAR + (BAR - QUIET_BAR) * rest;
}

/** Where a day leads; null: nowhere. */
type LeadOfDay = (day: number | null) => { readonly href: string; readonly label: (day: string) => string } | null;

function dayLabel(text: string, lead: ReturnType<LeadOfDay>, said = text): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'axis-day';
  if (lead === null) {
    item.textContent = text;
    return item;
  }
  const link = document.createElement('a');
  link.href = lead.href;
  link.textContent = text;
  link.setAttribute('aria-label', lead.label(said));
  item.append(link);
  return item;
}

/** Draws the axis once and answers with what lights a span on it: attributes, no rendering. */
export function mountTimeAxis(
  host: HTMLElement,
  axis: MapAxis,
  t: Words,
  lead: LeadOfDay = () => null,
): (time: FrameTime | null) => void {
  const drawing = svg('svg', { class: 'axis', height: HEIGHT, width: '100%', 'aria-hidden': 'true' });
  line(drawing, 'axis-open', 0, OPEN_PART);
  line(drawing, 'axis-line', OPEN_PART, 1);
  for (let day = 0; day <= axis.count; day++) {
    const tick = line(drawing, 'axis-line', alongAxis(axis, day), alongAxis(axis, day));
    tick.setAttribute('y1', '1');
    tick.setAttribute('y2', String(HEIGHT - 1));
  }
  const lit = line(drawing, 'axis-span', 0, 0);
  const words = document.createElement('ol');
  words.className = 'axis-days';
  const labels = [
    dayLabel(axis.before ?? t.beforeDays, lead(null)),
    ...axis.signs.map(({ name, short }, index) => dayLabel(short, lead(index), name)),
  ];
  words.append(...labels);
  host.setAttribute('role', 'group');
  host.setAttribute('aria-label', t.axis);
  host.replaceChildren(drawing, words);
  let before: FrameTime | null | undefined;
  return (time) => {
    if (time === before) return; // as in every frame of a rest
    before = time;
    const share = time === null ? 1 : shareOf(axis, time);
    put(lit, 'display', time === null ? 'none' : 'inline');
    if (time === null)
      stretch(lit, 0, 0); // nothing of what was lit before stays
    else {
      const [from, to] = [alongAxis(axis, time.from), alongAxis(axis, time.to)];
      const air = Math.max(0, LEAST - (to - from)) / 2;
      stretch(lit, from - air, to + air);
    }
    put(lit, 'stroke-width', (time === null ? BAR : thickness(share)).toFixed(2));
    labels.forEach((label, index) => {
      const touched = time !== null && share < TELLING + 0.001 && touches(time, index === 0 ? null : index - 1);
      if (label.classList.contains('is-within') === touched) return;
      label.classList.toggle('is-within', touched);
      if (touched) label.setAttribute('aria-current', 'date');
      else label.removeAttribute('aria-current');
    });
  };
}
