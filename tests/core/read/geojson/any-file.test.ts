import { getIssues } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../../src/core/geo.ts';
import { readJson } from '../../../../src/core/read/geojson/json.ts';
import { crossingOf } from '../../../../src/core/read/geojson/self-crossing.ts';
import { simplified } from '../../../../src/core/read/geojson/simplify.ts';
import { RUNS } from '../../fixtures.ts';
import { tellWith } from './story-with.ts';

// Whatever lies beside a story under such a name, its author is told of it, and nothing breaks.

const number = fc.oneof(fc.double(), fc.integer({ min: -200, max: 200 }), fc.constantFrom('52', null));
const position = fc.array(number, { maxLength: 4 });
const nested = fc.letrec((tie) => ({
  list: fc.oneof({ depthSize: 'small' }, fc.array(position, { maxLength: 6 }), fc.array(tie('list'), { maxLength: 3 })),
})).list;
const types = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection'];
const geometry = fc.oneof(
  fc.record(
    { type: fc.constantFrom(...types, 'Circle'), coordinates: fc.oneof(position, nested) },
    { requiredKeys: [] },
  ),
  fc.constant(null),
);
const feature = fc.record(
  {
    type: fc.constantFrom('Feature', 'Thing'),
    id: fc.jsonValue(),
    properties: fc.oneof(fc.record({ name: fc.jsonValue() }), fc.jsonValue()),
    geometry: fc.oneof(geometry, fc.jsonValue()),
  },
  { requiredKeys: ['type'] },
);
const file = fc
  .oneof(
    fc.jsonValue(),
    geometry,
    feature,
    fc.record(
      { type: fc.constant('FeatureCollection'), features: fc.array(feature, { maxLength: 4 }), crs: fc.jsonValue() },
      { requiredKeys: ['type', 'features'] },
    ),
  )
  .map((value) => JSON.stringify(value) ?? 'null');
const asked = fc.constantFrom('track', 'area', 'line').map((key) => `${key}: a.geojson`);
const whole = { numRuns: Math.min(RUNS, 150) };

test('any JSON is drawn, or refused in words', () => {
  fc.assert(
    fc.property(file, asked, (text, where) => {
      const { story, problems } = tellWith(where, { 'a.geojson': text });
      expect(story === null).toBe(problems.length > 0);
      for (const problem of problems) expect(problem).toMatch(/: expected .*, got .*; help: /s);
    }),
    whole,
  );
});

test('so is any text, and JSON that is cut or damaged', () => {
  const damaged = fc
    .tuple(file, fc.nat(400), fc.string({ maxLength: 3 }))
    .map(([text, at, put]) => text.slice(0, at) + put);
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged), asked, (text, where) => {
      const { story, problems } = tellWith(where, { 'a.geojson': text });
      expect(story === null).toBe(problems.length > 0);
    }),
    whole,
  );
});

test('JSON is read as every reader of it does', () => {
  const text = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(40), fc.constantFrom(',', '"', '{', ']', '\\', '1', ' ', '-', '.', 'e'))
      .map(([json, at, letter]) => json.slice(0, at) + letter + json.slice(at)),
  );
  fc.assert(
    fc.property(text, (json) => {
      const read = readJson(json);
      if (!('value' in read)) {
        const isTwice = read.message.includes('each key once');
        if (!isTwice) expect(() => JSON.parse(json)).toThrow();
        expect(read.at).toBeLessThanOrEqual(json.length);
      } else expect(read.value).toEqual(JSON.parse(json));
    }),
    { numRuns: RUNS },
  );
});

test('what the format’s own checker lets through as one line is drawn', () => {
  const degrees = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -84, max: 84 }));
  const line = fc.uniqueArray(degrees, { minLength: 2, maxLength: 8, selector: String });
  fc.assert(
    fc.property(line, (coordinates) => {
      const text = JSON.stringify({ type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates } });
      expect(getIssues(text)).toEqual([]);
      expect(tellWith('place: Warsaw\nfit: Warsaw\ntrack: a.geojson', { 'a.geojson': text }).problems).toEqual([]);
    }),
    whole,
  );
});

test('a line keeps its ends when it is made lighter, and is as long as a page may carry', () => {
  const long = Array.from({ length: 20_000 }, (_, i): LonLat => [20 + i / 2000, 52 + Math.sin(i / 7) / 3]);
  const [line = []] = simplified([long], 2, 9.5);
  expect(line.length).toBeLessThanOrEqual(600);
  expect(line.length).toBeGreaterThan(100);
  expect([line[0], line.at(-1)]).toEqual(
    [long[0], long.at(-1)].map((point) => point?.map((each) => Number(each.toFixed(3)))),
  );
});

test('an outline without a crossing is not said to have one', () => {
  const corners = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(corners, (radii) => {
      const ring = radii.map((radius, i): LonLat => {
        const angle = (i / radii.length) * 2 * Math.PI;
        return [20 + radius * Math.cos(angle), 52 + radius * Math.sin(angle)];
      });
      expect(crossingOf([...ring, ring[0] ?? [0, 0]])).toBeNull();
    }),
  );
});

test('a line of which streets are seen keeps the corners that only they show', () => {
  const corner: LonLat[] = [
    [10.18, 56.15],
    [10.1804, 56.15],
    [10.1814, 56.152],
  ];
  expect(simplified([corner], 2, 9.5)).toEqual([
    [
      [10.18, 56.15],
      [10.181, 56.152],
    ],
  ]);
  expect(simplified([corner], 2, 14)).toEqual([corner]);
});
