import { type Camera, projection } from '../../src/core/geo.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { PATTERN_RATIO, rulingOf } from '../../src/core/theme/pattern.ts';

const TOUCHING = 0.2; // CSS pixels by which stripes overlap, so that nothing shows between them

/**
 * The same lines as the live map's pattern, as an SVG pattern. The engine ties patterns to the world and lets them grow
 * between two whole zooms: so does this, and the lines fall together.
 */
export function hatchOf(pattern: string, id: string, camera: Camera, { width, height }: Viewport): string {
  const ruling = rulingOf(pattern);
  if (ruling === null) throw new Error(`still: expected a pattern of the theme, got ${pattern}`);
  const { colours, wash } = ruling;
  const [size, period] = [ruling.tile / PATTERN_RATIO, ruling.period / PATTERN_RATIO];
  const count = colours.length;
  const across = ruling.width / PATTERN_RATIO + (wash === 0 ? TOUCHING : 0);
  /** Every line of the colour of this index that touches the tile. */
  const course = (index: number): string => {
    const d: string[] = [];
    for (let line = index - count; period * line < 2 * size; line += count) {
      const sum = period * (line + 0.5); // x + y along it
      d.push(`M${(sum + 4).toFixed(2)} -4L${(sum - size - 4).toFixed(2)} ${size + 4}`);
    }
    return d.join('');
  };
  const drawn = (width: number, opacity: string): string =>
    colours
      .map((colour, i) => `<path d="${course(i)}" stroke="${colour}" stroke-width="${width.toFixed(2)}"${opacity}/>`)
      .join('');
  const washes = wash === 0 ? '' : drawn(period / Math.SQRT2, ` stroke-opacity="${wash}"`);
  const lines = drawn(across, '');
  const origin = projection(camera, width, height)({ x: 0, y: 0 });
  const scale = 2 ** (camera.zoom - Math.floor(camera.zoom));
  const turn = size * scale;
  const shift = (value: number): string => (((value % turn) + turn) % turn).toFixed(2);
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="translate(${shift(origin.x)} ${shift(origin.y)}) scale(${scale.toFixed(4)})">${washes}${lines}</pattern>`;
}
