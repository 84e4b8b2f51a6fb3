// Every step can be reached by its address, and the notice leads past what it warns of.
import type { Problems } from './problem.ts';
import type { Written } from './written.ts';

/** Ids that the page itself has: an address with one of them leads there, and not to a step. */
export const PAGE_IDS: readonly string[] = [
  'about-heading',
  'announcer',
  'cite',
  'cite-heading',
  'controls',
  'hand',
  'legend',
  'map',
  'map-box',
  'map-column',
  'map-message',
  'narrative',
  'notes',
  'notes-heading',
  'pictures',
  'pictures-heading',
  'places-heading',
  'progress',
  'running-head',
  'scale',
  'share-link',
  'sources-map',
  'still',
  'story-data',
  'time-axis',
];

export function checkReach({ head: { stepIds, meta } }: Written, problems: Problems): void {
  for (const { value, at } of stepIds) {
    if (PAGE_IDS.includes(value))
      problems.report(
        at,
        `expected an id that the page does not use itself, got ${JSON.stringify(value)}`,
        `#${value} would lead there and not to this step: call it the-${value}`,
      );
  }
  if (meta === null) return;
  const order = stepIds.map(({ value }) => value);
  const { step, skip } = meta.notice;
  const [warned, after] = [order.indexOf(step.value), order.indexOf(skip.value)];
  if (warned >= 0 && after >= 0 && after <= warned)
    problems.report(
      skip.at,
      `expected a step after ${JSON.stringify(step.value)}, of which the notice warns, got ${JSON.stringify(skip.value)}`,
      order[warned + 1] === undefined ? null : `skip: ${order[warned + 1]}`,
    );
}
