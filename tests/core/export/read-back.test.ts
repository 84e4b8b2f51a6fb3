// Every file under /data/, read by readers that are not ours, and held against the dictionary that lies beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import type { Feature, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../../site/input/data-files.ts';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';

const story = theStory();
const names = readdirSync(DATA_FOLDER);
const read = (name: string): string => readFileSync(`${DATA_FOLDER}/${name}`, 'utf8');
type Row = Readonly<Record<string, string>>;
const parsed = new Map<string, readonly Row[]>();
function rows(name: string): readonly Row[] {
  const known = parsed.get(name) ?? parse(read(name), { bom: true, columns: true, record_delimiter: '\r\n' });
  parsed.set(name, known);
  return known;
}

const flat = names.filter((name) => name.endsWith('.csv'));
const maps = names.filter((name) => name.endsWith('.geojson'));
const schemas = names.filter((name) => name.endsWith('.schema.json'));
const json = names.filter((name) => name.endsWith('.json') && !schemas.includes(name));
const dictionary = rows('dictionary.csv');
const listed = (cell: string | undefined): readonly string[] => (cell ? cell.split(' | ') : []);
const fieldsOf = (name: string): readonly Row[] => dictionary.filter(({ files }) => listed(files).includes(name));

/** Names that GeoJSON itself has. */
const GEOJSON = ['type', 'id', 'geometry'];

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every path to a value: of a list, those of its parts. Where a list is empty or a record null, nothing is told. */
function pathsIn(value: unknown, above: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((part: unknown) => pathsIn(part, above));
  if (!isNode(value) || above.at(-1) === 'names') return [above.join('.')];
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...above, name]));
}

/** A record of a JSON file, by the names that the dictionary gives: its list's own name and GeoJSON's are left out. */
function told(file: unknown): readonly string[] {
  if (Array.isArray(file)) return pathsIn(file);
  if (!isNode(file)) throw new Error('expected a list or a record');
  return Object.entries(file).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return GEOJSON.includes(name) ? [] : [name];
    if (name !== 'features') return pathsIn(value);
    return value.flatMap((feature: Feature) => pathsIn(feature.properties));
  });
}

it('under /data/ are flat files, maps, other JSON, schemas and the licences, and nothing else', () => {
  expect([...flat, ...maps, ...json, ...schemas, 'licences.md'].sort()).toEqual([...names].sort());
  for (const kind of [flat, maps, json, schemas]) expect(kind.length).toBeGreaterThan(2);
});

describe('the dictionary', () => {
  it('names no file that is not there', () => {
    const named = new Set(dictionary.flatMap(({ files }) => listed(files)));
    expect([...named].sort()).toEqual([...flat, ...maps, ...json].sort());
  });

  it.each(flat)('has the columns of %s, in their order', (name) => {
    const [header = []] = parse(read(name), { bom: true, record_delimiter: '\r\n', to: 1 });
    expect(fieldsOf(name).map(({ field }) => field)).toEqual(header);
  });

  it.each([...maps, ...json])('has the fields of %s, and none that it lacks', (name) => {
    const found = new Set(told(JSON.parse(read(name))));
    const described = fieldsOf(name).map(({ json: path }) => path ?? '');
    expect(new Set(described).size).toBe(described.length);
    for (const path of described)
      expect(
        [...found].some((each) => each === path || path.startsWith(`${each}.`)),
        path,
      ).toBe(true);
    for (const path of found)
      expect(
        described.some((each) => each === path || each.startsWith(`${path}.`)),
        path,
      ).toBe(true);
  });

  it.each(schemas)('has the fields of %s', (name) => {
    const [of = ''] = [...maps, ...json].filter((file) => file.startsWith(name.replace('schema.json', '')));
    const fields = new Set(fieldsOf(of).flatMap(({ json: path = '' }) => path.split('.')));
    const text = JSON.stringify(JSON.parse(read(name)));
    for (const field of fields) expect(text, field).toContain(`"${field}":{`);
  });

  it.each(flat)('says which values %s may have', (name) => {
    for (const { field = '', allowed, type, meaning } of fieldsOf(name)) {
      expect(meaning?.length, field).toBeGreaterThan(8);
      const values = rows(name).flatMap((row) => (type?.startsWith('list') ? listed(row[field]) : [row[field] ?? '']));
      const given = values.filter((value) => value !== '' && value !== 'none');
      if (type?.includes('may be empty') !== true && type?.startsWith('list') !== true)
        expect(given.length, field).toBe(rows(name).length);
      if (allowed?.includes(' | ')) expect(listed(allowed), field).toEqual(expect.arrayContaining([...new Set(given)]));
      if (type?.includes('day')) for (const value of given) expect(value, field).toMatch(/^\d{4}-\d\d-\d\d$/);
      if (type?.includes('number')) for (const value of given) expect(Number.isFinite(Number(value)), field).toBe(true);
    }
  });
});

