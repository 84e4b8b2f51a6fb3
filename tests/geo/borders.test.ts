import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { featureCollection, point } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import { expect, test } from 'vitest';
import { type Country, countriesOf, featuresOf, lineOf } from './level.ts';

// The files change with their script alone: a short run holds that nothing was broken, a long one looks at all.
const LEVELS = process.env['LONG'] === undefined ? (['near'] as const) : (['far', 'middle', 'near'] as const);

const touching = (a: Country, b: Country): boolean => {
  const [aw, as, ae, an] = bbox(a);
  const [bw, bs, be, bn] = bbox(b);
  return aw < be && bw < ae && as < bn && bs < an;
};

for (const level of LEVELS)
  test(`no two countries of the ${level} level overlap by more than a square kilometre`, { timeout: 120_000 }, () => {
    const countries = countriesOf(level);
    const overlaps: string[] = [];
    let pairs = 0;
    countries.forEach((a, index) => {
      for (const b of countries.slice(index + 1)) {
        if (!touching(a, b)) continue;
        pairs += 1;
        const shared = intersect(featureCollection([a, b]));
        if (shared !== null && area(shared) > 1e6) overlaps.push(`${a.id} and ${b.id}: ${area(shared) / 1e6} km²`);
      }
    });
    expect(pairs).toBeGreaterThan(10);
    expect(overlaps).toEqual([]);
  });

test.each([
  ['Simferopol', 34.1, 44.95],
  ['Sevastopol', 33.55, 44.6],
  ['Kerch', 36.43, 45.35],
])('%s is in Ukraine alone, at each level that shows it', (_, lon, lat) => {
  for (const level of ['far', 'middle']) {
    const owners = countriesOf(level).filter((country) => booleanPointInPolygon(point([lon, lat]), country));
    expect(
      owners.map(({ id }) => id),
      level,
    ).toEqual(['UKR']);
  }
});

test('disputed lines are drawn apart, and no country is made of them', () => {
  const kinds = featuresOf('far', 'borders').map(({ properties }) => properties?.['kind']);
  expect(new Set(kinds)).toEqual(new Set(['border', 'disputed']));
  const ids = countriesOf('far').map(({ id }) => id);
  for (const id of ['XKX', 'CYN', 'XNC', 'XGO']) expect(ids).not.toContain(id);
});

// The Bug against facts from elsewhere, not against the line that it was cut from.
test('the Bug reaches the border near 52.28 N 23.18 E and leaves it near 51.51 N 23.62 E', () => {
  const { coordinates } = lineOf('near', 'river').geometry;
  const [reaches, leaves] = [coordinates[0], coordinates[coordinates.length - 1]];
  expect(Math.hypot((reaches?.[0] ?? 0) - 23.18, (reaches?.[1] ?? 0) - 52.28)).toBeLessThan(0.06);
  expect(Math.hypot((leaves?.[0] ?? 0) - 23.62, (leaves?.[1] ?? 0) - 51.51)).toBeLessThan(0.06);
});

test.each([
  ['Terespol', 23.6156, 52.0756, 'west'],
  ['Brest', 23.685, 52.0975, 'east'],
])('%s lies %s of the Bug, within ten kilometres of it', (_, lon, lat, side) => {
  const nearest = nearestPointOnLine(lineOf('near', 'river'), point([lon, lat]));
  expect(nearest.properties.dist ?? Number.NaN).toBeLessThan(10);
  const bugLon = nearest.geometry.coordinates[0] ?? Number.NaN;
  expect(side === 'west' ? lon < bugLon : lon > bugLon).toBe(true);
});

test('the stretch at the crossing lies on the border that is drawn', () => {
  const border = lineOf('near', 'land');
  const stretch = featuresOf('near', 'centerlines').find(({ properties }) => properties?.['id'] === 'crossing-stretch');
  if (stretch?.geometry.type !== 'LineString') throw new Error('no crossing-stretch');
  const distances = stretch.geometry.coordinates.map(
    (at) => nearestPointOnLine(border, point(at)).properties.dist ?? 9,
  );
  expect(distances.length).toBeGreaterThan(1);
  expect(Math.max(...distances), 'kilometres').toBeLessThan(0.1);
});
