import { type Camera, fromWorld, type LonLat, type Pixel, project, scaleAt, toWorld } from '../geo.ts';

/** A line drawn by hand on the map: it lies on the ground, and so stays where it is when the camera moves. */
export type Stroke = readonly LonLat[];

/** A camera and the size of the box that it fills, CSS pixels. */
export interface Sight {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** The place on the ground under a pixel of the box. */
export function groundAt({ x, y }: Pixel, { camera, width, height }: Sight): LonLat {
  const center = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  return fromWorld({ x: center.x + (x - width / 2) / scale, y: center.y + (y - height / 2) / scale });
}

/** Strokes as the path of an SVG as large as the box. A stroke of one point is a dot. */
export function inkPath(strokes: readonly Stroke[], { camera, width, height }: Sight): string {
  return strokes
    .map((stroke) =>
      stroke
        .map((point, index) => {
          const { x, y } = project(point, camera, width, height);
          const at = `${x.toFixed(1)} ${y.toFixed(1)}`;
          return index === 0 ? `M${at}${stroke.length === 1 ? `L${at}` : ''}` : `L${at}`;
        })
        .join(''),
    )
    .join('');
}
