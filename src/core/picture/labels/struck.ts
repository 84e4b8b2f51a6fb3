// A leader runs through no name: where its end is given names keep away from it, and those on its way move aside.
import type { Pixel } from '../../geo.ts';
import type { MapStep } from '../map-story.ts';
import { type Box, overlaps } from '../viewport.ts';
import type { Label } from './label.ts';
import { boxesOf, type Candidate, type Ground, placeLabels } from './place-labels.ts';

const END_AIR = 8; // pixels about the end of a leader

/** Where an author lets a leader end, and close about it: a name there would be struck through. */
export const aboutEnd = ({ x, y }: Pixel): readonly Pixel[] =>
  [
    [0, 0],
    [END_AIR, 0],
    [-END_AIR, 0],
    [0, END_AIR],
    [0, -END_AIR],
  ].map(([right = 0, down = 0]) => ({ x: x + right, y: y + down }));

/**
 * Names in the way of leaders, each at another place if it finds one; a leader that ends beside a country's name keeps it
 * where it is.
 */
export function movedAside(
  labels: readonly Label[],
  leaders: readonly Box[],
  { callouts }: MapStep,
  candidates: readonly Candidate[],
  ground: Ground,
): readonly Label[] {
  const { camera, viewport } = ground;
  const isHeld = ({ kind, place }: Label): boolean =>
    kind === 'story-country' && callouts.some(({ at, point }) => point === null && at === place);
  const struck = labels.filter(
    (label) =>
      !isHeld(label) &&
      boxesOf([label], camera, viewport).some((name) => leaders.some((leader) => overlaps(leader, name))),
  );
  if (struck.length === 0) return labels;
  const others = labels.filter((label) => !struck.includes(label));
  const again = placeLabels(
    candidates.filter(({ id }) => struck.some(({ name }) => name === id)),
    { ...ground, occupied: [...ground.occupied, ...boxesOf(others, camera, viewport)] },
  );
  return labels.map((label) =>
    struck.includes(label) ? (again.find(({ name }) => name === label.name) ?? label) : label,
  );
}
