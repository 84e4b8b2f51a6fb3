import { projection } from '../../geo.ts';
import type { Drawings } from '../features.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { MapCallout, MapStory } from '../map-story.ts';
import { outlinesOf } from '../outlines.ts';
import { type Box, grow } from '../viewport.ts';
import { calloutEnds } from './callout-ends.ts';
import { AIR, calloutBox, type PlannedCallout, placeCallout } from './callouts.ts';
import { densityOf } from './density.ts';
import type { Label } from './label.ts';
import { leaderBoxes } from './leader.ts';
import { outlinesIn } from './lines.ts';
import { boxesOf, type Ground } from './place-labels.ts';

/** A step's callouts, with the boxes, in pixels, that their words take and those along their leaders. */
interface PlacedCallouts {
  readonly callouts: readonly PlannedCallout[];
  readonly words: readonly Box[];
  readonly leaders: readonly Box[];
}

/** Places callouts in turn beside what stands already, `names` and marks, and beside each other. */
export function placeCallouts(
  told: readonly MapCallout[],
  story: MapStory,
  drawings: Drawings,
  names: readonly Label[],
  ground: Ground,
  gazetteer: Gazetteer,
): PlacedCallouts {
  const { camera, viewport, marks, avoid } = ground;
  const callouts: PlannedCallout[] = [];
  const [words, leaders]: [Box[], Box[]] = [[], []];
  if (told.length === 0) return { callouts, words, leaders };
  const project = projection(camera, viewport.width, viewport.height);
  const outlines = outlinesOf(gazetteer);
  const lit = drawings.emphasis.map(({ a3 }) => outlines.lands.get(a3) ?? []);
  const lines = {
    avoid: densityOf([...avoid, ...outlinesIn(lit.flat(), camera, viewport)], viewport),
    outlines: densityOf(outlinesIn(outlines.all, camera, viewport), viewport),
  };
  const occupied = [...marks, ...boxesOf(names, camera, viewport), ...viewport.obstacles];
  for (const callout of told) {
    const where = story.places[callout.at]?.where;
    const name = names.find((label) => label.place === callout.at);
    const ends =
      callout.point !== null
        ? [callout.point]
        : where === undefined
          ? []
          : calloutEnds(where, name, camera, viewport, gazetteer);
    const placed = placeCallout(callout, ends, { camera, viewport, ...lines, lit, occupied });
    if (placed === null) continue;
    callouts.push(placed);
    const point = project(placed.at);
    const box = calloutBox(placed, point);
    const leader = leaderBoxes(box, point);
    words.push(grow(box, 4));
    leaders.push(...leader);
    occupied.push(grow(box, AIR), ...leader); // none lies on another or its leader
  }
  return { callouts, words, leaders };
}
