// Buffers of lines in km, and cutting polygons with polygons, on an integer grid so that it never fails on a near miss.
import ClipperLib from 'clipper-lib';
import { geoAzimuthalEquidistantRaw } from 'd3-geo';
import { ringArea } from './geometry.mjs';
import { simplifyLine } from './simplify.mjs';

const GRID = 1e6;
const EARTH = 6371008.8;
const RAD = Math.PI / 180;

// Distances are true from the middle of the Poland–Belarus border and wrong by less than a thousandth along it.
const CENTRE = [23.5 * RAD, 52.8 * RAD];

function toPlane([x, y]) {
  // Oblique azimuthal projection: turn the globe, then use the polar formula of d3.
  const [l, f] = [x * RAD - CENTRE[0], y * RAD];
  const [s, c] = [Math.sin(CENTRE[1]), Math.cos(CENTRE[1])];
  const [px, py] = [Math.cos(f) * Math.cos(l), Math.sin(f)];
  const [X, Y, Z] = [px * c + py * s, Math.cos(f) * Math.sin(l), py * c - px * s];
  const p = geoAzimuthalEquidistantRaw(Math.atan2(Y, X), Math.asin(Z));
  return { X: Math.round(p[0] * EARTH * 10), Y: Math.round(p[1] * EARTH * 10) };
}

function fromPlane({ X, Y }) {
  const [l, f] = geoAzimuthalEquidistantRaw.invert(X / 10 / EARTH, Y / 10 / EARTH);
  const [s, c] = [Math.sin(CENTRE[1]), Math.cos(CENTRE[1])];
  const [x, y, z] = [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)];
  return [(Math.atan2(y, x * c - z * s) + CENTRE[0]) / RAD, Math.asin(x * s + z * c) / RAD];
}

const close = (ring) => [...ring, ring[0]];
const toGrid = (ring) => ring.slice(0, -1).map(([x, y]) => ({ X: Math.round(x * GRID), Y: Math.round(y * GRID) }));

/** Polygons [outer, …holes] of a clipper tree. */
function polygons(tree) {
  const ring = (node) => close(node.Contour().map(({ X, Y }) => [X / GRID, Y / GRID]));
  const out = [];
  const walk = (node) => {
    for (const child of node.Childs()) {
      if (!child.IsHole()) out.push([ring(child), ...child.Childs().map(ring)]);
      walk(child);
    }
  };
  walk(tree);
  return out;
}

/** Polygon of all points within `km` of a line; `flat` leaves out the round ends. Its edge is simplified to 4 % of the radius. */
export function buffer(line, km, flat = false) {
  const offset = new ClipperLib.ClipperOffset(2, km * 10000 * 0.01);
  const end = flat ? ClipperLib.EndType.etOpenButt : ClipperLib.EndType.etOpenRound;
  offset.AddPath(line.map(toPlane), ClipperLib.JoinType.jtRound, end);
  const tree = new ClipperLib.PolyTree();
  offset.Execute(tree, km * 10000);
  const calm = (node) => simplifyLine(close(node.Contour().map(fromPlane)), () => km * 1000 * 0.04);
  const holes = (node) =>
    node
      .Childs()
      .map(calm)
      .filter((h) => ringArea(h) > km * km * 0.5);
  return tree.Childs().map((node) => [calm(node), ...holes(node)]);
}

/** `how` is 'intersect', 'subtract' or 'unite'; both sides are lists of polygons. Slivers below `least` km² go. */
export function combine(how, a, b, least = 0) {
  const type = { intersect: 'ctIntersection', subtract: 'ctDifference', unite: 'ctUnion' }[how];
  const clipper = new ClipperLib.Clipper();
  for (const ring of a.flat()) clipper.AddPath(toGrid(ring), ClipperLib.PolyType.ptSubject, true);
  for (const ring of b.flat()) clipper.AddPath(toGrid(ring), ClipperLib.PolyType.ptClip, true);
  const tree = new ClipperLib.PolyTree();
  const rule = ClipperLib.PolyFillType.pftEvenOdd;
  clipper.Execute(ClipperLib.ClipType[type], tree, rule, rule);
  return polygons(tree)
    .filter((p) => ringArea(p[0]) > least)
    .map(([outer, ...rest]) => [outer, ...rest.filter((h) => ringArea(h) > least)]);
}
