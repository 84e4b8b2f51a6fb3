import { describe, expect, test } from 'vitest';
import type { Name } from '../../../src/core/picture/gazetteer.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { input, problemsOf } from './input.ts';
import { LAND } from './land.ts';

describe('a place', () => {
  test('that is a point may not call itself an area', () => {
    expect(problemsOf({ 'places.yaml': ['precision: town', 'precision: area'] })).toEqual([
      'stories/small/places.yaml:4:13 [0].geometry: expected a shape, as its precision is area, got a point; help: mend whichever of the two is wrong, geometry or precision',
    ]);
  });

  test('that is a shape may not call itself exact', () => {
    expect(problemsOf({ 'places.yaml': ['precision: stretch', 'precision: exact'] })).toEqual([
      'stories/small/places.yaml:16:13 [2].geometry: expected a point, as its precision is exact, got a shape; help: mend whichever of the two is wrong, geometry or precision',
    ]);
  });

  test('that is a country may not call itself an area', () => {
    expect(problemsOf({ 'places.yaml': ['precision: country', 'precision: area'] })).toEqual([
      'stories/small/places.yaml:27:13 [4].geometry: expected a shape, as its precision is area, got a country; help: mend whichever of the two is wrong, geometry or precision',
    ]);
  });

  test('that is unknown has no geometry', () => {
    expect(problemsOf({ 'places.yaml': ['geometry: null', 'geometry: { point: [24, 53] }'] })).toEqual([
      'stories/small/places.yaml:32:13 [5].geometry: expected no geometry (null), as its precision is unknown, got a point; help: mend whichever of the two is wrong, geometry or precision',
    ]);
  });

  test('must have a shape that the map has', () => {
    expect(problemsOf({ 'places.yaml': ['shape: border', 'shape: boarder'] })).toEqual([
      'stories/small/places.yaml:16:13 [2].geometry: expected a shape of public/geo, got "boarder"; help: did you mean "border"?',
    ]);
  });

  test('must be a country that the map has', () => {
    expect(problemsOf({ 'places.yaml': ['geometry: { country: IRQ }', 'geometry: { country: IRK }'] })).toEqual([
      'stories/small/places.yaml:27:13 [4].geometry: expected a country of public/geo, got "IRK"; help: did you mean "IRQ"?',
    ]);
  });

  test('must lie in a country that the map has', () => {
    expect(
      problemsOf({ 'places.yaml': ['country: BLR\n  geometry: { point', 'country: BLX\n  geometry: { point'] }),
    ).toEqual([
      'stories/small/places.yaml:9:12 [1].country: expected a country of public/geo, got "BLX"; help: did you mean "BLR"?',
    ]);
  });

  test('must lie in its country', () => {
    expect(problemsOf({ 'places.yaml': ['[23.5, 53.4]', '[25.5, 53.4]'] })).toEqual([
      'stories/small/places.yaml:4:13 [0].geometry: expected a place in POL, got [25.5, 53.4], which lies outside; help: a point is [longitude, latitude]',
    ]);
  });

  test('that is a shape must touch its country', () => {
    expect(
      problemsOf({ 'places.yaml': ['country: BLR\n  geometry: { shape', 'country: IRQ\n  geometry: { shape'] }),
    ).toEqual([
      'stories/small/places.yaml:22:13 [3].geometry: expected a place in IRQ, got a shape all of which lies outside; help: a point is [longitude, latitude]',
    ]);
  });

  test('must lie on the globe', () => {
    expect(problemsOf({ 'places.yaml': ['[23.5, 53.4]', '[53.4, 230.5]'] })).toEqual([
      'stories/small/places.yaml:4:29 [0].geometry.point[1]: expected a number from -85 to 85, got 230.5; help: write bare digits, without quotation marks',
    ]);
  });

  test('that is our inference says why', () => {
    expect(problemsOf({ 'places.yaml': [', why: { en: No text says where. }', ''] })).toEqual([
      'stories/small/places.yaml:18:10 [2].basis: expected why, as this place is our inference, got nothing; help: why: { en: "what we conclude it from" }',
    ]);
  });

  test('that is drawn on no map says why', () => {
    expect(problemsOf({ 'places.yaml': [', why: { en: No text says more. }', ''] })).toEqual([
      'stories/small/places.yaml:34:10 [5].basis: expected why, as this place is drawn on no map, got nothing; help: why: { en: "why it is not drawn" }',
    ]);
  });

  test('may name as its town only one that the map can name', () => {
    const grodno: Name = {
      id: '1',
      text: 'Grodno',
      kind: 'town',
      at: [23.8, 53.7],
      angle: 0,
      rank: 1,
      minzoom: 0,
      maxzoom: 24,
    };
    const about = (town: string): readonly string[] => {
      const files = input({ 'places.yaml': ['precision: area', `precision: area\n  town: ${town}`] });
      const read = readStory(files, 'small', {
        ...LAND,
        sights: { region: { lines: [], names: [grodno] }, world: { lines: [], names: [] } },
      });
      return read.ok ? [] : read.problems.map(formatProblem).filter((problem) => problem.includes('.town:'));
    };
    expect(about('Grodno')).toEqual([]);
    expect(about('Grodna')).toEqual([
      'stories/small/places.yaml:24:9 [3].town: expected a town of public/geo/names.json, got "Grodna"; help: did you mean "Grodno"?',
    ]);
  });

  test('says what sort of geometry it has', () => {
    expect(problemsOf({ 'places.yaml': ['geometry: { point: [23.5, 53.4] }', 'geometry: [23.5, 53.4]'] })).toEqual([
      'stories/small/places.yaml:4:13 [0].geometry: expected { point: [lon, lat] }, { shape: id }, { country: A3 } or null, got a list; help: precision says which: exact and town are a point, stretch and area a shape',
    ]);
  });
});
