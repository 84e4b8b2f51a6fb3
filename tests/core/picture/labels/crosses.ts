import type { Pixel } from '../../../../src/core/geo.ts';
import type { Box } from '../../../../src/core/picture/viewport.ts';

/** Whether a line runs through an upright box, looked at every two pixels. */
export function crosses(line: readonly Pixel[], { x, y, width, height }: Box): boolean {
  return line.some((from, i) => {
    const to = line[i + 1];
    if (to === undefined) return false;
    const parts = Math.min(2000, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2));
    return Array.from({ length: parts }, (_, k) => k / parts).some((t) => {
      const [px, py] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
      return px > x && px < x + width && py > y && py < y + height;
    });
  });
}
