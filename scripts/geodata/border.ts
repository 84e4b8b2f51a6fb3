// Takes the lines of a level out of its topology: borders, dashed lines, coast, and the Poland–Belarus border from north to south.
import type { GeometryObject } from 'topojson-specification';
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import type { Line } from './geojson.ts';
import { distance, isSame, isWithin, nearestOnLine } from './geometry.ts';
import { last, least, nth, pairs } from './lists.ts';
import { type CountryTopology, codeOf, meshed } from './topology.ts';

// South of here the border is the Bug: the westernmost vertex of the border, where the river comes to it.
const BUG_JOINS: LonLat = [23.1777, 52.2826];

const DISPUTED: ReadonlySet<string> = new Set(['SRB-XKX', 'GOL-ISR', 'GOL-SYR', 'ESH-MAR', 'ISR-PSE']);

// Lines of control lie inside these boxes, for these pairs.
const CONTROL: readonly (readonly [pair: string, box: Bounds])[] = [
  ['IND-PAK', [73.2, 32.6, 78, 37.2]],
  ['CHN-IND', [77, 32.2, 80.6, 36]],
  ['CHN-IND', [91.5, 26.5, 98, 29.7]],
  ['CHN-PAK', [74.5, 35, 77.9, 37.2]],
];

const pairOf = (a: GeometryObject, b: GeometryObject): string => [codeOf(a), codeOf(b)].sort().join('-');

interface Piece {
  readonly holds: boolean;
  readonly line: Line;
}

/** Cuts lines where something begins to hold of their segments, or ceases to. */
function split(lines: readonly Line[], holdsOf: (p: LonLat, q: LonLat) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    let points: LonLat[] = [];
    let before: boolean | null = null;
    for (const [p, q] of pairs(line)) {
      const holds = holdsOf(p, q);
      if (holds !== before) {
        points = [p];
        pieces.push({ holds, line: points });
        before = holds;
      }
      points.push(q);
    }
  }
  return pieces;
}

interface Borders {
  readonly border: readonly Line[];
  readonly disputed: readonly Line[];
}

interface Special {
  /** A border that stands elsewhere, or none at all, by the codes of its countries in order. */
  readonly left?: readonly string[];
  /** Lines of control beside those of our region. */
  readonly control?: typeof CONTROL;
}

/** Borders of a level. */
export function borders(topology: CountryTopology, { left = [], control = [] }: Special): Borders {
  const known = new Set<string>();
  meshed(topology, (a, b) => {
    if (a !== b) known.add(pairOf(a, b));
    return false;
  });
  const pieces = [...known].sort().flatMap((pair) => {
    if (left.includes(pair)) return [];
    const boxes = [...CONTROL, ...control].filter(([of]) => of === pair).map(([, box]) => box);
    const isDisputed = (p: LonLat, q: LonLat): boolean =>
      DISPUTED.has(pair) || boxes.some((box) => isWithin(box, p) && isWithin(box, q));
    return split(
      meshed(topology, (a, b) => a !== b && pairOf(a, b) === pair),
      isDisputed,
    );
  });
  const linesOf = (disputed: boolean): readonly Line[] =>
    pieces.filter(({ holds }) => holds === disputed).map(({ line }) => line);
  return { border: linesOf(false), disputed: linesOf(true) };
}

/** Shores, without the edges of the box that the level was cut to, nor a meridian at which the source is torn. */
export function coast(
  topology: CountryTopology,
  [west, south, east, north]: Bounds,
  torn: readonly number[] = [],
): readonly Line[] {
  const isAt = (value: number, limit: number): boolean => Math.abs(value - limit) < 1e-6;
  const isEdge = (p: LonLat, q: LonLat): boolean =>
    [west, east, ...torn].some((limit) => isAt(p[0], limit) && isAt(q[0], limit)) ||
    [south, north].some((limit) => isAt(p[1], limit) && isAt(q[1], limit));
  return split(
    meshed(topology, (a, b) => a === b),
    isEdge,
  )
    .filter(({ holds }) => !holds)
    .map(({ line }) => line);
}

/** A line with a piece more at its nearer end, and how near that is in km. */
interface Joint {
  readonly piece: Line;
  readonly km: number;
  readonly line: Line;
}

function jointsOf(line: Line, piece: Line): readonly Joint[] {
  const [start, end] = [nth(line, 0), last(line)];
  const [first, final] = [nth(piece, 0), last(piece)];
  const turned = piece.toReversed();
  return [
    { piece, km: distance(end, first), line: [...line, ...piece.slice(1)] },
    { piece, km: distance(end, final), line: [...line, ...turned.slice(1)] },
    { piece, km: distance(start, final), line: [...piece.slice(0, -1), ...line] },
    { piece, km: distance(start, first), line: [...turned.slice(0, -1), ...line] },
  ];
}

/** One line out of the pieces two countries share, starting at its northern end. */
export function sharedLine(topology: CountryTopology, pair: string): Line {
  const pieces = meshed(topology, (a, b) => a !== b && pairOf(a, b) === pair);
  let line = least(pieces, (piece) => -piece.length);
  let rest = pieces.filter((piece) => !isSame(nth(piece, 0), nth(line, 0)));
  while (rest.length > 0) {
    const from = line;
    const best = least(
      rest.flatMap((piece) => jointsOf(from, piece)),
      ({ km }) => km,
    );
    line = best.line;
    rest = rest.filter((piece) => piece !== best.piece);
  }
  return nth(line, 0)[1] < last(line)[1] ? line.toReversed() : line;
}

export interface StoryLine {
  /** From north to south. */
  readonly whole: Line;
  readonly land: Line;
  readonly bug: Line;
}

/** The Poland–Belarus border. */
export function storyLine(topology: CountryTopology): StoryLine {
  const whole = sharedLine(topology, 'BLR-POL');
  const { index } = nearestOnLine(whole, BUG_JOINS);
  const cut = least([index, index + 1], (i) => distance(nth(whole, i), BUG_JOINS));
  return { whole, land: whole.slice(0, cut + 1), bug: whole.slice(cut) };
}