describe('where a file comes from', () => {
  const said = { story: story.meta.slug, version: story.meta.version, updated: story.meta.days?.updated };

  it.each(flat)('%s says in each row, by story, version, day, licence and credit', (name) => {
    for (const row of rows(name)) {
      expect(row).toMatchObject(said);
      expect(row['licence']).toContain('CC BY 4.0');
      expect(row['credit']).toContain(inEnglish(story.meta.title));
    }
  });

  it.each([...maps, ...json])('%s says over its records, or in each where it is a bare list', (name) => {
    const file: unknown = JSON.parse(read(name));
    const heads = Array.isArray(file) ? file.map(({ custom }: { custom: Node }) => custom) : [file];
    for (const head of heads) expect(head).toMatchObject(said);
  });

  it.each([...flat, ...maps])('%s credits GeoNames where it has points, and OpenStreetMap for its lines', (name) => {
    const head: unknown = name.endsWith('.csv') ? rows(name)[0] : JSON.parse(read(name));
    if (!isNode(head)) throw new Error('expected a record');
    for (const text of [head['licence'], head['credit']]) {
      expect(String(text).includes('GeoNames')).toBe(/^(events|places|routes\.geojson)/.test(name));
      expect(String(text).includes('OpenStreetMap')).toBe(/^(events|places)\.geojson/.test(name));
    }
  });
});

const DECIMALS: Readonly<Record<string, number>> = { exact: 4, town: 2, stretch: 4, area: 3 };
const decimals = (value: number | string): number => String(value).split('.')[1]?.length ?? 0;
const numbersIn = (geometry: Geometry): readonly number[] =>
  JSON.stringify(geometry)
    .match(/-?\d+(\.\d+)?/g)
    ?.map(Number) ?? [];
const featuresOf = (name: string): readonly Feature<Geometry | null>[] =>
  (check(read(name)) as unknown as { features: Feature<Geometry | null>[] }).features;

function ringsOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** On which side of a line from a to b the third lies. */
const side = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));

/** Pairs of sides that cross in their midst. */
function crossings(ring: readonly Position[]): readonly string[] {
  const sides = ring.slice(1).map((to, index) => [ring[index] ?? to, to] as const);
  return sides.flatMap(([a, b], index) =>
    sides
      .slice(index + 1)
      .filter(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
      .map(([c]) => `${a} ${c}`),
  );
}

describe('maps', () => {
  it.each(maps)('%s is GeoJSON to a strict reader, each feature with an id of its own', (name) => {
    const ids = featuresOf(name).map(({ id }) => id);
    expect(ids).toEqual(featuresOf(name).map(({ properties }) => properties?.['id']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have positions no finer than the place is known', () => {
    const finest = new Map<string, number>();
    for (const { geometry, properties } of [...featuresOf('places.geojson'), ...featuresOf('events.geojson')]) {
      const precision: unknown = properties?.['precision'];
      if (geometry === null || typeof precision !== 'string') continue;
      const most = Math.max(...numbersIn(geometry).map(decimals));
      finest.set(precision, Math.max(finest.get(precision) ?? 0, most));
    }
    for (const [precision, most] of finest) expect(most, precision).toBeLessThanOrEqual(DECIMALS[precision] ?? 0);
    expect([...finest.keys()].sort()).toEqual(['area', 'exact', 'stretch', 'town']);
  });

  it('have rings that neither touch nor cross themselves', () => {
    const rings = maps.flatMap(featuresOf).flatMap(({ geometry }) => ringsOf(geometry));
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      const corners = ring.slice(1);
      expect(new Set(corners.map(String)).size).toBe(corners.length);
      expect(crossings(ring)).toEqual([]);
    }
  });

  it('and flat files have the same points, and a flat file none where the map has a line or an area', () => {
    for (const kind of ['places', 'events']) {
      const points = new Map(featuresOf(`${kind}.geojson`).map(({ id, geometry }) => [id, geometry]));
      for (const { id = '', latitude, longitude } of rows(`${kind}.csv`)) {
        const geometry = points.get(id);
        const at = geometry?.type === 'Point' ? geometry.coordinates : [];
        expect([longitude, latitude], id).toEqual(at.length === 0 ? ['', ''] : at.map(String));
      }
    }
    expect(rows('places.csv').some(({ latitude }) => latitude !== '')).toBe(true);
  });
});

it('what one file refers to is in the other', () => {
  const idsOf = (name: string, key = 'id'): ReadonlySet<string> => new Set(rows(name).map((row) => row[key] ?? ''));
  const [claims, steps, routes, topics] = [
    idsOf('claims.csv', 'ref'),
    idsOf('steps.csv'),
    idsOf('routes.csv'),
    idsOf('topics.csv'),
  ];
  const all = (name: string, column: string): readonly string[] => rows(name).flatMap((row) => listed(row[column]));
  for (const name of ['events.csv', 'routes.csv', 'topics.csv', 'steps.csv', 'sentences.csv'])
    for (const claim of all(name, 'claims')) expect(claims, name).toContain(claim);
  for (const name of ['claims.csv', 'events.csv', 'routes.csv'])
    for (const step of all(name, 'steps')) expect(steps, name).toContain(step);
  for (const step of all('sentences.csv', 'step')) expect(steps).toContain(step);
  for (const route of [...all('steps.csv', 'routes'), ...all('events.csv', 'route')]) expect(routes).toContain(route);
  for (const topic of all('claims.csv', 'topic_id')) expect(topics).toContain(topic);
  for (const place of [...all('claims.csv', 'place_id'), ...all('routes.csv', 'stops_id')])
    expect(idsOf('places.csv')).toContain(place);
});
