// A line with as many points as a map shows (Ramer, Douglas and Peucker), for it lies in the page of every reader.
import { type LonLat, scaleAt, toWorld, type World } from '../../geo.ts';

const SEEN = 0.5; // pixels, where a story looks closest
const MOST = 600; // points of one drawing

/** How far a point lies from the stretch between two, world units. */
function away({ x, y }: World, a: World, b: World): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

/** How far the line would move without each of its points, if further than what is seen, world units: without its ends it is none. */
function weights(points: readonly World[], seen: number): readonly number[] {
  const found = points.map(() => 0);
  const last = points.length - 1;
  found[0] = Number.POSITIVE_INFINITY;
  found[last] = Number.POSITIVE_INFINITY;
  const left: (readonly [from: number, to: number, most: number])[] = [[0, last, Number.POSITIVE_INFINITY]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [from, to, most] = next;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let [farthest, at] = [seen, -1];
    for (let between = from + 1; between < to; between++) {
      const point = points[between];
      const far = point === undefined ? 0 : away(point, a, b);
      if (far > farthest) [farthest, at] = [far, between];
    }
    if (at < 0) continue;
    const weight = Math.min(farthest, most); // a point stays only if those stay between which it was found
    found[at] = weight;
    left.push([from, at, weight], [at, to, weight]);
  }
  return found;
}

/** Of points that weigh the same some stay here and there, and not all on one side. */
const spread = (at: number): number => (at * 0.618_034) % 1;

/** Decimals of a degree that are about a pixel at a zoom. */
const digitsAt = (zoom: number): number => Math.round(Math.log10(scaleAt(zoom) / 360) + 0.3);

/**
 * Lines without what no map shows; of those that have more points than a page may carry, those by which they would move
 * most. Parts but the first that are left with fewer points than `least` are left out: they are too small to be seen. `zoom`: the deepest at which they are.
 */
export function simplified(
  parts: readonly (readonly LonLat[])[],
  least: number,
  zoom: number,
): readonly (readonly LonLat[])[] {
  const digits = digitsAt(zoom);
  const rounded = (value: number): number => Number(value.toFixed(digits));
  const seen = parts
    .flatMap((part, index) =>
      weights(part.map(toWorld), SEEN / scaleAt(zoom)).map((weight, at) => ({ index, at, weight })),
    )
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (a.weight === b.weight ? spread(a.at) - spread(b.at) : b.weight - a.weight));
  const stays = parts.map(() => new Set<number>());
  for (const { index, at } of seen.slice(0, MOST)) stays[index]?.add(at);
  const left = parts.map((part, index) => part.filter((_, at) => stays[index]?.has(at)));
  return left
    .filter((part, index) => index === 0 || part.length >= least)
    .map((part) => part.map(([lon, lat]): LonLat => [rounded(lon), rounded(lat)]));
}
