import { type Camera, projection } from '../../src/core/geo.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { PATTERN_TILE } from '../../src/core/theme/pattern.ts';

const PIXEL = 0.25; // CSS pixels: the live pattern's lines run through the middles of its pixels, both ways
const HATCH = 1.1; // CSS pixels: width of a thin line

/**
 * The same lines as the live map's pattern, as an SVG pattern. The engine ties patterns to the world and lets them grow
 * between two whole zooms: so does this, and the lines fall together.
 */
export function hatchOf(pattern: string, id: string, camera: Camera, { width, height }: Viewport): string {
  const [, kind, list] = /^(hatch|stripe):(.+)$/.exec(pattern) ?? [];
  if (list === undefined) throw new Error(`still: expected a pattern of the theme, got ${pattern}`);
  const colours = list.split(',');
  const size = PATTERN_TILE * colours.length;
  const across = kind === 'hatch' ? HATCH : PATTERN_TILE / Math.SQRT2 + 0.2; // stripes touch
  const lines = colours.flatMap((colour, index) =>
    [-1, 0, 1, 2].map((turn) => {
      const sum = PATTERN_TILE * (index + 0.5) + PIXEL + size * turn; // x + y along a line
      return `<path d="M${sum + 4} -4L${sum - size - 4} ${size + 4}" stroke="${colour}" stroke-width="${across.toFixed(2)}"/>`;
    }),
  );
  const origin = projection(camera, width, height)({ x: 0, y: 0 });
  const scale = 2 ** (camera.zoom - Math.floor(camera.zoom));
  const period = size * scale;
  const shift = (value: number): string => (((value % period) + period) % period).toFixed(2);
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="translate(${shift(origin.x)} ${shift(origin.y)}) scale(${scale.toFixed(4)})">${lines.join('')}</pattern>`;
}
