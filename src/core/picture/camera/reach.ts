import { type Bounds, type Camera, fromWorld, scaleAt, toWorld } from '../../geo.ts';

/** How far the far level of the basemap reaches, in degrees: beyond it there is no land to show. */
export const REACH: Bounds = [-23, 5, 101, 76];

const HAIR = 1e-12; // world units and zooms: what turning degrees into world units and back may cost

/** The same camera, moved and if need be zoomed in until its view lies within bounds, degrees. */
export function within([west, south, east, north]: Bounds, camera: Camera, width: number, height: number): Camera {
  const nw = toWorld([west, north]);
  const se = toWorld([east, south]);
  const least = Math.log2(Math.max(width / (se.x - nw.x), height / (se.y - nw.y)) / scaleAt(0));
  const zoom = Math.max(camera.zoom, least);
  const center = toWorld(camera.center);
  const halfWidth = width / scaleAt(zoom) / 2;
  const halfHeight = height / scaleAt(zoom) / 2;
  const x = Math.min(se.x - halfWidth, Math.max(nw.x + halfWidth, center.x));
  const y = Math.min(se.y - halfHeight, Math.max(nw.y + halfHeight, center.y));
  const off = Math.max(Math.abs(x - center.x), Math.abs(y - center.y), zoom - camera.zoom);
  return off < HAIR ? camera : { center: fromWorld({ x, y }), zoom };
}

/** The same camera, moved and if need be zoomed in until its view lies within the basemap. */
export function withinReach(camera: Camera, width: number, height: number): Camera {
  return within(REACH, camera, width, height);
}
