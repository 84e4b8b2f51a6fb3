import type { LonLat } from '../geo.ts';

/** A name for orientation, drawn where there is room for it. `at` in degrees, `angle` in degrees clockwise. */
export interface Name {
  readonly id: string;
  readonly text: string;
  readonly kind: 'country' | 'water' | 'river' | 'town' | 'along';
  readonly at: LonLat;
  readonly angle: number;
  /** 1 is the most important of its kind. */
  readonly rank: number;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** What the basemap knows of names, and the line that no name may hide. */
export interface Gazetteer {
  readonly names: readonly Name[];
  /** The Poland–Belarus border, north to south, degrees. */
  readonly border: readonly LonLat[];
}

export const NO_NAMES: Gazetteer = { names: [], border: [] };
