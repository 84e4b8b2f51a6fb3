import { type Bounds, type Camera, fromWorld, groundSize, HAIR, nearest, scaleAt, toWorld } from '../../geo.ts';

/** The same camera, moved and if need be zoomed in until its view lies within bounds, degrees: around the world, or part of it. */
export function within([west, south, east, north]: Bounds, camera: Camera, across: number, down: number): Camera {
  const { width, height } = groundSize(camera, across, down);
  const nw = toWorld([west, north]);
  const se = toWorld([east, south]);
  const isAround = se.x - nw.x >= 1;
  const fills = isAround ? 0 : width / (se.x - nw.x);
  const least = Math.log2(Math.max(fills, height / (se.y - nw.y)) / scaleAt(0));
  const zoom = Math.max(camera.zoom, least);
  const center = toWorld(camera.center);
  const halfWidth = width / scaleAt(zoom) / 2;
  const halfHeight = height / scaleAt(zoom) / 2;
  const here = nearest(center.x, (nw.x + se.x) / 2); // in the copy of the world in which the bounds are
  const x = isAround ? here : Math.min(se.x - halfWidth, Math.max(nw.x + halfWidth, here));
  const y = Math.min(se.y - halfHeight, Math.max(nw.y + halfHeight, center.y));
  const off = Math.max(Math.abs(x - here), Math.abs(y - center.y), zoom - camera.zoom);
  return off < HAIR ? camera : { ...camera, center: fromWorld({ x, y }), zoom };
}
