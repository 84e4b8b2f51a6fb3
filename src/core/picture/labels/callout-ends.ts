// Where a callout's leader may end: on what it speaks of.
import {
  type Camera,
  fromWorld,
  type LonLat,
  type Pixel,
  projectWorld,
  toWorld,
  unproject,
  type World,
} from '../../geo.ts';
import type { Where } from '../../story.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { freeBox, inside, type Viewport } from '../viewport.ts';
import { type Label, labelBox } from './label.ts';

const BESIDE_NAME = 5; // pixels from a country's name
const UNDER_NAME = 14; // pixels from the middle of a country's name that is not written
const MOST = 6; // ends to choose from
const ROWS = 24; // at which an area is looked through

/** The nearest to the middle of the view among some points, of those that the view shows. */
function nearest(points: readonly LonLat[], camera: Camera, viewport: Viewport): readonly LonLat[] {
  const middle = toWorld(camera.center);
  const free = freeBox(viewport);
  const away = (point: LonLat): number => {
    const { x, y } = toWorld(point);
    return Math.hypot(x - middle.x, y - middle.y);
  };
  const isSeen = (point: LonLat): boolean => {
    const { x, y } = projectWorld(toWorld(point), camera, viewport.width, viewport.height);
    return inside({ x, y, width: 0, height: 0 }, free);
  };
  return points
    .filter(isSeen)
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST);
}

/** Points within a ring: in each of some rows the middle of its widest part. */
export function pointsWithin(ring: readonly LonLat[]): readonly LonLat[] {
  const points = ring.map(toWorld);
  const ys = points.map(({ y }) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  return Array.from({ length: ROWS }, (_, row) => top + ((bottom - top) * (row + 0.5)) / ROWS).flatMap((y) => {
    const crossings = points.flatMap((from, i): number[] => {
      const to = points[(i + 1) % points.length] ?? from;
      return from.y <= y === to.y <= y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
    });
    crossings.sort((a, b) => a - b);
    let widest: World | null = null;
    let most = 0;
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [left = 0, right = 0] = [crossings[i], crossings[i + 1]];
      if (right - left <= most) continue;
      most = right - left;
      widest = { x: (left + right) / 2, y };
    }
    return widest === null ? [] : [fromWorld(widest)];
  });
}

/** Under, over and beside a country's name. */
function besideName(label: Label, camera: Camera, { width, height }: Viewport): readonly LonLat[] {
  const box = labelBox(label, projectWorld(label.at, camera, width, height));
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const sides: readonly Pixel[] = [
    { x: middle.x, y: box.y + box.height + BESIDE_NAME },
    { x: box.x + box.width + BESIDE_NAME, y: middle.y },
    { x: middle.x, y: box.y - BESIDE_NAME },
    { x: box.x - BESIDE_NAME, y: middle.y },
  ];
  return sides.map((at) => unproject(at, camera, width, height));
}

/** Where a leader may end, the best first. `name`: that of the country, if it is written. */
export function calloutEnds(
  where: Where,
  name: Label | undefined,
  camera: Camera,
  viewport: Viewport,
  gazetteer: Gazetteer,
): readonly LonLat[] {
  switch (where.precision) {
    case 'exact':
    case 'town':
      return [where.point];
    case 'stretch':
      return nearest(where.extent, camera, viewport);
    case 'area':
      return nearest(pointsWithin(where.extent), camera, viewport);
    case 'country': {
      if (name !== undefined) return besideName(name, camera, viewport);
      const { width, height } = viewport;
      const known = gazetteer.names.find(({ kind, id }) => kind === 'country' && id === where.a3);
      if (known === undefined) return [];
      const { x, y } = projectWorld(toWorld(known.at), camera, width, height);
      return [unproject({ x, y: y + UNDER_NAME * viewport.textScale }, camera, width, height)];
    }
    case 'unknown':
      return [];
  }
}
