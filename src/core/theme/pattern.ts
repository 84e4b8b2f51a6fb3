/** A picture to fill a shape with, as raw RGBA; `pixelRatio` 2, so a tile is half as many CSS pixels wide. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const PATTERN_RATIO = 2; // pixels of a pattern to a CSS pixel at a whole zoom
export const HATCH_SPACING = 8; // CSS pixels between the lines of a hatch at its step's rest, along the map's edge
const HATCH_LINE = 1.1; // CSS pixels across, there too
const HATCH_LINES = 4; // of each colour in a tile: with one, a tile's whole pixels would round the spacing away
const HATCH_WASH = 0.1; // opacity of the ground between the lines, so that a narrow area is one as well
const STRIPE = 10; // CSS pixels that a stripe takes at a whole zoom

/** How a pattern is ruled: its lines run from lower left to upper right, each of the next colour. Lengths are pixels. */
interface Ruling {
  readonly colours: readonly string[];
  /** Side of the tile. */
  readonly tile: number;
  /** Between one line and the next, along a side. */
  readonly period: number;
  /** Across a line. */
  readonly width: number;
  /** Opacity between the lines. */
  readonly wash: number;
}

/**
 * Name of the hatch of an area in these colours. The engine draws a pattern larger and larger from one whole zoom to the
 * next; the tile is smaller by as much as that makes of it at `zoom`.
 */
export function hatchAt(zoom: number, colours: readonly string[]): string {
  const growth = 2 ** (zoom - Math.floor(zoom));
  return `hatch/${Math.round((PATTERN_RATIO * HATCH_SPACING * HATCH_LINES) / growth)}:${colours.join()}`;
}

/** Name of a stretch's stripes, as wide as their gaps. */
export const stripesOf = (colours: readonly string[]): string => `stripe:${colours.join()}`;

/** How the pattern of a name is ruled; null for a name that is no pattern's. */
export function rulingOf(id: string): Ruling | null {
  const [, side, list] = /^(?:hatch\/(\d+)|stripe):((?:#[0-9a-f]{6},?)+)$/.exec(id) ?? [];
  if (list === undefined) return null;
  const colours = list.split(',');
  if (side === undefined) {
    const period = PATTERN_RATIO * STRIPE;
    return { colours, tile: period * colours.length, period, width: period / Math.SQRT2, wash: 0 };
  }
  const period = Number(side) / HATCH_LINES;
  const width = (HATCH_LINE / HATCH_SPACING) * period;
  return { colours, tile: Number(side) * colours.length, period, width, wash: HATCH_WASH };
}

function rgb(hex: string): readonly [number, number, number] {
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as readonly [number, number, number];
}

/** The pattern of a name, in pixels; null for a name that is no pattern's. */
export function patternOf(id: string): Pattern | null {
  const ruling = rulingOf(id);
  if (ruling === null) return null;
  const { tile, period, width, wash } = ruling;
  const colours = ruling.colours.map(rgb);
  // From a row to the next the lines move by a pixel: each row is the same long one, from further on.
  const row = new Uint8ClampedArray(2 * tile * 4);
  for (let at = 0; at < 2 * tile; at++) {
    const along = at + 1; // of the pixel's middle
    const colour = colours[Math.floor(along / period) % colours.length];
    const across = Math.abs((along % period) - period / 2) / Math.SQRT2;
    const cover = Math.min(1, Math.max(wash, width / 2 - across + 0.5));
    if (colour !== undefined) row.set([...colour, Math.round(255 * cover)], at * 4);
  }
  const data = new Uint8ClampedArray(tile * tile * 4);
  for (let y = 0; y < tile; y++) data.set(row.subarray(y * 4, (y + tile) * 4), y * tile * 4);
  return { width: tile, height: tile, data };
}
