// The time axis, as an author writes it.
import type { Text } from '../../story.ts';
import { axisFrom, MOST_SIGNS, type TimeAxis } from '../../time/axis.ts';
import { startOf } from '../../time/moment.ts';
import { child } from '../yaml/node.ts';
import type { Shape } from '../yaml/schema.ts';
import { fail, object, oneOf, optional, WRONG } from '../yaml/schema.ts';
import { timeNow, words } from '../yaml/values.ts';

/** The axis, and what its open end is called. */
export interface AxisSpec extends TimeAxis {
  readonly before: Text | null;
}

const BY = {
  hours: { by: 'hour', step: 1 },
  days: { by: 'day', step: 1 },
  months: { by: 'month', step: 1 },
  years: { by: 'year', step: 1 },
  decades: { by: 'year', step: 10 },
  centuries: { by: 'year', step: 100 },
  millennia: { by: 'year', step: 1000 },
} as const satisfies Readonly<Record<string, Pick<TimeAxis, 'by' | 'step'>>>;
type By = keyof typeof BY;

/** From one time to another, by a unit that leaves room for its signs; without `by` the finest that does is taken. */
export const axisOf =
  (time: Shape<string>, text: Shape<Text>): Shape<AxisSpec> =>
  (yaml) => {
    const by = optional(oneOf(Object.keys(BY) as By[]), null);
    const read = object({ from: time, to: time, by, before: optional(text, null) })(yaml);
    if (read === WRONG) return WRONG;
    const { from, to, before } = read;
    if (startOf(to) < startOf(from))
      return fail(child(yaml, 'to'), `a time from ${from} on, at which the axis begins`, 'turn the two round');
    const axis = axisFrom(from, to, read.by === null ? null : BY[read.by]);
    if (axis !== null) return { ...axis, before };
    return fail(
      child(yaml, 'by'),
      `a unit of which there are at most ${MOST_SIGNS} from ${from} to ${to}`,
      'each has a sign and a name on the axis: take a longer one, or leave by out and it is chosen',
    );
  };

export const axis: Shape<AxisSpec> = axisOf(timeNow, words);
