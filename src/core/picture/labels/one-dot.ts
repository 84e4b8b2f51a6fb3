import { scaleAt, toWorld, type World } from '../../geo.ts';
import type { Mark } from '../features.ts';

const ONE_DOT = 6; // pixels between two marks that look like one

interface Near {
  readonly mark: Mark;
  /** Pixels. */
  readonly distance: number;
}

/**
 * The marks that look like one dot with a mark, itself among them. They lie in squares as large as a dot: only those in the
 * nine about a mark are asked, however many there are.
 */
export function dotsOf(marks: readonly Mark[], zoom: number): (mark: Mark) => readonly Near[] {
  const scale = scaleAt(zoom);
  const column = (value: number): number => Math.floor((value * scale) / ONE_DOT);
  const squares = new Map<string, ({ readonly mark: Mark } & World)[]>();
  for (const mark of marks) {
    const { x, y } = toWorld(mark.at);
    const square = `${column(x)} ${column(y)}`;
    const within = squares.get(square);
    if (within === undefined) squares.set(square, [{ mark, x, y }]);
    else within.push({ mark, x, y });
  }
  return (mark) => {
    const { x, y } = toWorld(mark.at);
    const found: Near[] = [];
    for (let across = column(x) - 1; across <= column(x) + 1; across++)
      for (let down = column(y) - 1; down <= column(y) + 1; down++)
        for (const other of squares.get(`${across} ${down}`) ?? []) {
          const distance = Math.hypot(x - other.x, y - other.y) * scale;
          if (distance < ONE_DOT) found.push({ mark: other.mark, distance });
        }
    return found;
  };
}
