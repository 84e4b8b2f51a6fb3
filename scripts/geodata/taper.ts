// The data show a river from where it is wide enough, not from its source, and one may dry up. There it is drawn ever
// thinner, so that it fades instead of ending in a stump.
import type { Line } from './geojson.ts';
import { lineLength, slice } from './geometry.ts';

/** Widths of the pieces of a taper, as parts of the river's own, from the source on. */
const TAPER = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9] as const;

/** At most this part of a river is thinner than the rest. */
const MAX_THIN_PART = 0.6;

interface TaperPiece {
  /** Part of the river's own width; null: it has that. */
  readonly taper: number | null;
  readonly lines: readonly Line[];
}

const reversed = (lines: readonly Line[]): readonly Line[] => lines.map((line) => line.toReversed()).reverse();

/** Pieces of a river whose first kilometres grow thin towards its beginning. */
function fromOneEnd(lines: readonly Line[], km: number): readonly TaperPiece[] {
  const total = lines.reduce((sum, line) => sum + lineLength(line), 0);
  const length = Math.min(km, total * MAX_THIN_PART);
  const step = length / TAPER.length;
  const cut = (from: number, to: number): readonly Line[] => {
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

/** A river cut into pieces; `from` and `to`: over how many km it grows thin towards its beginning and its end. */
export function tapered(lines: readonly Line[], from: number, to: number): readonly TaperPiece[] {
  const pieces = fromOneEnd(lines, from);
  const rest = pieces.at(-1);
  if (to === 0 || rest === undefined) return pieces;
  return [
    ...pieces.slice(0, -1),
    ...fromOneEnd(reversed(rest.lines), to).map((piece) => ({ ...piece, lines: reversed(piece.lines) })),
  ];
}
