import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { At, Drawing } from './where.ts';

const distance = ([ax, ay]: At, [bx, by]: At): number => Math.hypot(bx - ax, by - ay);

function nearestOnSegment([px, py]: At, [ax, ay]: At, [bx, by]: At): At {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length));
  return [ax + along * dx, ay + along * dy];
}

function nearestOnLines(at: At, lines: readonly (readonly At[])[]): At {
  let nearest: At | null = null;
  for (const line of lines)
    for (const [index, point] of line.entries()) {
      const found = nearestOnSegment(at, line[index - 1] ?? point, point);
      if (nearest === null || distance(at, found) < distance(at, nearest)) nearest = found;
    }
  if (nearest === null) throw new Error('a drawing: expected a point in its lines, found none');
  return nearest;
}

const isIn = (at: At, rings: readonly (readonly At[])[]): boolean =>
  rings.filter((ring) =>
    booleanPointInPolygon([...at], { type: 'Polygon', coordinates: [ring.map((point): Position => [...point])] }),
  ).length %
    2 ===
  1;

/** The point of a drawing that is nearest to another, in pixels; in a land it is that very point. Throws on an empty one. */
export function nearestTo(at: At, drawing: Drawing): At {
  switch (drawing.kind) {
    case 'point':
      return drawing.at;
    case 'lines':
      return nearestOnLines(at, drawing.lines);
    case 'land':
      return isIn(at, drawing.rings) ? at : nearestOnLines(at, drawing.rings);
  }
}

/** Whether a point lies in a land; on anything thinner, none does. */
export const isInside = (at: At, drawing: Drawing): boolean => drawing.kind === 'land' && isIn(at, drawing.rings);
