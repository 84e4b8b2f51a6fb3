// What an author brings along for the map: lines, areas, and letters on its marks.
import type { LonLat } from './geo.ts';
import type { DrawingId } from './ids.ts';
import type { Text } from './story.ts';
import type { NamedColour } from './theme/named-colours.ts';

/** How a route runs: the shortest way from stop to stop, straight on the map, or along these points (longitudes go on beyond 180). */
export type Course = 'great-circle' | 'straight' | readonly LonLat[];

/** A letter or two, or a number, on the mark of a point, and its colour; '': the colour alone. */
export interface Badge {
  readonly text: string;
  readonly colour: NamedColour;
}

/** An area or a line that the author brings along. Areas are closed lines; what lies within two of them is a hole. */
export interface Drawing {
  readonly id: DrawingId;
  readonly kind: 'area' | 'line';
  readonly name: Text | null;
  readonly colour: NamedColour;
  readonly lines: readonly (readonly LonLat[])[];
}
