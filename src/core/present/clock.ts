/** A stopwatch, in milliseconds. It runs while `since` is set; it may be stored and read back. */
export interface Stopwatch {
  readonly since: number | null;
  readonly before: number;
}

export const STOPPED: Stopwatch = { since: null, before: 0 };

/** Milliseconds shown at a time. A clock that was set back never shows less than nothing. */
export const elapsed = ({ since, before }: Stopwatch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

export const started = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === null ? { since: now, before: watch.before } : watch;

export const stopped = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === null ? watch : { since: null, before: elapsed(watch, now) };

/** How a lesson goes: against the minutes that it gives each of its steps. */
export interface Pace {
  /** Milliseconds until its end; below 0 when it is over. */
  readonly remaining: number;
  /** Milliseconds until the part that is shown should end; below 0 when it should have ended. */
  readonly part: number;
  /** Milliseconds behind the plan; below 0 ahead of it; 0 while the step that is shown is the one that is due. */
  readonly behind: number;
}

/** Less than that before or behind the plan is on time, milliseconds. */
export const ON_TIME_MS = 1000;

/**
 * `plan`: minutes of each part in order, 0 for what is left out; `index`: the part that is shown. `whole`: the same with
 * nothing left out, for a lesson ends when it ends.
 */
export function paceOf(plan: readonly number[], index: number, shown: number, whole = plan): Pace {
  const MINUTE = 60_000;
  const sum = (list: readonly number[]): number => list.reduce((total, minutes) => total + minutes, 0) * MINUTE;
  const [from, to, end] = [sum(plan.slice(0, index)), sum(plan.slice(0, index + 1)), sum(whole)];
  return {
    remaining: end - shown,
    part: to - shown,
    behind: shown < from ? shown - from : shown > to ? shown - to : 0,
  };
}

/** 65_000 as "1:05"; an hour as "1:00:00"; what is below 0 with a minus sign. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const face = h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
  return milliseconds < 0 && seconds > 0 ? `−${face}` : face;
}
