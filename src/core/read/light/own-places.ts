// Places that stand over a story: with their numbers, or from a file.

import type { Badge } from '../../drawing.ts';
import type { LonLat } from '../../geo.ts';
import type { GeoFiles, Picked } from '../geojson/geo-files.ts';
import type { OwnPlace } from './atlas.ts';
import type { LightPlace } from './place-spec.ts';

export interface MarkedPlace extends OwnPlace {
  readonly mark: Badge | null;
}

const pointOf = ({ parts }: Picked): LonLat => parts[0]?.[0] ?? [0, 0];

/** null: one of them cannot be read, which is reported: none is missed then. */
export function ownPlaces(written: readonly LightPlace[], files: GeoFiles): readonly MarkedPlace[] | null {
  const read = written.map((place) => placesOf(place, files));
  return read.every((places) => places !== null) ? read.flat() : null;
}

function placesOf({ name, at, file, mark }: LightPlace, files: GeoFiles): readonly MarkedPlace[] | null {
  if (name !== null && at !== null) return [{ name, at, mark }];
  if (file === null) return null;
  if (name !== null) {
    const picked = files.pick(file, 'point');
    return picked === null ? null : [{ name, at: { value: pointOf(picked), at: file.at }, mark }];
  }
  const points = files.points(file)?.map(({ name: value, picked }) => ({
    name: { value, at: file.at },
    at: { value: pointOf(picked), at: file.at },
    mark,
  }));
  return points ?? null;
}
