/** A picture to fill a shape with, as raw RGBA; `pixelRatio` 2, so a tile is half as many CSS pixels wide. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const PATTERN_TILE = 10; // CSS pixels between the lines of a hatch
const TILE = 2 * PATTERN_TILE; // pixels at ratio 2

function rgb(hex: string): readonly [number, number, number] {
  return [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as unknown as readonly [number, number, number];
}

/**
 * Diagonal lines of one colour after another: thin for an area (`hatch:#561a63`), as wide as their gaps for a stretch
 * of which several speak (`stripe:…`). Null for a name that is no pattern's.
 */
export function patternOf(id: string): Pattern | null {
  const [, kind, list] = /^(hatch|stripe):((?:#[0-9a-f]{6},?)+)$/.exec(id) ?? [];
  if (kind === undefined || list === undefined) return null;
  const colours = list.split(',').map(rgb);
  const size = TILE * colours.length;
  const halfLine = kind === 'hatch' ? 1.1 : TILE / 2; // pixels across the line
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const along = (x + y) % size; // lines run from lower left to upper right
      const colour = colours[Math.floor(along / TILE) % colours.length];
      const across = Math.abs((along % TILE) + 0.5 - TILE / 2) / Math.SQRT2;
      const cover = Math.min(1, Math.max(0, halfLine - across + 0.5));
      if (colour !== undefined) data.set([...colour, Math.round(255 * cover)], (y * size + x) * 4);
    }
  return { width: size, height: size, data };
}
