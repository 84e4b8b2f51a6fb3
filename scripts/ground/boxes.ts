// What of the earth cameras show, as boxes in degrees. A box that crosses the meridian of 180° has an east beyond it.
import { type Bounds, type Camera, fromWorld, groundSize, scaleAt, toWorld } from '../../src/core/geo.ts';
import { levelAt } from '../../src/core/picture/levels.ts';

/** A map's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window whose whole view about a near camera is cut for the middle level, and how deep it looks. */
const AROUND = { size: { width: 1440, height: 900 }, zoom: 5.5 } as const;
const MARGIN = 0.1; // of a box's extent, on each side
const POLE = 85.05; // where the map's plane ends
const PER_DEGREE = 100; // boxes end on hundredths of a degree

/** The boxes of the levels that a story's own ground is cut for. */
export interface Boxes {
  readonly middle: readonly Bounds[];
  readonly near: readonly Bounds[];
}

const clamped = (lat: number): number => Math.min(POLE, Math.max(-POLE, lat));

/** The same box with its west in -180…180; one that goes all the way round is the whole earth. */
export function normal([west, south, east, north]: Bounds): Bounds {
  const [below, above] = [clamped(south), clamped(north)];
  if (east - west >= 360) return [-180, below, 180, above];
  const shift = -360 * Math.floor((west + 180) / 360);
  return [west + shift, below, east + shift, above];
}

/** What a camera shows in a map of that size; what is turned or tilted shows more. */
export function seen(camera: Camera, size: Size): Bounds {
  const { x, y } = toWorld(camera.center);
  const ground = groundSize(camera, size.width, size.height);
  const [wide, high] = [ground.width / 2 / scaleAt(camera.zoom), ground.height / 2 / scaleAt(camera.zoom)];
  const lat = (at: number): number => fromWorld({ x: 0, y: at })[1];
  const north = y - high <= 0 ? POLE : lat(y - high);
  const south = y + high >= 1 ? -POLE : lat(y + high);
  return normal([(x - wide - 0.5) * 360, south, (x + wide - 0.5) * 360, north]);
}

/** A box with a margin, ending on the grid. */
export function widened([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [(east - west) * MARGIN, (north - south) * MARGIN];
  const down = (value: number): number => Math.floor(value * PER_DEGREE) / PER_DEGREE;
  const up = (value: number): number => Math.ceil(value * PER_DEGREE) / PER_DEGREE;
  return normal([down(west - x), down(south - y), up(east + x), up(north + y)]);
}

const TURNS = [-360, 0, 360];

/** Two boxes as one if they overlap, on whichever side of the meridian of 180° each is written; else null. */
function together(a: Bounds, b: Bounds): Bounds | null {
  for (const turn of TURNS) {
    const [west, east] = [b[0] + turn, b[2] + turn];
    if (west > a[2] || east < a[0] || b[1] > a[3] || b[3] < a[1]) continue;
    return normal([Math.min(a[0], west), Math.min(a[1], b[1]), Math.max(a[2], east), Math.max(a[3], b[3])]);
  }
  return null;
}

const inOrder = (a: Bounds, b: Bounds): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

/** Boxes of which no two overlap, holding all that was given. */
export function merged(boxes: readonly Bounds[]): readonly Bounds[] {
  const out: Bounds[] = [];
  for (const box of [...boxes].sort(inOrder)) {
    let grown = box;
    for (let i = 0; i < out.length; ) {
      const whole = together(grown, out[i] ?? grown);
      if (whole === null) i++;
      else {
        grown = whole;
        out.splice(i, 1);
        i = 0; // what was passed may overlap what it has grown to
      }
    }
    out.push(grown);
  }
  return out.sort(inOrder);
}

/** A camera, and a map that shows what it looks at. */
export interface Look {
  readonly camera: Camera;
  readonly size: Size;
}

/** The boxes that cameras need of the levels from zoom 5 on. */
export function boxesFor(looks: readonly Look[]): Boxes {
  const near = looks.filter(({ camera }) => levelAt(camera.zoom) === 'near');
  const middle = looks.filter(({ camera }) => levelAt(camera.zoom) === 'middle');
  const around = near.map(
    ({ camera: { center } }): Look => ({ camera: { center, zoom: AROUND.zoom }, size: AROUND.size }),
  );
  const boxes = (list: readonly Look[]): readonly Bounds[] =>
    merged(list.map(({ camera, size }) => widened(seen(camera, size))));
  return { middle: boxes([...middle, ...around]), near: boxes(near) };
}
