// Every step can be reached by its address, and by those it once had; the notice leads past what it warns of.
import type { Problems } from '../problem.ts';
import type { StepSpec } from '../specs/story.ts';
import type { Written } from './author-text.ts';

/** Ids that the page itself has: an address with one of them leads there, and not to a step. */
const PAGE_IDS: readonly string[] = [
  'announcer',
  'cite',
  'controls',
  'move-map',
  'legend',
  'map',
  'map-box',
  'according',
  'map-column',
  'map-message',
  'opening-still',
  'narrative',
  'notes',
  'pictures',
  'progress',
  'running-head',
  'scale',
  'share-link',
  'still',
  'story-data',
  'time-axis',
];

/** And those that it makes of the ids of steps, places, sources and claims. */
const MADE = /^(?:claim|place|source)-|-(?:heading|map|name)$/;

export const isOfThePage = (id: string): boolean => PAGE_IDS.includes(id) || MADE.test(id);

export function checkReach({ head: { stepIds, steps, meta } }: Written, problems: Problems): void {
  for (const { value, at } of stepIds) {
    if (isOfThePage(value))
      problems.report(
        at,
        `expected an id that the page does not use itself, got ${JSON.stringify(value)}`,
        `#${value} may lead there and not to this step: call it otherwise`,
      );
  }
  const order = stepIds.map(({ value }) => value);
  checkFormer(order, steps.specs, problems);
  if (meta === null || meta.notice === null) return;
  const { step, skip } = meta.notice;
  const warnedOf = steps.specs.find(({ id }) => id.value === step.value);
  if (warnedOf?.notice === null)
    problems.report(
      warnedOf.here,
      `expected a notice in step ${step.value}, of which the story's notice warns, got none`,
      'write notice: { en: "This step tells of …" }',
    );
  const [warned, after] = [order.indexOf(step.value), order.indexOf(skip.value)];
  if (warned >= 0 && after >= 0 && after <= warned)
    problems.report(
      skip.at,
      `expected a step after ${JSON.stringify(step.value)}, of which the notice warns, got ${JSON.stringify(skip.value)}`,
      order[warned + 1] === undefined ? null : `skip: ${order[warned + 1]}`,
    );
}

/** An address leads to one step: an id of an earlier edition is no step's now, and was one step's only. */
function checkFormer(order: readonly string[], specs: readonly StepSpec[], problems: Problems): void {
  const seen = new Set<string>(order);
  for (const { value, at } of specs.flatMap(({ formerly }) => formerly)) {
    if (seen.has(value) || isOfThePage(value))
      problems.report(
        at,
        `expected an id that leads nowhere else, got ${JSON.stringify(value)}`,
        'formerly names ids of earlier editions, each once',
      );
    seen.add(value);
  }
}
