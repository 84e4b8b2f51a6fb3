// The time axis holds the story's days and no others: what lies outside would be drawn at its edge, as if it were there.

import type { Span } from '../../story.ts';
import { reachOf, signsOf, type TimeAxis } from '../../time/axis.ts';
import { endOf, startOf } from '../../time/moment.ts';
import type { Problems } from '../problem.ts';
import type { Ends } from '../yaml/values.ts';
import type { Written } from './author-text.ts';

const HELP = 'leave the end open that nobody dates: null';

/** Where the axis is not written it is drawn around the story's days, and holds them all. */
export function checkDates({ head, events, ledgers }: Written, problems: Problems): void {
  const axis = head.meta?.axis ?? null;
  if (axis === null) return;
  const checkSpan = (span: Span, ends: Ends): void => checkTimes(axis, span, ends, problems);
  for (const { time } of head.steps.specs) if (time !== null) checkSpan(time.value, time.ends);
  for (const { when } of events.specs) checkSpan(when.value, when.ends);
  for (const { claims } of ledgers) for (const { when } of claims.specs) if (when !== null) checkSpan(when, when.ends);
}

function checkTimes(axis: TimeAxis, { from, to }: Span, ends: Ends, problems: Problems): void {
  if (from === null || to === null) return;
  const [start, end] = reachOf(axis);
  const isWithin = (time: string): boolean => startOf(time) >= start && endOf(time) <= end;
  if (isWithin(from) && isWithin(to)) return;
  const [time, at] = isWithin(from) ? [to, ends.to] : [from, ends.from];
  const [first, last] = [axis.from, signsOf(axis).at(-1) ?? axis.from];
  problems.report(at, `expected a time of the story, from ${first} to ${last}, or an open end, got ${time}`, HELP);
}
