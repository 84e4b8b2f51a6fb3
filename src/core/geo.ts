// Web Mercator as MapLibre draws it at pitch 0 and bearing 0: the world is a square one unit wide, 512 px at zoom 0.

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
/** What a map is looking at. Bearing and pitch are always 0: the story's maps have north up. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

const TILE_SIZE = 512;

export function toWorld([lon, lat]: LonLat): World {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** In degrees, the longitude from -180 to 180. */
export function fromWorld({ x, y }: World): LonLat {
  const once = x >= 0 && x <= 1 ? x : x - Math.floor(x);
  return [(once - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Pixels per world unit. */
export function scaleAt(zoom: number): number {
  return TILE_SIZE * 2 ** zoom;
}

/** World units: what turning degrees into them and back may cost. */
export const HAIR = 1e-12;

/** The same x where it comes nearest to another, by whole turns around the world. */
export const nearest = (x: number, to: number): number => {
  const turns = Math.round(x - to);
  return turns === 0 ? x : x - turns;
};

/**
 * What a camera does to every point of the world in a viewport of this size: made once for many points. Each falls where it
 * comes nearest to the middle, so that a view across 180° shows what lies on both sides.
 */
export function projection(camera: Camera, width: number, height: number): (point: World) => Pixel {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  return ({ x, y }) => ({
    x: width / 2 + (nearest(x, center.x) - center.x) * scale,
    y: height / 2 + (y - center.y) * scale,
  });
}

/** The same for lines and areas of the ground, which may not be torn: as many turns around the world as are said. */
export function turnedProjection(
  camera: Camera,
  width: number,
  height: number,
  turns: number,
): (point: World) => Pixel {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  return ({ x, y }) => ({ x: width / 2 + (x + turns - center.x) * scale, y: height / 2 + (y - center.y) * scale });
}

/** By how many turns the ground is seen in a view: 0 alone, where that does not reach across 180°. */
export function turnsSeen({ center, zoom }: Camera, width: number): readonly number[] {
  const { x } = toWorld(center);
  const half = width / 2 / scaleAt(zoom);
  const [first, last] = [Math.floor(x - half + HAIR), Math.floor(x + half - HAIR)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where one point of the world falls in a viewport of this size, in CSS pixels. */
export function projectWorld(point: World, camera: Camera, width: number, height: number): Pixel {
  return projection(camera, width, height)(point);
}

export function project(point: LonLat, camera: Camera, width: number, height: number): Pixel {
  return projectWorld(toWorld(point), camera, width, height);
}

/** The point of the world at a pixel of such a viewport, in degrees. */
export function unproject({ x, y }: Pixel, camera: Camera, width: number, height: number): LonLat {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  return fromWorld({ x: center.x + (x - width / 2) / scale, y: center.y + (y - height / 2) / scale });
}

/** Ground metres per CSS pixel at a latitude (degrees): what a scale bar measures. */
export function metresPerPixel(lat: number, zoom: number): number {
  const EARTH_CIRCUMFERENCE = 40_075_016.686; // metres, WGS 84 equator
  return (EARTH_CIRCUMFERENCE * Math.cos((lat * Math.PI) / 180)) / scaleAt(zoom);
}
