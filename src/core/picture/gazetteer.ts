import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '../geo.ts';

/** A place for a country's name where a map shows but a part of it: a point in it, and how far the edge is. */
export interface Spot {
  readonly at: LonLat;
  readonly km: number;
}

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
  /** Of a name along the border: the country on that side of it, ISO A3. */
  readonly side?: string;
  /** Of a country. */
  readonly spots?: readonly Spot[];
}

/** What the basemap knows of names, and the lines that words may not hide. */
export interface Gazetteer {
  readonly names: readonly Name[];
  /** The border that a story is about, north to south, degrees. */
  readonly border: readonly LonLat[];
  /** Countries, with their codes as `id`, borders and coasts, as the basemap has them. */
  readonly ground: readonly Feature<Geometry, { readonly [key: string]: unknown; readonly kind: string }>[];
}

export const NO_NAMES: Gazetteer = { names: [], border: [], ground: [] };

/** One id for each place that a name of the basemap may have. */
export const nameId = ({ kind, id, at }: Name): string => `${kind}:${id}@${at.join()}`;

const sidesIn = new WeakMap<readonly Name[], readonly string[]>(); // asked for with each step of a plan

/** The countries on both sides of the border, in the ground's order: the first is slate, the second sand. None: no border. */
export function sidesOf({ names }: Pick<Gazetteer, 'names'>): readonly string[] {
  const known = sidesIn.get(names) ?? [...new Set(names.flatMap(({ side }) => side ?? []))];
  sidesIn.set(names, known);
  return known;
}
