// A point that the map has no ground for cannot be shown, and one whose numbers are swapped is most often elsewhere.
import type { Bounds, LonLat } from '../../geo.ts';
import { REACH } from '../../picture/camera/reach.ts';
import { LEVEL_EXTENTS } from '../../picture/level-extents.ts';
import type { Geography } from '../build/geography.ts';
import type { At, Problems } from '../problem.ts';
import type { PlaceSpec } from '../specs/cast.ts';
import type { CalloutSpec } from '../specs/story.ts';
import type { Written } from './author-text.ts';
import { byId } from './author-text.ts';

export function checkGround({ places, head }: Written, geography: Geography, problems: Problems): void {
  for (const { geometry, country } of places.specs) {
    if (geometry.value.kind !== 'point') continue;
    const { point } = geometry.value;
    const asks = country === null && head.evidence === 'checked'; // with its country it could be certain
    if (isOnGround(point, geometry.at, problems) && asks) suspect(point, geometry.at, problems);
  }
  const known = byId(places.specs);
  for (const { view, callouts } of head.steps.specs) {
    if (view.value.kind === 'camera') isOnGround(view.value.camera.center, view.value.centerAt, problems);
    for (const callout of callouts.value) checkCallout(callout, known.get(callout.at.value), geography, problems);
  }
}

const inside = ([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
const shown = (point: LonLat): string => `[${point.join(', ')}]`;
const swapped = ([lon, lat]: LonLat): LonLat => [lat, lon];

/** The same with its numbers the other way round, where that is the likelier place. */
function meant(point: LonLat, on: (point: LonLat) => boolean): string | null {
  return on(swapped(point)) ? `did you mean ${shown(swapped(point))}? The longitude comes first` : null;
}

const [WEST, SOUTH, EAST, NORTH] = REACH;
const GROUND = `from ${-WEST}° west to ${EAST}° east and from ${SOUTH}° to ${NORTH}° north`;

function isOnGround(point: LonLat, at: At, problems: Problems): boolean {
  if (inside(point, REACH)) return true;
  problems.report(
    at,
    `expected a point on the ground of the map, ${GROUND}, got ${shown(point)}`,
    meant(point, (other) => inside(other, REACH)) ?? 'the basemap has nothing there: tell of it in the prose',
  );
  return false;
}

/** Both ways round it may be on the ground: what only the other way lies where the map is detailed is asked about. */
function suspect(point: LonLat, at: At, problems: Problems): void {
  if (inside(point, LEVEL_EXTENTS.middle) || !inside(swapped(point), LEVEL_EXTENTS.middle)) return;
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
  geography: Geography,
  problems: Problems,
): void {
  if (point === null || !isOnGround(point.value, point.at, problems) || place === undefined) return;
  const { value } = place.geometry;
  const on = (found: LonLat): boolean => {
    if (value.kind === 'country') return geography.contains(value.id, found) !== false;
    const extent = value.kind === 'shape' ? (geography.shape(value.id)?.extent ?? []) : [];
    if (extent.length < 2) return true; // nobody can tell
    const [lons, lats] = [extent.map(([lon]) => lon), extent.map(([, lat]) => lat)];
    return inside(found, [
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
