// Which islands of the world are drawn: those of a size, the largest of each country, and the largest of each group far out at sea.
import type { LonLat } from '../../../src/core/geo.ts';
import type { Polygon } from '../geojson.ts';
import { distance, ringArea } from '../geometry.ts';
import { nth } from '../lists.ts';

/** Kilometres to the nearest land that is drawn, from which on an island stands alone. */
const ALONE = 150;
/** km²: what is smaller is a rock, however far out. */
const ROCK = 0.7;
const STEP = 12; // km between the points of a coast that are looked at
const EARTH = 6371;
const RAD = Math.PI / 180;

/** The cell of a grid about the whole earth, so that neighbours across 180° are neighbours. */
function cellOf([lon, lat]: LonLat): readonly [number, number, number] {
  const scale = EARTH / ALONE;
  const across = Math.cos(lat * RAD) * scale;
  return [
    Math.floor(across * Math.cos(lon * RAD)),
    Math.floor(across * Math.sin(lon * RAD)),
    Math.floor(Math.sin(lat * RAD) * scale),
  ];
}

const AROUND = [-1, 0, 1];

/** Coasts that are drawn, and whether a place is far from all of them. */
function drawnCoasts() {
  const grid = new Map<string, LonLat[]>();
  const add = (points: readonly LonLat[]): void => {
    let before: LonLat | null = null;
    for (const p of points) {
      if (before !== null && distance(before, p) < STEP) continue;
      before = p;
      const key = cellOf(p).join();
      const there = grid.get(key);
      if (there === undefined) grid.set(key, [p]);
      else there.push(p);
    }
  };
  const isFar = (at: LonLat): boolean => {
    const [x, y, z] = cellOf(at);
    return AROUND.every((i) =>
      AROUND.every((j) =>
        AROUND.every((k) => (grid.get([x + i, y + j, z + k].join()) ?? []).every((p) => distance(p, at) > ALONE)),
      ),
    );
  };
  return { add, isFar };
}

interface Island {
  readonly id: string;
  readonly polygon: Polygon;
  readonly area: number;
  readonly at: LonLat;
}

/** Land without the islands that nobody would miss; `least` says how many km² an island must have at a place. */
export function worthDrawing(
  lands: ReadonlyMap<string, readonly Polygon[]>,
  least: (at: LonLat) => number,
): ReadonlyMap<string, readonly Polygon[]> {
  const islands = [...lands].flatMap(([id, polygons]) =>
    polygons.map((polygon): Island => {
      const outer = nth(polygon, 0);
      return { id, polygon, area: ringArea(outer), at: nth(outer, 0) };
    }),
  );
  islands.sort((a, b) => b.area - a.area || (a.id < b.id ? -1 : 1));
  const coasts = drawnCoasts();
  const kept = new Map<string, Polygon[]>();
  for (const { id, polygon, area, at } of islands) {
    const own = kept.get(id);
    if (own !== undefined && area < least(at) && (area < ROCK || !coasts.isFar(at))) continue;
    if (own === undefined) kept.set(id, [polygon]);
    else own.push(polygon);
    coasts.add(nth(polygon, 0));
  }
  return kept;
}
