// A line with as many points as a map shows (Ramer, Douglas and Peucker), for it lies in the page of every reader.
import { type LonLat, scaleAt, toWorld, type World } from '../../geo.ts';
import { DEEPEST } from '../../picture/camera/zoom-limits.ts';

const SEEN = 0.5 / scaleAt(DEEPEST.story); // world units: half a pixel where a story looks closest
const MOST = 600; // points of one drawing
const DIGITS = 3; // decimals of a degree: about a pixel there

/** How far a point lies from the stretch between two, world units. */
function away({ x, y }: World, a: World, b: World): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

/** Which points of a line have to stay, so that none that leaves lies farther from it than so much, world units. */
function kept(points: readonly World[], tolerance: number): readonly number[] {
  const stays = new Set([0, points.length - 1]);
  const left: (readonly [from: number, to: number])[] = [[0, points.length - 1]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [from, to] = next;
    const [a, b] = [points[from], points[to]];
    if (a === undefined || b === undefined) continue;
    let [most, farthest] = [tolerance, -1];
    for (let at = from + 1; at < to; at++) {
      const point = points[at];
      const far = point === undefined ? 0 : away(point, a, b);
      if (far > most) [most, farthest] = [far, at];
    }
    if (farthest < 0) continue;
    stays.add(farthest);
    left.push([from, farthest], [farthest, to]);
  }
  return [...stays].sort((a, b) => a - b);
}

const rounded = (value: number): number => Number(value.toFixed(DIGITS));

/** Lines without what no map shows; where they have more points than a page may carry, without what the fewest see. */
export function simplified(parts: readonly (readonly LonLat[])[], least: number): readonly (readonly LonLat[])[] {
  const worlds = parts.map((part) => part.map(toWorld));
  for (let tolerance = SEEN; ; tolerance *= 2) {
    const left = parts.map((part, index) =>
      kept(worlds[index] ?? [], tolerance).flatMap((at) => [part[at] ?? [0, 0]] as const),
    );
    const seen = left.filter((part, index) => index === 0 || part.length >= least);
    if (seen.reduce((sum, part) => sum + part.length, 0) <= MOST || tolerance > 1)
      return seen.map((part) => part.map(([lon = 0, lat = 0]): LonLat => [rounded(lon), rounded(lat)]));
  }
}
