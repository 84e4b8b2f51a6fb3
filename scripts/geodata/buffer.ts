// Buffers of lines in km, and cutting polygons with polygons, on an integer grid so that it never fails on a near miss.
import ClipperLib, { type IntPoint, type PolyNode } from 'clipper-lib';
import { geoAzimuthalEquidistantRaw } from 'd3-geo';
import type { LonLat } from '../../src/core/geo.ts';
import type { Line, Polygon, Ring } from './geojson.ts';
import { ringArea } from './geometry.ts';
import { nth } from './lists.ts';
import { simplifyLine } from './simplify.ts';

const PER_DEGREE = 1e6; // steps of the grid on which polygons are cut
const EARTH = 6371008.8; // mean radius in metres
const PER_METRE = 10; // steps of the plane on which lines are buffered
const RAD = Math.PI / 180;

// Distances are true from the middle of the Poland–Belarus border and wrong by less than a thousandth along it.
const CENTRE: LonLat = [23.5 * RAD, 52.8 * RAD];
const [SIN, COS] = [Math.sin(CENTRE[1]), Math.cos(CENTRE[1])];

function toPlane([lon, lat]: LonLat): IntPoint {
  // Oblique azimuthal projection: turn the globe, then use the polar formula of d3.
  const [l, f] = [lon * RAD - CENTRE[0], lat * RAD];
  const [px, py] = [Math.cos(f) * Math.cos(l), Math.sin(f)];
  const [x, y, z] = [px * COS + py * SIN, Math.cos(f) * Math.sin(l), py * COS - px * SIN];
  const [right, up] = geoAzimuthalEquidistantRaw(Math.atan2(y, x), Math.asin(z));
  return { X: Math.round(right * EARTH * PER_METRE), Y: Math.round(up * EARTH * PER_METRE) };
}

function fromPlane({ X, Y }: IntPoint): LonLat {
  const turned = geoAzimuthalEquidistantRaw.invert?.(X / PER_METRE / EARTH, Y / PER_METRE / EARTH);
  if (turned === undefined) throw new Error('expected a projection that goes back too');
  const [l, f] = turned;
  const [x, y, z] = [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
  return [(Math.atan2(y, x * COS - z * SIN) + CENTRE[0]) / RAD, Math.asin(x * SIN + z * COS) / RAD];
}

const close = (points: Line): Ring => [...points, nth(points, 0)];

const toGrid = (ring: Ring): IntPoint[] =>
  ring.slice(0, -1).map(([x, y]) => ({ X: Math.round(x * PER_DEGREE), Y: Math.round(y * PER_DEGREE) }));

const ringOf = (node: PolyNode): Ring =>
  close(node.Contour().map(({ X, Y }): LonLat => [X / PER_DEGREE, Y / PER_DEGREE]));

/** Polygons of a clipper tree. */
const polygonsIn = (tree: PolyNode): readonly Polygon[] =>
  tree.Childs().flatMap((node) => {
    const own = node.IsHole() ? [] : [[ringOf(node), ...node.Childs().map(ringOf)]];
    return [...own, ...polygonsIn(node)];
  });

/** Polygon of all points within `km` of a line; `flat` leaves out the round ends. Its edge is simplified to 4 % of the radius. */
export function buffer(line: Line, km: number, flat = false): readonly Polygon[] {
  const radius = km * 1000 * PER_METRE;
  const offset = new ClipperLib.ClipperOffset(2, radius * 0.01);
  const end = flat ? ClipperLib.EndType.etOpenButt : ClipperLib.EndType.etOpenRound;
  offset.AddPath(line.map(toPlane), ClipperLib.JoinType.jtRound, end);
  const tree = new ClipperLib.PolyTree();
  offset.Execute(tree, radius);
  const calm = (node: PolyNode): Ring => simplifyLine(close(node.Contour().map(fromPlane)), () => km * 1000 * 0.04);
  const holesOf = (node: PolyNode): readonly Ring[] =>
    node
      .Childs()
      .map(calm)
      .filter((hole) => ringArea(hole) > km * km * 0.5);
  return tree.Childs().map((node) => [calm(node), ...holesOf(node)]);
}

/** What two areas have in common, or the first without the second. Slivers below so many km² go. */
export function combine(
  how: 'intersect' | 'subtract',
  a: readonly Polygon[],
  b: readonly Polygon[],
  least = 0,
): readonly Polygon[] {
  const clipper = new ClipperLib.Clipper();
  for (const ring of a.flat()) clipper.AddPath(toGrid(ring), ClipperLib.PolyType.ptSubject, true);
  for (const ring of b.flat()) clipper.AddPath(toGrid(ring), ClipperLib.PolyType.ptClip, true);
  const tree = new ClipperLib.PolyTree();
  const { ctIntersection, ctDifference } = ClipperLib.ClipType;
  const rule = ClipperLib.PolyFillType.pftEvenOdd;
  clipper.Execute(how === 'intersect' ? ctIntersection : ctDifference, tree, rule, rule);
  const isWorth = (ring: Ring): boolean => ringArea(ring) > least;
  return polygonsIn(tree).flatMap(([outer, ...holes]) =>
    outer !== undefined && isWorth(outer) ? [[outer, ...holes.filter(isWorth)]] : [],
  );
}
