import { eased } from '../eased.ts';
import type { Flight } from './flight.ts';

/** Parts of a flight, 0 to 1: the names of where it begins are gone from the first on, those of where it ends come from the second. */
export interface NamesOnWay {
  readonly goneAt: number;
  readonly comeFrom: number;
}

/** Part of a flight in which names fade. */
const NAMES_FADE = 0.3;
const FARTHER = 0.6; // zoom levels: so much farther away than where they belong names do not run into each other
const SAMPLES = 40;
const EARLIEST = 0.35; // of goneAt and comeFrom: there is time to fade, and to read what has come before the step begins
const LATEST = 1 - EARLIEST;

const held = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value));

/** How strongly names of the beginning, and those of the end, are written at t, 0 to 1, of the way. */
export const namesAt = ({ goneAt, comeFrom }: NamesOnWay, t: number): readonly [leaving: number, coming: number] => [
  held((goneAt - t) / NAMES_FADE, 0, 1),
  held((t - comeFrom) / NAMES_FADE, 0, 1),
];

/**
 * Names keep their size and their places on the ground, so a camera that comes nearer draws them apart and one that goes
 * away pushes them together. So those of a far view stay for most of the way in, and come early on the way out.
 */
export function namesOnWay({ at }: Flight): NamesOnWay {
  const zooms = Array.from({ length: SAMPLES + 1 }, (_, i) => at(eased(i / SAMPLES)).zoom);
  const [first = 0, last = 0] = [zooms[0], zooms.at(-1)];
  const far = zooms.findIndex((zoom) => zoom < first - FARTHER);
  const late = zooms.findLastIndex((zoom) => zoom < last - FARTHER);
  const until = far < 0 ? 1 : far / SAMPLES;
  const since = late < 0 ? 0 : (late + 1) / SAMPLES;
  const turn = held(held(0.5, Math.min(since, until), until), EARLIEST, LATEST);
  return since <= until
    ? { goneAt: turn, comeFrom: turn }
    : { goneAt: held(until, EARLIEST, LATEST), comeFrom: held(since, EARLIEST, LATEST) };
}
