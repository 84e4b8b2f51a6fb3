// Outlines of countries, as a plan asks for them.
import type { Geometry, Position } from 'geojson';
import { type LonLat, onceAround, toWorld, type World } from '../geo.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Box } from './viewport.ts';

/** A piece of an outline, and the box around it, in world units. */
export interface Outline {
  readonly points: readonly World[];
  readonly box: Box;
}

export interface Outlines {
  /** Of all countries: borders and coasts. */
  readonly all: readonly Outline[];
  /** Of each country, by its code. */
  readonly lands: ReadonlyMap<string, readonly Outline[]>;
}

const PIECE = 24; // points of a line in one piece: few enough that most pieces lie in a view or beside it

/** A line in pieces, each of which begins where the one before ends. */
function piecesOf(line: readonly Position[]): readonly Outline[] {
  const points = line.map(([lon = 0, lat = 0]) => toWorld([lon, lat] satisfies LonLat));
  const pieces: Outline[] = [];
  for (let from = 0; from < points.length - 1; from += PIECE) {
    const piece = points.slice(from, from + PIECE + 1);
    const [xs, ys] = [piece.map(({ x }) => x), piece.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    pieces.push({ points: piece, box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } });
  }
  return pieces;
}

function linesOf(geometry: Geometry): readonly Outline[] {
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates.flatMap(piecesOf);
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat().flatMap(piecesOf) : [];
}

const known = new WeakMap<Gazetteer, Outlines>(); // plans are made for many viewports of one basemap

export function outlinesOf(gazetteer: Gazetteer): Outlines {
  const made = known.get(gazetteer) ?? {
    all: gazetteer.ground.flatMap(({ geometry, properties: { kind } }) =>
      kind === 'borders' || kind === 'coast' ? linesOf(geometry) : [],
    ),
    lands: new Map(
      gazetteer.ground.flatMap(({ geometry, properties }) =>
        properties.kind === 'countries' ? [[String(properties['id']), linesOf(geometry)] as const] : [],
      ),
    ),
  };
  known.set(gazetteer, made);
  return made;
}

/** Whether a point lies within closed outlines: a line from it to the east leaves them once more than it enters. */
export function isWithin(outlines: readonly Outline[], at: World): boolean {
  const [x, y] = [onceAround(at.x), at.y];
  let odd = false;
  for (const { points, box } of outlines) {
    if (y < box.y || y > box.y + box.height || x > box.x + box.width) continue;
    for (const [i, to] of points.entries()) {
      const from = points[i - 1];
      if (from === undefined || from.y <= y === to.y <= y) continue;
      if (from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y) > x) odd = !odd;
    }
  }
  return odd;
}
