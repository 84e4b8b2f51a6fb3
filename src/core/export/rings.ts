// Rings of polygons as a strict reader wants them: on the grid of their decimals, and without touching themselves.
import type { Position } from 'geojson';

/** A corner in units of the last decimal: whole numbers, so that nothing below is off by a rounding. */
type Corner = readonly [x: number, y: number];

const LEAST = 3; // corners of a ring

/** Twice the area of a triangle: above 0 where the third corner lies left of the way from the first to the second. */
const turn = ([ax, ay]: Corner, [bx, by]: Corner, [x, y]: Corner): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

const isOn = (a: Corner, b: Corner, c: Corner): boolean =>
  turn(a, b, c) === 0 && (c[0] - a[0]) * (c[0] - b[0]) <= 0 && (c[1] - a[1]) * (c[1] - b[1]) <= 0;

const doCross = (a: Corner, b: Corner, c: Corner, d: Corner): boolean =>
  Math.sign(turn(a, b, c)) * Math.sign(turn(a, b, d)) < 0 && Math.sign(turn(c, d, a)) * Math.sign(turn(c, d, b)) < 0;

/** A corner at which the ring touches or crosses itself, by its index; null where there is none. */
function touching(corners: readonly Corner[]): number | null {
  const count = corners.length;
  const at = (index: number): Corner => corners[index % count] ?? [0, 0];
  for (let i = 0; i < count; i++) {
    const [a, b] = [at(i), at(i + 1)];
    for (let step = 2; step < count; step++) if (isOn(a, b, at(i + step))) return (i + step) % count;
    for (let j = i + 2; j < count && j + 1 < count + i; j++) if (doCross(a, b, at(j), at(j + 1))) return j;
  }
  return null;
}

/** A ring on the grid of so many decimals. What rounding pinches is left out, corner by corner. */
export function gridded(ring: readonly Position[], digits: number): Position[] {
  const scale = 10 ** digits;
  const corners = ring.slice(1).map(([x = 0, y = 0]): Corner => [Math.round(x * scale), Math.round(y * scale)]);
  for (let odd = touching(corners); odd !== null && corners.length > LEAST; odd = touching(corners))
    corners.splice(odd, 1);
  const [last] = corners.slice(-1);
  return [...(last === undefined ? [] : [last]), ...corners].map(([x, y]) => [x / scale, y / scale]);
}
