import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type Camera, projection, toWorld } from '../../src/core/geo.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { drawnFeatures } from '../../src/map/basemap.ts';
import { graticule } from '../../src/map/style.ts';

type Objects = Record<string, GeometryCollection<object>>;

// Square pixels: a corner that stands out by less, and an island or a lake that is smaller, is not seen.
const LEAST_CORNER = 0.45;
const LEAST_RING = 1.5;

const REACH = 0.5; // of a picture's width and height, beyond each edge: further away nothing is ever drawn
/**
 * Parts of a pixel. Engines differ in the last digits of a sine, by which one of two corners may seem the smaller; on this
 * grid they agree, and areas of corners are exact.
 */
const PARTS = 1024;
const onGrid = (value: number): number => Math.round(value * PARTS) / PARTS;

/** One level of the basemap as it falls into a picture, in its pixels, without what nobody would see. */
export interface InPixels {
  /** Features with their `kind`, as the layers' filters ask for them. */
  readonly features: readonly Feature[];
  /** All countries as one. */
  readonly land: MultiPolygon;
  readonly graticule: readonly Feature[];
}

/** The same arc in four points, none of them elsewhere: enough to close a ring of which nothing is seen. */
const thinned = (points: readonly [number, number][]): [number, number][] =>
  points.length <= 4
    ? [...points]
    : [0, 1 / 3, 2 / 3, 1].map((part) => points[Math.round((points.length - 1) * part)] ?? [0, 0]);

/** The arcs of a topology moved into pixels. `isApart` tells of arcs that lie wholly beside what is seen. Shared borders stay shared, so they are simplified alike. */
function projected(
  topology: Topology,
  project: (lon: number, lat: number) => [number, number],
  isApart: (points: readonly [number, number][]) => boolean,
): Topology<Objects> {
  const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = topology.transform ?? {};
  const deltas = topology.transform !== undefined;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([a = 0, b = 0]): [number, number] => {
      x = deltas ? x + a : a;
      y = deltas ? y + b : b;
      return project(x * kx + dx, y * ky + dy);
    });
    return isApart(points) ? thinned(points) : points;
  });
  return { type: 'Topology', objects: topology.objects as Objects, arcs };
}

/** A level of the basemap (TopoJSON) as a camera sees it in a viewport. */
export function inPixels(topology: Topology, camera: Camera, { width, height }: Viewport): InPixels {
  const place = projection(camera, width, height);
  const project = (lon: number, lat: number): [number, number] => {
    const { x, y } = place(toWorld([lon, lat]));
    return [onGrid(x), onGrid(y)];
  };
  const [reachX, reachY] = [width * REACH, height * REACH];
  const isApart = (points: readonly [number, number][]): boolean =>
    points.every(([x]) => x < -reachX) ||
    points.every(([x]) => x > width + reachX) ||
    points.every(([, y]) => y < -reachY) ||
    points.every(([, y]) => y > height + reachY);
  const simple = simplify(presimplify(projected(topology, project, isApart)), LEAST_CORNER);
  const coarse = filter(simple, filterWeight(simple, LEAST_RING));
  const countries = coarse.objects['countries'] as GeometryCollection;
  const parts = countries.geometries.filter(
    (one): one is Polygon | TopoMultiPolygon => one.type === 'Polygon' || one.type === 'MultiPolygon',
  );
  const { coordinates } = graticule();
  const lines = coordinates.map((line) => line.map(([lon, lat]) => project(lon, lat)));
  return {
    features: drawnFeatures(coarse),
    land: merge(coarse, parts),
    graticule: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }],
  };
}
