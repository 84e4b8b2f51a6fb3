import type { Feature, Geometry, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type Camera, projection, toWorld } from '../../src/core/geo.ts';
import { fitCamera } from '../../src/core/picture/camera/fit.ts';
import { levelAt } from '../../src/core/picture/levels.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { type At, type Drawing, WHERE_SIZE, type WhereMap } from '../../src/core/quiz/where.ts';
import { shapeGeometry } from '../../src/core/read/build/topology.ts';
import type { Place, Story } from '../../src/core/story.ts';
import type { WhereList } from '../../src/core/teaching.ts';
import type { Disk } from '../input/disk.ts';
import { type GroundFiles, readGroundFiles } from '../stills/ground-files.ts';
import { type InPixels, inPixels } from '../stills/pixels.ts';
import { landWithin } from './pieces.ts';

// The maps of "where is …?", as cameras and places in their pixels.

export const WHERE_VIEWPORT: Viewport = {
  ...WHERE_SIZE,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  obstacles: [],
  compact: true,
  textScale: 1,
};

export interface Ground {
  readonly camera: Camera;
  readonly level: Topology | undefined;
  readonly pixels: InPixels;
}

export function groundOf({ bounds: [west, south, east, north] }: WhereList, of: GroundFiles): Ground {
  const camera = fitCamera(
    [
      [west, south],
      [east, north],
    ],
    WHERE_VIEWPORT,
    8,
  );
  return {
    camera,
    level: of.topologies.get(levelAt(camera.zoom)),
    pixels: inPixels(of, camera, WHERE_VIEWPORT, true),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function filled(land: Polygon | MultiPolygon): MultiPolygon {
  const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.slice(0, 1)) };
}

const featuresOf = ({ levels }: InPixels): readonly Feature[] => levels.flatMap(({ features }) => features);

function landOf(pixels: InPixels, kind: 'countries' | 'shapes', id: string, zoom: number): Drawing {
  const found = featuresOf(pixels).find(({ properties }) => {
    const { minzoom = 0, maxzoom = 24, part = 'body' } = properties ?? {};
    return (
      properties?.['kind'] === kind &&
      properties['id'] === id &&
      part === 'body' &&
      (kind === 'countries' || (zoom >= Number(minzoom) && zoom < Number(maxzoom)))
    );
  })?.geometry;
  if (found?.type !== 'Polygon' && found?.type !== 'MultiPolygon')
    throw new Error(`${id}: expected in ${kind} of the basemap at zoom ${zoom.toFixed(1)}, found none`);
  // A country's lakes are its own: of its polygons only the outer rings count.
  const whole = kind === 'countries' ? filled(found) : found;
  return { kind: 'land', rings: landWithin(whole, WHERE_SIZE) };
}

function linesOf(geometry: Geometry, camera: Camera): Drawing {
  const project = projection(camera, WHERE_SIZE.width, WHERE_SIZE.height);
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return {
    kind: 'lines',
    lines: lines.map((line) => {
      const kept: At[] = [];
      for (const [index, [lon = 0, lat = 0]] of line.entries()) {
        const { x, y } = project(toWorld([lon, lat]));
        if (index === line.length - 1 || far([x, y], kept.at(-1))) kept.push([tenth(x), tenth(y)]);
      }
      return kept;
    }),
  };
}

const far = ([x, y]: At, before: At | undefined): boolean =>
  before === undefined || Math.hypot(x - before[0], y - before[1]) > 0.5;

function drawingOf({ where }: Place, { camera, level, pixels }: Ground): Drawing {
  switch (where.precision) {
    case 'exact':
    case 'town': {
      const { x, y } = projection(camera, WHERE_SIZE.width, WHERE_SIZE.height)(toWorld(where.point));
      return { kind: 'point', at: [tenth(x), tenth(y)] };
    }
    case 'country':
      return landOf(pixels, 'countries', where.a3, camera.zoom);
    case 'area':
      return landOf(pixels, 'shapes', where.shape, camera.zoom);
    case 'stretch': {
      const geometry = shapeGeometry(level, where.shape);
      if (geometry === null) throw new Error(`${where.shape}: expected a line in the basemap, found none`);
      return linesOf(geometry, camera);
    }
    case 'unknown':
      throw new Error('expected a place that is known, got one that is not');
  }
}

/** The rest of what the basemap names as a place is called, where that is a river; null: there is none. */
function namesakeOf({ names, own, where }: Place, { pixels }: Ground): Drawing | null {
  if (where.precision !== 'stretch') return null;
  const called = [...Object.values(names), ...(own ?? '').split('·')].map((name) => name.replace(/^the /, '').trim());
  const lines = featuresOf(pixels).flatMap(({ geometry, properties }): At[][] => {
    if (properties?.['kind'] !== 'rivers' || !called.includes(String(properties['name']))) return [];
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    return parts.map((part) => part.map(([x = 0, y = 0]): At => [tenth(x), tenth(y)]));
  });
  return lines.length === 0 ? null : { kind: 'lines', lines };
}

/** Whether any of it lies in the picture: a country's box may reach into bounds that the country does not. */
function isSeen(drawing: Drawing): boolean {
  if (drawing.kind === 'land') return drawing.rings.length > 0;
  const { width, height } = WHERE_SIZE;
  const points = drawing.kind === 'point' ? [drawing.at] : drawing.lines.flat();
  return points.some(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height);
}

const BORDER = 'border'; // the basemap's heaviest line, from which distances are told

/** What pages and scripts know of each map. Throws where the basemap does not have what a place names. */
export function whereMaps(story: Story, lists: readonly WhereList[], disk: Disk): readonly WhereMap[] {
  const drawn = readGroundFiles(disk, story.ground);
  const places = [...story.places.values()];
  return lists.map((list) => {
    const ground = groundOf(list, drawn);
    const drawingFor = (place: Place) => ({ place: place.id, drawing: drawingOf(place, ground) });
    const border = places.find(({ where }) => where.precision === 'stretch' && where.shape === BORDER);
    const lands = places
      .filter(({ where }) => where.precision === 'country')
      .map(drawingFor)
      .filter(({ drawing }) => isSeen(drawing));
    return {
      id: list.id,
      camera: ground.camera,
      ...WHERE_SIZE,
      asked: list.places.flatMap((id) => {
        const place = story.places.get(id);
        const known = place?.where.precision ?? 'unknown';
        if (place === undefined || known === 'unknown') return [];
        const found = drawingFor(place);
        if (!isSeen(found.drawing))
          throw new Error(`where: expected ${id} in the picture of ${list.id}, which shows none of it`);
        return [{ known, ...found, also: namesakeOf(place, ground) }];
      }),
      lands,
      border: border === undefined ? null : drawingFor(border),
    };
  });
}
