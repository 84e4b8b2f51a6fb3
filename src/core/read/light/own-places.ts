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

/** What cannot be read of them is reported, and left out. */
export function ownPlaces(written: readonly LightPlace[], files: GeoFiles): readonly MarkedPlace[] {
  return written.flatMap(({ name, at, file, mark }): readonly MarkedPlace[] => {
    if (name !== null && at !== null) return [{ name, at, mark }];
    if (file === null) return [];
    if (name === null)
      return files.points(file).map(({ name: value, picked }) => ({
        name: { value, at: file.at },
        at: { value: pointOf(picked), at: file.at },
        mark,
      }));
    const picked = files.pick(file, 'point');
    return picked === null ? [] : [{ name, at: { value: pointOf(picked), at: file.at }, mark }];
  });
}
