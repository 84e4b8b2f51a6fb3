// The time axis holds the story's days and no others: what lies outside would be drawn at its edge, as if it were there.

import { AXIS_DAYS, AXIS_START } from '../../picture/time-axis.ts';
import type { Span } from '../../story.ts';
import type { Problems } from '../problem.ts';
import type { Ends } from '../yaml/values.ts';
import type { Written } from './author-text.ts';

const DAY = 86_400_000;
const LAST = new Date(Date.parse(`${AXIS_START}T00:00Z`) + (AXIS_DAYS - 1) * DAY).toISOString().slice(0, 10);
const HELP = 'leave the end open that nobody dates: null';

export function checkDates({ head, events, ledgers }: Written, problems: Problems): void {
  for (const { time } of head.steps.specs) if (time !== null) checkSpan(time.value, time.ends, problems);
  for (const { when } of events.specs) checkSpan(when.value, when.ends, problems);
  for (const { claims } of ledgers)
    for (const { when } of claims.specs) if (when !== null) checkSpan(when, when.ends, problems);
}

function checkSpan({ from, to }: Span, ends: Ends, problems: Problems): void {
  if (from === null || to === null) return;
  const [day, at] = from < AXIS_START || from > LAST ? [from, ends.from] : [to, ends.to];
  if (day >= AXIS_START && day <= LAST) return;
  problems.report(at, `expected a day of the story, from ${AXIS_START} to ${LAST}, or an open end, got ${day}`, HELP);
}
