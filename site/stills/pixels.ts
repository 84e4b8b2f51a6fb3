import type { Feature, Geometry, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { type Bounds, type Camera, copiesSeen, copyProjection, toWorld, type World } from '../../src/core/geo.ts';
import { LEVELS, type Level, levelAt } from '../../src/core/picture/levels.ts';
import { type GroundLevel, levelsOf, type MapGround } from '../../src/core/picture/map-ground.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { bordersAlike } from '../../src/core/picture/without-border.ts';
import { drawnFeatures, sheetsOf } from '../../src/map/basemap.ts';
import { graticule, RULED } from '../../src/map/style.ts';
import { type TilesInPixels, tilesInPixels } from '../tiles/in-view.ts';
import type { GroundFiles } from './ground-files.ts';
import { worldArcsOf } from './world-arcs.ts';

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
interface LevelInPixels {
  readonly level: Level;
  /** Features with their `kind`, as the layers' filters ask for them. */
  readonly features: readonly Feature[];
  /** All countries as one. */
  readonly land: MultiPolygon;
}

/** The levels of the basemap that a picture is drawn from, bottom first. */
export interface InPixels {
  readonly levels: readonly LevelInPixels[];
  readonly graticule: readonly Feature[];
  /** Of an author's own tiles. */
  readonly tiles: TilesInPixels;
}

/** The same arc in four points, none of them elsewhere: enough to close a ring of which nothing is seen. */
const thinned = <Point>(points: readonly Point[]): readonly Point[] =>
  points.length <= 4
    ? points
    : [0, 1 / 3, 2 / 3, 1].flatMap((part) => points[Math.round((points.length - 1) * part)] ?? []);

type InPicture = [x: number, y: number];
type Project = (point: World) => InPicture;

/** What a camera does to points of the world, of one copy of it. */
function projector(camera: Camera, { width, height }: Viewport, copy: number): Project {
  const place = copyProjection(camera, width, height, copy);
  return (point) => {
    const { x, y } = place(point);
    return [onGrid(x), onGrid(y)];
  };
}

/** Whether points all lie to one side of what is drawn. */
function apartFrom({ width, height }: Viewport): (points: readonly InPicture[]) => boolean {
  const [reachX, reachY] = [width * REACH, height * REACH];
  return (points) =>
    points.every(([x]) => x < -reachX) ||
    points.every(([x]) => x > width + reachX) ||
    points.every(([, y]) => y < -reachY) ||
    points.every(([, y]) => y > height + reachY);
}

/**
 * The arcs of a topology moved into pixels. Shared borders stay shared, so they are simplified alike. Seen from straight
 * above with north up, an arc's box tells whether it lies beside the picture, where most of them do.
 */
function projected(topology: Topology, project: Project, camera: Camera, viewport: Viewport): Topology<Objects> {
  const isApart = apartFrom(viewport);
  const upright = (camera.bearing ?? 0) === 0 && (camera.pitch ?? 0) === 0;
  const arcs = worldArcsOf(topology).map(({ points, least, most }): InPicture[] => {
    if (upright && isApart([project(least), project(most)])) return thinned(points).map(project);
    const seen = points.map(project);
    return !upright && isApart(seen) ? [...thinned(seen)] : seen;
  });
  return { type: 'Topology', objects: topology.objects as Objects, arcs };
}

/** A level of the basemap (TopoJSON) as a camera sees it in a viewport. */
function levelInPixels(
  topology: Topology,
  project: Project,
  camera: Camera,
  viewport: Viewport,
): Omit<LevelInPixels, 'level'> {
  const simple = simplify(presimplify(projected(topology, project, camera, viewport)), LEAST_CORNER);
  const coarse = filter(simple, filterWeight(simple, LEAST_RING));
  const countries = coarse.objects['countries'] as GeometryCollection;
  const parts = countries.geometries.filter(
    (one): one is Polygon | TopoMultiPolygon => one.type === 'Polygon' || one.type === 'MultiPolygon',
  );
  // Of a country whose islands are all too small nothing is left, and the types do not say so.
  const seen = drawnFeatures(coarse).filter(({ geometry }) => (geometry as Geometry | null) !== null);
  return { features: seen, land: merge(coarse, parts) };
}

/** How far a level reaches, as areas in pixels. */
const sheetsIn = (level: GroundLevel, project: Project): readonly Feature[] =>
  sheetsOf(level).map((sheet) => ({
    ...sheet,
    geometry: {
      type: 'Polygon',
      coordinates: sheet.geometry.coordinates.map((ring) =>
        ring.map(([lon = 0, lat = 0]) => project(toWorld([lon, lat]))),
      ),
    },
  }));

/** How far boxes reach together, world units. */
function reachFrom(boxes: readonly Bounds[]): readonly [west: number, east: number] {
  const { x: west } = toWorld([Math.min(...boxes.map(([lon]) => lon)), 0]);
  const { x: east } = toWorld([Math.max(...boxes.map(([, , lon]) => lon)), 0]);
  return [west, east];
}

/** The levels of a ground that are drawn at a zoom, bottom first: of the world all down to that of the zoom. */
function drawnAt(ground: MapGround, zoom: number): readonly Level[] {
  const deepest = LEVELS.indexOf(levelAt(zoom));
  return levelsOf(ground).filter((level) =>
    ground.of === 'world' ? LEVELS.indexOf(level) <= deepest : LEVELS.indexOf(level) === deepest,
  );
}

/** The ground of a story as a camera sees it in a viewport. `plain`: no border is drawn stronger than another. */
export function inPixels(
  { ground, topologies, tiles }: GroundFiles,
  camera: Camera,
  viewport: Viewport,
  plain: boolean,
): InPixels {
  // Beside the picture something is drawn, too.
  const copies = (reach: readonly [west: number, east: number]): readonly number[] =>
    copiesSeen(camera, viewport.width * (1 + 2 * REACH), viewport.height, reach);
  const levels = drawnAt(ground, camera.zoom).flatMap((name): LevelInPixels[] => {
    const topology = topologies.get(name);
    const level = ground.levels[name];
    if (topology === undefined || level === null) return [];
    const seen = copies(reachFrom(level.extents)).map((copy) => {
      const project = projector(camera, viewport, copy);
      const { features, land } = levelInPixels(topology, project, camera, viewport);
      return { features: [...sheetsIn(level, project), ...features], land };
    });
    const features = seen.flatMap((each) => each.features);
    const land = { type: 'MultiPolygon' as const, coordinates: seen.flatMap((each) => each.land.coordinates) };
    return [{ level: name, features: plain ? bordersAlike(features) : features, land }];
  });
  const lines = copies(reachFrom([RULED[ground.of]])).flatMap((copy) => {
    const project = projector(camera, viewport, copy);
    return graticule(ground.of).coordinates.map((line) => line.map((point) => project(toWorld(point))));
  });
  const own = ground.tiles;
  return {
    levels,
    tiles: tiles === null || own === undefined ? new Map() : tilesInPixels(tiles, own, camera, viewport),
    graticule: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }],
  };
}
