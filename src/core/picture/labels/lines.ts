// Lines of the ground as points close to each other: words keep clear of them.
import { type Camera, copiesSeen, copyProjection, groundSize, type Pixel, scaleAt, toWorld } from '../../geo.ts';
import type { Outline } from '../outlines.ts';
import { overlaps, type Viewport } from '../viewport.ts';

const EVERY = 6; // pixels between two points

/** Adds points every few pixels from one to before another. */
function addBetween(from: Pixel, to: Pixel, points: Pixel[]): void {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const steps = Math.min(200, Math.ceil(Math.hypot(right, down) / EVERY));
  for (let i = 0; i < steps; i++) points.push({ x: from.x + (right * i) / steps, y: from.y + (down * i) / steps });
}

/** Points every few pixels along a course. */
export function sampled(course: readonly Pixel[]): readonly Pixel[] {
  const points: Pixel[] = [];
  course.forEach((point, index) => {
    const next = course[index + 1];
    if (next !== undefined) addBetween(point, next, points);
  });
  return points;
}

/** Points along the outlines of countries that a view shows. */
export function outlinesIn(outlines: readonly Outline[], camera: Camera, viewport: Viewport): readonly Pixel[] {
  const { width, height } = viewport;
  const { x, y } = toWorld(camera.center);
  const scale = scaleAt(camera.zoom);
  const ground = groundSize(camera, width, height);
  const [wide, high] = [ground.width / scale, ground.height / scale];
  const inWindow = ({ x, y }: Pixel): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const seen: Pixel[] = [];
  for (const copy of copiesSeen(camera, width, height)) {
    const project = copyProjection(camera, width, height, copy);
    const view = { x: x - copy - wide / 2, y: y - high / 2, width: wide, height: high };
    for (const { box, points } of outlines) {
      if (!overlaps(box, view)) continue;
      let before: Pixel | null = null;
      for (const point of points) {
        const to = project(point);
        if (before !== null && !liesApart(before, to, viewport)) addBetween(before, to, seen);
        before = to;
      }
    }
  }
  return seen.filter(inWindow);
}

/** Whether a stretch lies beside a view, as most of a country's outline does. */
const liesApart = (a: Pixel, b: Pixel, { width, height }: Viewport): boolean =>
  (a.x < 0 && b.x < 0) || (a.x > width && b.x > width) || (a.y < 0 && b.y < 0) || (a.y > height && b.y > height);
