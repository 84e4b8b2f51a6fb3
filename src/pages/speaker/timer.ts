import { requireElement } from '../../app/require-element.ts';
import {
  clockFace,
  elapsed,
  ON_TIME_MS,
  paceOf,
  STOPPED,
  type Stopwatch,
  started,
  stopped,
} from '../../core/present/clock.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { keptIn } from '../present/kept.ts';

const t = EN_PRESENT;
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const TICK = 500; // milliseconds

export interface Timer {
  toggle(): void;
  reset(): void;
  /** Writes the time again, as when another step is shown. */
  draw(): void;
}

interface Input {
  /** Minutes of each part of the lesson; none: there is no plan. */
  readonly plan: () => readonly number[];
  /** The part that is shown. */
  readonly index: () => number;
  /** The parts that are left out. */
  readonly out: () => readonly number[];
}

function isStopwatch(value: unknown): value is Stopwatch {
  if (typeof value !== 'object' || value === null) return false;
  const { since, before } = value as Record<string, unknown>;
  return (since === null || typeof since === 'number') && typeof before === 'number' && before >= 0;
}

/** Runs the stopwatch of the speaker's window. It goes on over a reload of it. */
export function runTimer({ plan, index, out }: Input): Timer {
  const kept = keptIn<Stopwatch>('stopwatch', (value) => (isStopwatch(value) ? value : null));
  let watch = kept.get() ?? STOPPED;
  const button = document.querySelector('[data-do="run"]');

  function set(next: Stopwatch): void {
    watch = next;
    kept.set(next);
    draw();
  }

  function draw(): void {
    const now = Date.now();
    const shown = elapsed(watch, now);
    const minutes = plan();
    requireElement('clock').textContent = time.format(now);
    requireElement('elapsed').textContent = clockFace(shown);
    if (button !== null) button.textContent = watch.since === null ? t.start : t.pause;
    if (minutes.length === 0) {
      requireElement('remaining').textContent = '–';
      requireElement('part').textContent = '–';
      requireElement('pace').textContent = '–';
      return;
    }
    const left = new Set(out());
    const kept = minutes.map((each, at) => (left.has(at) ? 0 : each));
    const { remaining, behind, part } = paceOf(kept, Math.max(0, index()), shown, minutes);
    const isBegun = watch.since !== null || watch.before > 0;
    requireElement('part').textContent = isBegun ? clockFace(part) : '–';
    requireElement('remaining').textContent = clockFace(remaining);
    if (!isBegun) {
      requireElement('pace').textContent = '–'; // the lesson has not begun
      return;
    }
    const late = Math.abs(behind) < ON_TIME_MS ? null : behind > 0;
    requireElement('pace').textContent =
      late === null ? t.onTime : (late ? t.behind : t.ahead)(clockFace(Math.abs(behind)));
  }

  setInterval(draw, TICK);
  draw();
  return {
    toggle: () => set(watch.since === null ? started(watch, Date.now()) : stopped(watch, Date.now())),
    reset: () => set(STOPPED),
    draw,
  };
}
