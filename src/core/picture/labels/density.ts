import type { Pixel } from '../../geo.ts';
import type { Box, Viewport } from '../viewport.ts';

const CELL = 4; // pixels of a side: as exactly as a box is looked at

/**
 * How many of some points of a view lie in a box, to a few pixels: as a table of sums over all boxes from the upper left
 * corner, so that it costs the same whatever their number.
 */
export function densityOf(points: readonly Pixel[], { width, height }: Viewport): (box: Box) => number {
  const columns = Math.ceil(width / CELL) + 1;
  const rows = Math.ceil(height / CELL) + 1;
  const sums = new Int32Array(columns * rows);
  for (const { x, y } of points) {
    const [column, row] = [Math.floor(x / CELL) + 1, Math.floor(y / CELL) + 1];
    if (column < 1 || row < 1 || column >= columns || row >= rows) continue;
    const at = row * columns + column;
    sums[at] = (sums[at] ?? 0) + 1;
  }
  for (let row = 1; row < rows; row++) {
    let inRow = 0; // so far: added up at once, as a table is made for every step of every view
    for (let at = row * columns + 1; at < (row + 1) * columns; at++) {
      inRow += sums[at] ?? 0;
      sums[at] = inRow + (sums[at - columns] ?? 0);
    }
  }
  const sum = (column: number, row: number): number => sums[row * columns + column] ?? 0;
  const held = (value: number, most: number): number => Math.min(most - 1, Math.max(0, value));
  return ({ x, y, width: wide, height: high }) => {
    const [left, top] = [held(Math.floor(x / CELL), columns), held(Math.floor(y / CELL), rows)];
    const [right, bottom] = [held(Math.ceil((x + wide) / CELL), columns), held(Math.ceil((y + high) / CELL), rows)];
    return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
  };
}
