// The data show a river from where it is wide enough, not from its source, and one may dry up. There it is drawn ever
// thinner, so that it fades instead of ending in a stump.
import { lineLength, slice } from './geometry.mjs';

/** Widths of the pieces of a taper, as parts of the river's own, from the source on. */
export const TAPER = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

/** At most this part of a river is thinner than the rest. */
const MOST = 0.6;

const reversed = (lines) => lines.map((line) => line.toReversed()).reverse();

/** Pieces [{taper, lines}] of a river whose first kilometres grow thin towards its beginning. */
function fromOneEnd(lines, km) {
  const total = lines.reduce((sum, line) => sum + lineLength(line), 0);
  const length = Math.min(km, total * MOST);
  const step = length / TAPER.length;
  const cut = (from, to) => {
    let run = 0;
    return lines.flatMap((line) => {
      const own = lineLength(line);
      const piece = slice(line, Math.max(0, from - run), Math.min(own, to - run));
      run += own;
      return piece.length > 1 ? [piece] : [];
    });
  };
  const pieces = TAPER.map((taper, i) => ({ taper, lines: cut(i * step, (i + 1) * step) }));
  return [...pieces, { taper: null, lines: cut(length, total + 1) }].filter((piece) => piece.lines.length > 0);
}

/**
 * A river cut into pieces [{taper, lines}], `taper` null where it has its own width. `from` and `to`: over how many km it
 * grows thin towards its beginning and its end.
 */
export function tapered(lines, from, to) {
  const pieces = fromOneEnd(lines, from);
  if (to === 0) return pieces;
  const rest = pieces.pop();
  return [
    ...pieces,
    ...fromOneEnd(reversed(rest.lines), to).map((piece) => ({ ...piece, lines: reversed(piece.lines) })),
  ];
}
