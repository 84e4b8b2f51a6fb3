// The time axis holds the story's days and no others: what lies outside would be drawn at its edge, as if it were there.

import { daysOf } from '../../picture/time-axis.ts';
import type { Span } from '../../story.ts';
import type { Problems } from '../problem.ts';
import type { Ends } from '../yaml/values.ts';
import type { Written } from './author-text.ts';

const HELP = 'leave the end open that nobody dates: null';

/** Where the axis is not written it is drawn around the story's days, and holds them all. */
export function checkDates({ head, events, ledgers }: Written, problems: Problems): void {
  const axis = head.meta?.axis ?? null;
  if (axis === null) return;
  const first = axis.from;
  const last = daysOf(axis).at(-1) ?? first;
  const checkSpan = (span: Span, ends: Ends): void => checkDays([first, last], span, ends, problems);
  for (const { time } of head.steps.specs) if (time !== null) checkSpan(time.value, time.ends);
  for (const { when } of events.specs) checkSpan(when.value, when.ends);
  for (const { claims } of ledgers) for (const { when } of claims.specs) if (when !== null) checkSpan(when, when.ends);
}

function checkDays([first, last]: readonly [string, string], { from, to }: Span, ends: Ends, problems: Problems): void {
  if (from === null || to === null) return;
  const [day, at] = from < first || from > last ? [from, ends.from] : [to, ends.to];
  if (day >= first && day <= last) return;
  problems.report(at, `expected a day of the story, from ${first} to ${last}, or an open end, got ${day}`, HELP);
}
