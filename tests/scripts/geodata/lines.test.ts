import { describe, expect, it } from 'vitest';
import { course, waterNodes } from '../../../scripts/geodata/chain.ts';
import type { Line, Polygon } from '../../../scripts/geodata/geojson.ts';
import { distance, isClosed, lineLength, slice } from '../../../scripts/geodata/geometry.ts';
import { simplifyLine } from '../../../scripts/geodata/simplify.ts';
import { stitched } from '../../../scripts/geodata/stitch.ts';
import { tapered } from '../../../scripts/geodata/taper.ts';
import { lineOf } from '../../geo/level.ts';

const BORDER = lineOf('near', 'land').geometry.coordinates.map(([x = 0, y = 0]) => [x, y] as const);

describe('a line', () => {
  it('is as long as its pieces', () => {
    const length = lineLength(BORDER);
    const pieces = [0, 0.1, 0.55, 0.9].map((part, i, parts) =>
      slice(BORDER, part * length, (parts[i + 1] ?? 1) * length),
    );
    expect(pieces.reduce((sum, piece) => sum + lineLength(piece), 0)).toBeCloseTo(length, 3);
    expect(pieces.map((piece) => piece.at(-1)).slice(0, -1)).toEqual(pieces.slice(1).map(([first]) => first));
  });

  it('keeps its ends and loses points the more, the coarser it may get', () => {
    const [fine, coarse] = [200, 2000].map((metres) => simplifyLine(BORDER, () => metres));
    expect(simplifyLine(BORDER, () => 0)).toEqual(BORDER);
    expect([coarse?.[0], coarse?.at(-1)]).toEqual([BORDER[0], BORDER.at(-1)]);
    expect(fine?.length).toBeLessThan(BORDER.length);
    expect(coarse?.length).toBeLessThan(fine?.length ?? 0);
  });

  it('that is closed stays so, with four corners at least', () => {
    const ring: Line = [...Array.from({ length: 40 }, (_, i) => [Math.cos(i / 7), Math.sin(i / 7)] as const), [1, 0]];
    const simple = simplifyLine(ring, () => 1e7);
    expect(simple).toHaveLength(5);
    expect(isClosed(simple)).toBe(true);
  });
});

describe('a river', () => {
  it('that tapers at both ends is no shorter, and thinnest where it begins and ends', () => {
    const pieces = tapered([BORDER], 30, 20);
    const lengths = pieces.map(({ lines }) => lines.reduce((sum, line) => sum + lineLength(line), 0));
    expect(lengths.reduce((sum, length) => sum + length)).toBeCloseTo(lineLength(BORDER), 3);
    const thin = pieces.flatMap(({ taper }, i) => (taper === 0.15 ? [i] : []));
    expect(thin).toEqual([0, 6]); // the second end’s pieces follow the widest, the thinnest first
    expect(distance(pieces[6]?.lines.at(-1)?.at(-1) ?? [0, 0], BORDER.at(-1) ?? [0, 0])).toBeLessThan(0.001);
  });

  it('runs from piece to piece of water, not straight', () => {
    const bend = Array.from({ length: 30 }, (_, i) => [i / 50, Math.sin(i / 8) / 5] as const);
    const rivers = bend.map(
      ([x, y]): Polygon => [
        [
          [x, y],
          [x + 0.001, y],
          [x, y + 0.001],
          [x, y],
        ],
      ],
    );
    const found = course(waterNodes({ rivers, lakes: [] }), [
      [0, 0],
      [0.58, -0.09],
    ]);
    for (const at of bend.slice(2, -2)) expect(Math.min(...found.map((p) => distance(p, at)))).toBeLessThan(1.5);
  });
});

describe('two neighbours', () => {
  it('whose banks part between common vertices have one line between them', () => {
    const west: Polygon = [
      [
        [0, 0],
        [2, 0],
        [1.9, 1],
        [2, 2],
        [2, 3],
        [0, 3],
        [0, 0],
      ],
    ];
    const east: Polygon = [
      [
        [4, 0],
        [4, 3],
        [2, 3],
        [2, 2],
        [2.1, 1],
        [2, 0],
        [4, 0],
      ],
    ];
    const [one, two] = stitched([west], [east]).map(([polygon]) => new Set(polygon?.[0]?.map(String)));
    expect([...(one ?? [])].filter((p) => two?.has(p)).sort()).toEqual(['2,0', '2,2', '2,3']);
    expect(one?.has('1.9,1')).toBe(false);
    expect(two?.has('2.1,1')).toBe(false);
  });
});
