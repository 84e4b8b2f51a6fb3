// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Box, inside, overlaps } from '../../../src/core/picture/viewport.ts';
import { spotOver } from '../../../src/views/evidence/card-place.ts';

const MAP: Box = { x: 600, y: 0, width: 800, height: 760 };
const LINE: Box = { x: 100, y: 300, width: 120, height: 24 };
const CARD = { map: MAP, width: 360, height: 500, at: LINE, written: [], kept: [] };
const dot = (x: number, y: number): Box => ({ x: x - 20, y: y - 20, width: 40, height: 40 });

describe('where the card stands over the map', () => {
  it('is beside the line, at the edge of the text, where nothing of the step lies', () => {
    const spot = spotOver({ ...CARD, height: 300, drawn: [] });
    expect(spot.x).toBe(MAP.x + 12);
    expect(spot.y).toBeLessThanOrEqual(LINE.y);
    expect(spot.y + spot.height).toBeGreaterThan(LINE.y + LINE.height);
  });

  it('is on the far side where the near one is taken', () => {
    const drawn = [dot(700, 100), dot(700, 350), dot(700, 650)];
    const spot = spotOver({ ...CARD, drawn });
    expect(drawn.filter((each) => overlaps(each, spot))).toEqual([]);
    expect(spot.x).toBeGreaterThan(720);
  });

  it('is lower where a high one would cover something', () => {
    const drawn = [0, 100, 200, 300, 400, 500, 600, 700].flatMap((x) => [dot(640 + x, 60), dot(640 + x, 700)]);
    const spot = spotOver({ ...CARD, height: 700, drawn });
    expect(drawn.filter((each) => overlaps(each, spot))).toEqual([]);
    expect(spot.height).toBeLessThan(700);
  });

  it('covers a line rather than words, and words rather than what must stay free', () => {
    const left: Box = { x: 600, y: 0, width: 400, height: 760 };
    const right: Box = { ...left, x: 1000 };
    const half = { ...CARD, width: 376 };
    const lines = [dot(1100, 200), dot(1200, 400), dot(1300, 600)];
    expect(overlaps(spotOver({ ...half, drawn: lines, written: [left] }), left)).toBe(false);
    expect(overlaps(spotOver({ ...half, drawn: [], written: [right], kept: [left] }), left)).toBe(false);
  });

  it('is within the map, however much of it is taken', () => {
    const drawn = Array.from({ length: 60 }, (_, index) =>
      dot(620 + (index % 10) * 80, 40 + Math.floor(index / 10) * 130),
    );
    expect(inside(spotOver({ ...CARD, drawn }), MAP)).toBe(true);
  });
});
