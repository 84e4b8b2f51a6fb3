import type { Camera } from '../geo.ts';
import type { PlaceId } from '../ids.ts';
import type { Precision } from '../story.ts';

// "Where is …?": a map without names, and places to be found on it. All geometry is in pixels of the map.

/** A point of the map in its pixels, from its upper left corner. */
export type At = readonly [x: number, y: number];

/** A place as it may be drawn, no finer than it is known. */
export type Drawing =
  | { readonly kind: 'point'; readonly at: At }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly At[])[] }
  /** Rings that end where they begin. What lies in an odd number of them is land: the others are lakes in it, or isles. */
  | { readonly kind: 'land'; readonly rings: readonly (readonly At[])[] };

/** How precisely a place is known that can be asked for. */
export type Known = Exclude<Precision, 'unknown'>;

export interface Asked {
  readonly place: PlaceId;
  readonly known: Known;
  readonly drawing: Drawing;
  /** What else the story's maps call by that name, as the rest of a river; null: nothing. It is no wrong answer. */
  readonly also: Drawing | null;
}

/** One map, what is asked on it, and what tells by ear where on it one is. */
export interface WhereMap {
  readonly id: string;
  readonly camera: Camera;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly asked: readonly Asked[];
  readonly lands: readonly { readonly place: PlaceId; readonly drawing: Drawing }[];
  /** The line from which distances are told; null: the story has none. */
  readonly border: { readonly place: PlaceId; readonly drawing: Drawing } | null;
}

/** Where it is played, from the site's root. */
export const WHERE_PATH = 'class/where/';

/** The maps' size in pixels: small, so that lines and marks are large in a phone. */
export const WHERE_SIZE = { width: 640, height: 450 } as const;

/** Where the build writes a map's picture, from the site's root. */
export const wherePicture = (id: string, scheme: 'light' | 'dark'): string => `${WHERE_PATH}${id}.${scheme}.svg`;
