import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { area } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { featureCollection, point } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Feature, Polygon, Position } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { countriesOf, featuresOf } from './level.ts';
import { away, linesIn } from './lines.ts';
import { ISLANDS, LAND, SEA } from './well-known.ts';

// The ground that every story may stand on: the whole world, drawn below z5.

const GAP = 7; // km that nobody sees at these zooms
const countries = countriesOf('world');
const boxes = new Map(countries.map((country) => [country, bbox(country)]));

/** The countries in which a place lies. */
function ownersOf([lon, lat]: Position): readonly unknown[] {
  return countries
    .filter((country) => {
      const [west, south, east, north] = boxes.get(country) ?? [0, 0, 0, 0];
      if (lon === undefined || lat === undefined) return false;
      return lon >= west && lon <= east && lat >= south && lat <= north;
    })
    .filter((country) => booleanPointInPolygon(point([lon ?? 0, lat ?? 0]), country))
    .map(({ id }) => id);
}

const lakes = featuresOf('world', 'lakes') as readonly Feature<Polygon>[];
const shores = [...linesIn('world', 'coast'), ...linesIn('world', 'lakes')];

describe('the ground of the world', () => {
  it('weighs at most 62 KB, and its names 30 KB', () => {
    const weight = (file: string): number => gzipSync(readFileSync(`public/geo/${file}`), { level: 9 }).length;
    expect(weight('world.json')).toBeLessThanOrEqual(62_000);
    expect(weight('world-names.json')).toBeLessThanOrEqual(30_000);
  });

  test.each(LAND)('%s is in %s alone', (_, id, lon, lat) => {
    expect(ownersOf([lon, lat])).toEqual([id]);
  });

  test.each(SEA)('%s is sea', (_, lon, lat) => {
    expect(ownersOf([lon, lat])).toEqual([]);
  });

  test.each(ISLANDS)('%s has not vanished', (_, lon, lat) => {
    const nearest = Math.min(...linesIn('world', 'coast').map((line) => away(line, [lon, lat])));
    expect(ownersOf([lon, lat]).length > 0 ? 0 : nearest, 'km').toBeLessThan(30);
  });

  it('has no country twice, nor one without land', () => {
    const ids = countries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const country of countries) expect(area(country), String(country.id)).toBeGreaterThan(0);
    for (const id of ['XKX', 'CYN', 'XNC', 'GOL', 'SJM', 'ALA']) expect(ids).not.toContain(id);
  });

  it('has no line along the meridian of 180° nor where the map ends, and fills that overlap there', () => {
    for (const kind of ['coast', 'borders'])
      for (const line of linesIn('world', kind))
        for (const [i, [lon = 0, lat = 0]] of line.entries()) {
          const [before = 0, below = 0] = line[i - 1] ?? [];
          const isAlong =
            i > 0 && ((Math.abs(lon) > 180.01 && Math.abs(before) > 180.01) || (lat < -85 && below < -85));
          expect(isAlong, `${kind} at ${lon} ${lat}`).toBe(false);
        }
    const [west, , east] = bbox(featureCollection([...countries]));
    expect(west).toBeLessThan(-180);
    expect(east).toBeGreaterThan(180);
    expect(Math.max(-west, east)).toBeLessThan(180.05);
  });

  it('draws disputed lines apart', () => {
    const kinds = featuresOf('world', 'borders').map(({ properties }) => properties?.['kind']);
    expect(new Set(kinds)).toEqual(new Set(['border', 'disputed']));
  });

  // Each two countries: a long run looks.
  test.runIf(process.env['LONG'] !== undefined)(
    'has no two countries that overlap by more than two square kilometres',
    { timeout: 120_000 },
    () => {
      const overlaps: string[] = [];
      countries.forEach((a, index) => {
        for (const b of countries.slice(index + 1)) {
          const [p, q] = [boxes.get(a) ?? [], boxes.get(b) ?? []];
          const [aw = 0, as = 0, ae = 0, an = 0] = p;
          const [bw = 0, bs = 0, be = 0, bn = 0] = q;
          if (aw >= be || bw >= ae || as >= bn || bs >= an) continue;
          const shared = intersect(featureCollection([a, b]));
          if (shared !== null && area(shared) > 2e6) overlaps.push(`${a.id} and ${b.id}: ${area(shared) / 1e6} km²`);
        }
      });
      expect(overlaps).toEqual([]);
    },
  );
});

interface Course {
  readonly name: string;
  readonly taper: number;
  readonly line: readonly Position[];
}

const courses = featuresOf('world', 'rivers').flatMap(({ geometry, properties }): Course[] => {
  const [name, taper] = [String(properties?.['name']), Number(properties?.['taper'] ?? 1)];
  if (geometry.type === 'LineString') return [{ name, taper, line: geometry.coordinates }];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map((line) => ({ name, taper, line })) : [];
});

describe('a great river', () => {
  const names = [...new Set(courses.map(({ name }) => name))];

  it('is one of two or three dozen', () => {
    expect(names.length).toBeGreaterThan(20);
  });

  test.each(names)('%s ends in water wherever it is not thin', (name) => {
    const own = courses.filter((course) => course.name === name);
    for (const { taper, line } of own) {
      if (taper <= 0.15) continue;
      for (const end of [line.at(0), line.at(-1)]) {
        if (end === undefined) continue;
        const others = courses.filter((course) => course.line !== line).map((course) => course.line);
        const isInLake = lakes.some((lake) => booleanPointInPolygon(point(end), lake));
        const nearest = Math.min(...[...others, ...shores].map((each) => away(each, end)));
        expect(isInLake ? 0 : nearest, `km from water at ${end.join(' ')}`).toBeLessThan(GAP);
      }
    }
  });
});

describe('names on the ground of the world', () => {
  const names = JSON.parse(readFileSync('public/geo/world-names.json', 'utf8')) as {
    readonly countries: readonly { readonly id: string; readonly a2: string; readonly at: Position }[];
    readonly waters: readonly { readonly id: string; readonly kind: string; readonly at: Position }[];
    readonly towns: readonly { readonly id: number; readonly country: string; readonly minzoom: number }[];
  };

  it('stand each in its own country, but for a few states of many islands', () => {
    const islands = ['BHS', 'COK', 'FSM', 'KIR', 'MHL', 'PYF', 'SYC', 'TUV', 'VUT', 'CPV', 'SLB', 'MDV'];
    const wrong = names.countries.filter(({ id, at }) => !islands.includes(id) && !ownersOf(at).includes(id));
    expect(wrong.map(({ id, at }) => `${id} ${at.join(' ')}`)).toEqual([]);
  });

  it('have two letters and an id of their own', () => {
    expect(new Set(names.countries.map(({ a2 }) => a2)).size).toBe(names.countries.length);
    for (const list of [names.countries, names.waters, names.towns])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(names.countries.length).toBeGreaterThan(195);
  });

  it('of seas stand on the sea', () => {
    const wrong = names.waters.filter(({ kind, at }) => kind === 'sea' && ownersOf(at).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('of towns are few where the whole world shows', () => {
    const shown = (zoom: number): number => names.towns.filter(({ minzoom }) => minzoom <= zoom).length;
    expect(shown(2)).toBe(0);
    expect(shown(3)).toBeLessThan(80);
    expect(names.towns.length).toBeGreaterThan(400);
  });
});
