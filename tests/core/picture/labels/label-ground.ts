import { fromWorld, type LonLat, type Pixel, project, projectWorld } from '../../../../src/core/geo.ts';
import { type Label, labelBox } from '../../../../src/core/picture/labels/label.ts';
import type { Candidate, Ground } from '../../../../src/core/picture/labels/place-labels.ts';
import type { Box } from '../../../../src/core/picture/viewport.ts';
import { viewport } from '../../fixtures.ts';

export const camera = { center: [24, 53] as LonLat, zoom: 7 };
export const VIEW = viewport({ width: 600, height: 400 });

/** The place that is projected to this pixel. */
function lonLatAt(x: number, y: number): LonLat {
  const middle = project([0, 0], camera, 0, 0);
  const scale = 512 * 2 ** camera.zoom;
  return fromWorld({ x: 0.5 + (x - 300 - middle.x) / scale, y: 0.5 + (y - 200 - middle.y) / scale });
}

export function candidate(overrides: Partial<Candidate> & { readonly id: string; readonly pixel?: Pixel }): Candidate {
  const { pixel = { x: 300, y: 200 }, ...rest } = overrides;
  return {
    text: 'Białystok',
    kind: 'town',
    at: lonLatAt(pixel.x, pixel.y),
    angle: 0,
    rank: 1,
    radius: 2.6,
    priority: 1,
    ...rest,
  };
}
export const ground = (overrides: Partial<Ground> = {}): Ground => ({
  marks: [],
  camera,
  viewport: VIEW,
  occupied: [],
  avoid: [],
  ...overrides,
});
export const pointOf = (label: Label): Pixel => projectWorld(label.at, camera, 600, 400);
export const boxOf = (label: Label): Box => labelBox(label, pointOf(label));
export const square = ({ x, y }: Pixel, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });
export const names = (labels: readonly Label[]): readonly string[] => labels.map(({ name }) => name);
