import { type Camera, type LonLat, type Pixel, project, unproject } from '../geo.ts';

/** A line drawn by hand on the map: it lies on the ground, and so stays where it is when the camera moves. */
export type Stroke = readonly LonLat[];

/** A camera and the size of the box that it fills, CSS pixels. */
export interface Sight {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

/** The place on the ground under a pixel of the box. */
export function groundAt(pixel: Pixel, { camera, width, height }: Sight): LonLat {
  return unproject(pixel, camera, width, height);
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
