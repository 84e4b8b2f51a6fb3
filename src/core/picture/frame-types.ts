import type { Camera } from '../geo.ts';
import type { FrameTime } from '../time/axis.ts';
import type { Position } from './position.ts';

/**
 * What a reader sees at a position: plain, read-only, JSON. Parts that did not change are the same object, so that
 * `!==` finds what to draw again. Ids that are not listed have opacity 0.
 */
export interface Frame {
  readonly position: Position;
  readonly step: { readonly id: string; readonly index: number; readonly progress: number };
  readonly camera: Camera;
  /** Opacity by id of what is drawn: marks, shapes, lit countries, routes, and the locator in its corner. */
  readonly layers: Readonly<Record<string, number>>;
  /** Opacity by id of a label of the plan. */
  readonly labels: Readonly<Record<string, number>>;
  /** Opacity by id of a callout. */
  readonly callouts: Readonly<Record<string, number>>;
  /** How much of a route is drawn, 0 to 1, as a fraction of its Mercator length. */
  readonly routes: Readonly<Record<string, number>>;
  readonly time: FrameTime | null;
  /** The place that text or map point at. */
  readonly highlight: string | null;
}
