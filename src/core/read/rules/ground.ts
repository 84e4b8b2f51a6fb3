// A point that the map has no ground for cannot be shown, and one whose numbers are swapped is most often elsewhere.
import type { Bounds, LonLat } from '../../geo.ts';
import { type MapGround, REGION, reachOf } from '../../picture/map-ground.ts';
import type { Geography } from '../build/geography.ts';
import { liesIn } from '../build/ground.ts';
import type { At, Problems } from '../problem.ts';
import type { PlaceSpec } from '../specs/cast.ts';
import type { CalloutSpec } from '../specs/story.ts';
import type { Written } from './author-text.ts';
import { byId } from './author-text.ts';

export function checkGround(
  { places, head }: Written,
  ground: MapGround,
  geography: Geography,
  problems: Problems,
): void {
  const reach = reachOf(ground);
  for (const { geometry, country } of places.specs) {
    if (geometry.value.kind !== 'point') continue;
    const { point } = geometry.value;
    const asks = country === null && head.evidence === 'checked'; // with its country it could be certain
    if (isOnGround(point, reach, geometry.at, problems) && asks) suspect(point, geometry.at, problems);
  }
  const known = byId(places.specs);
  for (const { view, callouts } of head.steps.specs) {
    if (view.value.kind === 'camera') {
      const { camera, centerAt } = view.value;
      if (isOnGround(camera.center, reach, centerAt, problems) && head.evidence === 'checked')
        suspect(camera.center, centerAt, problems);
    }
    for (const callout of callouts.value)
      checkCallout(callout, known.get(callout.at.value), reach, geography, problems);
  }
}

const shown = (point: LonLat): string => `[${point.join(', ')}]`;
const swapped = ([lon, lat]: LonLat): LonLat => [lat, lon];

/** The same with its numbers the other way round, where that is the likelier place. */
function meant(point: LonLat, on: (point: LonLat) => boolean): string | null {
  return on(swapped(point)) ? `did you mean ${shown(swapped(point))}? The longitude comes first` : null;
}

/** How far a ground reaches, in words. */
const reached = ([west, south, east, north]: Bounds): string =>
  east - west < 360
    ? `from ${-west}° west to ${east}° east and from ${south}° to ${north}° north`
    : `from ${-south}° south to ${north}° north`;

function isOnGround(point: LonLat, reach: Bounds, at: At, problems: Problems): boolean {
  if (point.every((degrees) => degrees === 0)) {
    problems.report(
      at,
      'expected a point, got [0, 0]',
      'it lies in the sea off Africa: most often two numbers are missing',
    );
    return false;
  }
  if (liesIn(point, reach)) return true;
  problems.report(
    at,
    `expected a point on the ground of the map, ${reached(reach)}, got ${shown(point)}`,
    meant(point, (other) => liesIn(other, reach)) ?? 'the basemap has nothing there: tell of it in the prose',
  );
  return false;
}

/** Both ways round it may be on the ground: what only the other way lies where the map is detailed is asked about. */
function suspect(point: LonLat, at: At, problems: Problems): void {
  const [detailed] = REGION.levels.middle?.extents ?? [];
  if (detailed === undefined || liesIn(point, detailed) || !liesIn(swapped(point), detailed)) return;
  problems.warn(
    at,
    `expected a point where the map is detailed, or a country to look it up in, got ${shown(point)}`,
    `did you mean ${shown(swapped(point))}? The longitude comes first; with its country this is certain`,
  );
}

const NEAR = 0.5; // degrees about a stretch or an area

/** The leader of a callout ends on its place. */
function checkCallout(
  { at, point }: CalloutSpec,
  place: PlaceSpec | undefined,
  reach: Bounds,
  geography: Geography,
  problems: Problems,
): void {
  if (point === null || !isOnGround(point.value, reach, point.at, problems) || place === undefined) return;
  const { value } = place.geometry;
  const on = (found: LonLat): boolean => {
    if (value.kind === 'country') return geography.contains(value.id, found) !== false;
    const extent = value.kind === 'shape' ? (geography.shape(value.id)?.extent ?? []) : [];
    if (extent.length < 2) return true; // nobody can tell
    const [lons, lats] = [extent.map(([lon]) => lon), extent.map(([, lat]) => lat)];
    return liesIn(found, [
      Math.min(...lons) - NEAR,
      Math.min(...lats) - NEAR,
      Math.max(...lons) + NEAR,
      Math.max(...lats) + NEAR,
    ]);
  };
  if (!on(point.value))
    problems.report(
      point.at,
      `expected a point on ${at.value}, got ${shown(point.value)}, which lies off it`,
      meant(point.value, on) ?? 'a point is [longitude, latitude]',
    );
}
