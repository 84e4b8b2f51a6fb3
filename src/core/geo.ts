// Web Mercator as MapLibre draws it: the world is a square one unit wide, 512 px at zoom 0.

/** Degrees: longitude east, latitude north. */
export type LonLat = readonly [lon: number, lat: number];
/** Degrees: west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
/** World units: x eastward from 180° W, y southward from 85.05° N, both 0 to 1; x runs on across 180°. */
export interface World {
  readonly x: number;
  readonly y: number;
}
/** Pixels of the viewport, from its upper left corner. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}
/** What a map is looking at. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  /** Degrees clockwise from north to what is up; left out: north is up. */
  readonly bearing?: number;
  /** Degrees from straight down, 60 at most; left out: from straight above. */
  readonly pitch?: number;
}

const TILE_SIZE = 512;
/** How far the eye is from the middle of a view, in heights of it: the engine's field of view is 36.87° high. */
const EYE = 1.5;
const BEHIND = 0.02; // of that distance, from the eye

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

export function toWorld([lon, lat]: LonLat): World {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** The same x once around the world: 0 to 1. */
export const onceAround = (x: number): number => (x >= 0 && x <= 1 ? x : x - Math.floor(x));

/** In degrees, the longitude from -180 to 180. */
export function fromWorld({ x, y }: World): LonLat {
  return [(onceAround(x) - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Pixels per world unit. */
export function scaleAt(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

/** World units: what turning degrees into them and back may cost. */
export const HAIR = 1e-12;

/** The same where it comes nearest to another, by whole turns: of one world unit, or as many degrees as are said. */
export const nearest = (x: number, to: number, turn = 1): number => {
  const turns = Math.round((x - to) / turn);
  return turns === 0 ? x : x - turn * turns;
};

/** What a camera does to points of the world, in pixels of its viewport. */
export interface Projection {
  (point: World): Pixel;
  /** Pixels around the world. */
  readonly world: number;
}

/** Points about a middle as they lie where another direction than north is up, degrees clockwise; negated, back again. */
export function rotation(bearing: number): (x: number, y: number) => { readonly x: number; readonly y: number } {
  const [cos, sin] = [cosine(bearing), sine(bearing)];
  return (x, y) => ({ x: x * cos + y * sin, y: y * cos - x * sin });
}

/** Pixels of the ground about the middle of a view, north up and from straight above, as its camera turns and tilts them. */
function turned({ bearing = 0, pitch = 0 }: Camera, width: number, height: number): (dx: number, dy: number) => Pixel {
  const [x, y] = [width / 2, height / 2];
  if (bearing === 0 && pitch === 0) return (dx, dy) => ({ x: x + dx, y: y + dy });
  const rotate = rotation(bearing);
  const [flat, steep] = [cosine(pitch), sine(pitch)];
  const eye = height * EYE;
  return (dx, dy) => {
    const { x: right, y: down } = rotate(dx, dy);
    // What lies behind the eye would come out above: it is brought far below the picture.
    const nearer = eye / Math.max(eye * BEHIND, eye - down * steep);
    return { x: x + right * nearer, y: y + down * flat * nearer };
  };
}

/**
 * What a camera does to every point of the world in a viewport of this size: made once for many points. Each falls where it
 * comes nearest to the middle, so that a view across 180° shows what lies on both sides.
 */
export function projection(camera: Camera, width: number, height: number): Projection {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  const place = turned(camera, width, height);
  const project = ({ x, y }: World): Pixel => place((nearest(x, center.x) - center.x) * scale, (y - center.y) * scale);
  return Object.assign(project, { world: scale });
}

/** The same for lines and areas, which may not be torn: of one copy of the world, so many turns to the east. */
export function copyProjection(camera: Camera, width: number, height: number, copy: number): (point: World) => Pixel {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  const place = turned(camera, width, height);
  return ({ x, y }) => place((x + copy - center.x) * scale, (y - center.y) * scale);
}

/** Pixels of the ground from the middle of a view to a pixel of it, north up and from straight above. */
function groundAt({ x, y }: Pixel, { bearing = 0, pitch = 0 }: Camera, width: number, height: number): Pixel {
  const [right, below] = [x - width / 2, y - height / 2];
  if (bearing === 0 && pitch === 0) return { x: right, y: below };
  const [flat, steep] = [cosine(pitch), sine(pitch)];
  const eye = height * EYE;
  const down = (below * eye) / (flat * eye + below * steep);
  return rotation(-bearing)((right * (eye - down * steep)) / eye, down);
}

/** Twice as much ground as a camera shows to either side of its middle at most, pixels: a turned view reaches farther. */
export function groundSize(
  camera: Camera,
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  if ((camera.bearing ?? 0) === 0 && (camera.pitch ?? 0) === 0) return { width, height };
  const corners = [0, width].flatMap((x) => [0, height].map((y) => groundAt({ x, y }, camera, width, height)));
  return {
    width: 2 * Math.max(...corners.map(({ x }) => Math.abs(x))),
    height: 2 * Math.max(...corners.map(({ y }) => Math.abs(y))),
  };
}

/**
 * In which copies of the world something is seen that reaches so far from west to east, world units: the ground as a whole in
 * the first alone, where the view does not reach across 180°.
 */
export function copiesSeen(
  camera: Camera,
  width: number,
  height: number,
  [west, east]: readonly [west: number, east: number] = [0, 1],
): readonly number[] {
  const { x } = toWorld(camera.center);
  const half = groundSize(camera, width, height).width / 2 / scaleAt(camera.zoom);
  const [first, last] = [Math.ceil(x - half - east + HAIR), Math.floor(x + half - west - HAIR)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Where one point of the world falls in a viewport of this size, in CSS pixels. */
export function projectWorld(point: World, camera: Camera, width: number, height: number): Pixel {
  return projection(camera, width, height)(point);
}

export function project(point: LonLat, camera: Camera, width: number, height: number): Pixel {
  return projectWorld(toWorld(point), camera, width, height);
}

/** The point of the world at a pixel of such a viewport, in degrees. */
export function unproject(pixel: Pixel, camera: Camera, width: number, height: number): LonLat {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  const { x, y } = groundAt(pixel, camera, width, height);
  return fromWorld({ x: center.x + x / scale, y: center.y + y / scale });
}

/** Ground metres per CSS pixel at a latitude (degrees): what a scale bar measures. */
export function metresPerPixel(lat: number, zoom: number): number {
  const EARTH_CIRCUMFERENCE = 40_075_016.686; // metres, WGS 84 equator
  return (EARTH_CIRCUMFERENCE * Math.cos((lat * Math.PI) / 180)) / scaleAt(zoom);
}
