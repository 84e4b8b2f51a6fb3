import { describe, expect, test } from 'vitest';
import { problemsOf } from './input.ts';

const COARSER = 'help: draw a stretch or an area: { shape: id } with precision stretch or area';
const sokolka = (basis: string): readonly string[] =>
  problemsOf({ 'places.yaml': ['precision: town\n  basis: { kind: text }', `precision: town\n  basis: { ${basis} }`] });

describe('a place that is drawn as a point', () => {
  test('is not our inference', () => {
    expect(sokolka('kind: inference, why: { en: It is likely. }, from: [claim 000/crowd]')).toEqual([
      `stories/small/places.yaml:5:14 [0].precision: expected no point, as this place is our inference, got precision town; ${COARSER}`,
    ]);
  });

  test('has words that name it', () => {
    for (const words of ['near Sokolka', 'the nearby town', 'a mile away', 'the area of Sokolka'])
      expect(sokolka(`kind: text, words: ${words}`)).toHaveLength(1);
    expect(sokolka('kind: text, words: near Sokolka')).toEqual([
      `stories/small/places.yaml:5:14 [0].precision: expected no point, as its words say only "near", got precision town; ${COARSER}`,
    ]);
    for (const words of ['Sokolka', 'Nearchus', 'Minsk airport'])
      expect(sokolka(`kind: text, words: ${words}`)).toEqual([]);
  });

  test('may be vague where it is a stretch', () => {
    expect(
      problemsOf({ 'places.yaml': ['kind: inference, why', 'kind: inference, words: near the border, why'] }),
    ).toEqual([]);
  });
});
