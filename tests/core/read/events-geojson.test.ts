import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../scripts/lib/build-events.ts';
import { eventsGeoJson } from '../../../scripts/lib/events-geojson.ts';
import { diskAt } from '../../../scripts/lib/story-files.ts';
import { shapeGeometry } from '../../../src/core/read/topology.ts';
import type { Changes } from './input.ts';
import { storyOf } from './input.ts';
import { topology } from './land.ts';

const write = (changes: Changes = {}) => eventsGeoJson(storyOf(changes), (id) => shapeGeometry(topology(), id));
const geometries = (changes: Changes = {}) =>
  JSON.parse(write(changes)).features.map(({ geometry }: { geometry: unknown }) => geometry);
const at = (place: string): Changes => ({ 'events.yaml': ['place: border', place] });

describe('events.geojson', () => {
  test('has a feature for each event, with all that is known of it', () => {
    const [attempt] = JSON.parse(write()).features;
    expect(attempt.properties).toEqual({
      id: 'attempt',
      title: 'An attempt',
      kind: 'crossing',
      place: 'border',
      precision: 'stretch',
      from: '2021-11-17',
      to: '2021-11-17',
      steps: ['crossing'],
      claims: ['000/crowd', '000/denial', '000/seen'],
      voices: ['poland-eu', 'reporter'],
      denied_by: ['belarus-russia'],
    });
  });

  test('draws points, stretches and routes, and nothing for what has no place', () => {
    expect(geometries()).toMatchObject([{ type: 'LineString' }, null]);
    expect(geometries(at('place: sokolka'))[0]).toEqual({ type: 'Point', coordinates: [23.5, 53.4] });
    expect(geometries(at('route: flight'))[0]).toEqual({
      type: 'LineString',
      coordinates: [
        [28, 53.9],
        [23.5, 53.4],
      ],
    });
  });

  test('does not draw a whole country', () => {
    expect(geometries(at('place: iraq'))[0]).toBeNull();
  });

  test('has outer rings that turn left', () => {
    expect(geometries(at('place: camp'))[0]).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [24, 53],
          [24.5, 53],
          [24.5, 54],
          [24, 54],
          [24, 53],
        ],
      ],
    });
  });

  test('has one feature in each line, and the same bytes each time', () => {
    expect(write().split('\n')).toHaveLength(5);
    expect(write()).toBe(write());
  });

  test('is committed as the story makes it: if not, run npx tsx scripts/build-data.ts', () => {
    const disk = diskAt(process.cwd());
    const made = eventsOf(disk);
    expect(made.ok && made.text).toBe(disk.readFile('public/geo/events.geojson'));
  });
});
