import type { Geometry } from 'geojson';
import { type Camera, projection, toWorld } from '../../src/core/geo.ts';
import { fitCamera } from '../../src/core/plan/fit.ts';
import type { Viewport } from '../../src/core/plan/viewport.ts';
import { type At, type Drawing, WHERE_SIZE, type WhereMap } from '../../src/core/quiz/where.ts';
import { shapeGeometry } from '../../src/core/read/topology.ts';
import type { Place, Story } from '../../src/core/story.ts';
import type { WhereList } from '../../src/core/teaching.ts';
import { levelAt } from '../../src/core/theme/levels.ts';
import type { Disk } from '../lib/story-files.ts';
import { readTopologies, type Topologies } from '../stills/build.ts';
import { type InPixels, inPixels } from '../stills/pixels.ts';
import { landWithin } from './pieces.ts';

// The maps of "where is …?", as cameras and places in their pixels.

export const WHERE_VIEWPORT: Viewport = {
  ...WHERE_SIZE,
  furniture: { top: 0, right: 0, bottom: 0, left: 0 },
  blocked: [],
  compact: true,
  letters: 1,
};

export interface Ground {
  readonly camera: Camera;
  readonly level: Topologies[keyof Topologies];
  readonly pixels: InPixels;
}

export function groundOf({ bounds: [west, south, east, north] }: WhereList, levels: Topologies): Ground {
  const camera = fitCamera(
    [
      [west, south],
      [east, north],
    ],
    WHERE_VIEWPORT,
    8,
  );
  const level = levels[levelAt(camera.zoom)];
  return { camera, level, pixels: inPixels(level, camera, WHERE_VIEWPORT) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function landOf({ features }: InPixels, kind: 'countries' | 'shapes', id: string, zoom: number): Drawing {
  const found = features.find(({ properties }) => {
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
  return { kind: 'land', rings: landWithin(found, WHERE_SIZE) };
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
    lines: lines.map((line) =>
      line
        .map(([lon = 0, lat = 0]): At => {
          const { x, y } = project(toWorld([lon, lat]));
          return [tenth(x), tenth(y)];
        })
        .filter((at, index, all) => index === 0 || index === all.length - 1 || far(at, all[index - 1])),
    ),
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

const BORDER = 'border'; // the basemap's heaviest line, from which distances are told

/** What pages and scripts know of each map. Throws where the basemap does not have what a place names. */
export function whereMaps(story: Story, lists: readonly WhereList[], disk: Disk): readonly WhereMap[] {
  const levels = readTopologies(disk);
  const places = [...story.places.values()];
  return lists.map((list) => {
    const ground = groundOf(list, levels);
    const drawn = (place: Place) => ({ place: place.id, drawing: drawingOf(place, ground) });
    const border = places.find(({ where }) => where.precision === 'stretch' && where.shape === BORDER);
    const lands = places
      .filter(({ where }) => where.precision === 'country')
      .map(drawn)
      .filter(({ drawing }) => drawing.kind === 'land' && drawing.rings.length > 0);
    return {
      id: list.id,
      camera: ground.camera,
      ...WHERE_SIZE,
      asked: list.places.flatMap((id) => {
        const place = story.places.get(id);
        const known = place?.where.precision ?? 'unknown';
        return place === undefined || known === 'unknown' ? [] : [{ known, ...drawn(place) }];
      }),
      lands,
      border: border === undefined ? null : drawn(border),
    };
  });
}
