// Where an outline crosses itself. Only segments that share a stretch of longitude are held against one another.
import type { LonLat } from '../../geo.ts';

interface Segment {
  readonly index: number;
  readonly from: LonLat;
  readonly to: LonLat;
  readonly west: number;
  readonly east: number;
}

const MOST = 4_000_000; // pairs that are looked at: beyond, nobody waits for a warning

const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

const cross = (a: Segment, b: Segment): boolean =>
  side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 &&
  side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;

/** A point near the first crossing of a closed line; null: there is none. */
export function crossingOf(ring: readonly LonLat[]): LonLat | null {
  const segments = ring
    .flatMap((from, index): readonly Segment[] => {
      const to = ring[index + 1];
      if (to === undefined) return [];
      return [{ index, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }];
    })
    .sort((a, b) => a.west - b.west);
  let looked = 0;
  for (const [at, one] of segments.entries())
    for (let next = at + 1; next < segments.length; next++) {
      const other = segments[next];
      if (other === undefined || other.west > one.east) break;
      looked += 1;
      if (looked > MOST) return null;
      if (cross(one, other)) return one.from;
    }
  return null;
}
