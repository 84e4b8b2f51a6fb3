// Lines of the ground as points close to each other: words keep clear of them.
import { type Camera, copiesSeen, copyProjection, groundSize, type Pixel, scaleAt, toWorld } from '../../geo.ts';
import type { Outline } from '../outlines.ts';
import { overlaps, type Viewport } from '../viewport.ts';

const EVERY = 6; // pixels between two points

/** Points every few pixels along a course. */
export function sampled(points: readonly Pixel[]): readonly Pixel[] {
  const dense: Pixel[] = [];
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (next === undefined) return;
    const steps = Math.min(200, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / EVERY));
    for (let i = 0; i < steps; i++)
      dense.push({ x: point.x + ((next.x - point.x) * i) / steps, y: point.y + ((next.y - point.y) * i) / steps });
  });
  return dense;
}

/** Points along the outlines of countries that a view shows. */
export function outlinesIn(outlines: readonly Outline[], camera: Camera, viewport: Viewport): readonly Pixel[] {
  const { width, height } = viewport;
  const { x, y } = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  const ground = groundSize(camera, width, height);
  const [wide, high] = [ground.width / scale, ground.height / scale];
  const inWindow = ({ x, y }: Pixel): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  return copiesSeen(camera, width, height).flatMap((copy) => {
    const project = copyProjection(camera, width, height, copy);
    const view = { x: x - copy - wide / 2, y: y - high / 2, width: wide, height: high };
    return outlines
      .filter(({ box }) => overlaps(box, view))
      .flatMap(({ points }) => sampled(points.map(project)).filter(inWindow));
  });
}
