import type { Feature, Position } from 'geojson';
import { pathsOf } from '../../src/core/read/build/sights.ts';
import { featuresOf } from './level.ts';

const DEGREE = 111.2; // km

type Line = readonly Position[];

/** The lines of a feature, outlines of its areas too. Throws where it is anything else. */
export function linesOf({ geometry }: Pick<Feature, 'geometry'>): readonly Line[] {
  if (!/^(?:Multi)?(?:LineString|Polygon)$/.test(geometry.type))
    throw new Error(`expected lines or polygons, got ${geometry.type}`);
  return pathsOf(geometry);
}

/** The lines of an object of a level, outlines of its areas too. */
export function linesIn(
  level: string,
  object: string,
  keep = (_: Readonly<Record<string, unknown>>): boolean => true,
): readonly Line[] {
  return featuresOf(level, object).flatMap((feature) => (keep(feature.properties ?? {}) ? linesOf(feature) : []));
}

/** Distance of a point from a line, km. */
export function away(line: Line, [lon = 0, lat = 0]: Position): number {
  const across = DEGREE * Math.cos((lat * Math.PI) / 180);
  const flat = line.map(([x = 0, y = 0]) => [(x - lon) * across, (y - lat) * DEGREE] as const);
  let least = Number.POSITIVE_INFINITY;
  for (const [i, [bx, by]] of flat.entries()) {
    const [ax, ay] = flat[i - 1] ?? [bx, by];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    least = Math.min(least, Math.hypot(ax + dx * t, ay + dy * t));
  }
  return least;
}
