import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/disk.ts';
import { isEventInferred } from '../../../src/core/evidence/inferred.ts';
import type { EventRecord } from '../../../src/core/export/event-columns.ts';
import type { PlaceRecord } from '../../../src/core/export/place-columns.ts';
import type { StoryEvent } from '../../../src/core/story.ts';
import { inEnglish } from '../../in-english.ts';
import { theStory } from '../../the-story.ts';
import { type Changes, storyOf } from '../read/input.ts';
import { jsonOf, smallData, textOf } from './small-data.ts';

const story = theStory();
const real = dataOf(story, diskAt('.'));
type Features<P> = FeatureCollection<Geometry | null, P>;
const events = jsonOf(real, 'events.geojson') as Features<EventRecord>;
const places = jsonOf(real, 'places.geojson') as Features<PlaceRecord>;

const eventsOf = (changes: Changes = {}): Features<EventRecord> =>
  jsonOf(smallData(storyOf(changes)), 'events.geojson') as Features<EventRecord>;
const geometries = (changes: Changes = {}): readonly (Geometry | null)[] =>
  eventsOf(changes).features.map(({ geometry }) => geometry);
const at = (place: string): Changes => ({ 'events.yaml': ['place: border', place] });

describe('events.geojson', () => {
  it('has a feature for each event, with all that is known of it', () => {
    expect(eventsOf().features[0]?.properties).toEqual({
      id: 'attempt',
      title: 'An attempt',
      kind: 'crossing',
      place: 'border',
      route: null,
      precision: 'stretch',
      inferred: true,
      inferred_why: 'No text says where.',
      from: '2021-11-17',
      to: '2021-11-17',
      steps: ['crossing'],
      claims: ['000/crowd', '000/denial', '000/seen'],
      told_by: ['guard', 'reporter'],
      voices: ['poland-eu', 'reporter'],
      denied_by: ['minister'],
    });
  });

  it('reads back equal to the events of the story', () => {
    const placeOf = ({ at }: StoryEvent) => (at !== null && 'place' in at ? story.places.get(at.place) : undefined);
    const told = [...story.events.values()].map((event) => ({
      id: event.id,
      title: inEnglish(event.title),
      kind: event.kind,
      place: placeOf(event)?.id ?? null,
      route: event.at !== null && 'route' in event.at ? event.at.route : null,
      precision: placeOf(event)?.where.precision ?? null,
      inferred: isEventInferred(event, story),
      inferred_why: placeOf(event)?.basis.kind === 'inference' ? (inEnglish(placeOf(event)?.basis.why) ?? null) : null,
      from: event.when.from,
      to: event.when.to,
      steps: event.steps,
      claims: event.claims,
      told_by: event.toldBy,
      voices: event.voices,
      denied_by: event.deniedBy,
    }));
    expect(events.features.map(({ properties }) => properties)).toEqual(told);
  });

  it('draws points, stretches and routes, and nothing for what has no place', () => {
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

  it('does not draw a whole country', () => {
    expect(geometries(at('place: iraq'))[0]).toBeNull();
  });

  it('has outer rings that turn left', () => {
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

  it('has one feature in each line', () => {
    const lines = textOf(smallData(storyOf()), 'events.geojson').split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"Feature",'))).toHaveLength(2);
  });
});

const DRAWN = {
  exact: ['Point'],
  town: ['Point'],
  stretch: ['LineString', 'MultiLineString'],
  area: ['Polygon', 'MultiPolygon'],
  country: [null],
  unknown: [null],
} as const;

describe('places.geojson', () => {
  it('reads back equal to the places of the story', () => {
    const told = [...story.places.values()].map(({ id, names, own, variants, country, where, basis, ...codes }) => ({
      id,
      names,
      own,
      variants,
      country: 'a3' in where ? where.a3 : country,
      precision: where.precision,
      basis: basis.kind,
      inferred: basis.kind === 'inference',
      basis_words: basis.words,
      why: inEnglish(basis.why) ?? null,
      rests_on: basis.from.map((ground) => ('claim' in ground ? `claim ${ground.claim}` : `dateline ${ground.source}`)),
      geonames: codes.geonames,
      airport: codes.airport,
    }));
    expect(places.features.map(({ properties }) => properties)).toEqual(told);
  });

  it('draws each place no finer than it is known: a country and an unknown place not at all', () => {
    const small = jsonOf(smallData(storyOf()), 'places.geojson') as Features<PlaceRecord>;
    const all = [...places.features, ...small.features];
    for (const { geometry, properties } of all)
      expect(DRAWN[properties.precision as keyof typeof DRAWN], properties.id).toContain(geometry?.type ?? null);
    expect(new Set(all.map(({ properties }) => properties.precision))).toEqual(new Set(Object.keys(DRAWN)));
  });

  it('puts a point where the story has it, as precisely as it is known', () => {
    for (const { geometry, properties } of places.features) {
      const where = [...story.places.values()].find(({ id }) => id === properties.id)?.where;
      if (geometry?.type === 'Point')
        expect(geometry.coordinates).toEqual(
          where !== undefined && 'point' in where
            ? where.point.map((part) => Number(part.toFixed(where.precision === 'town' ? 2 : 4)))
            : null,
        );
    }
  });
});

/** Rings of all polygons, outer and inner. */
function ringsOf(geometry: Geometry | null): readonly Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

it('every ring of both files is closed, and has four positions or more', () => {
  const rings = [...events.features, ...places.features].flatMap(({ geometry }) => ringsOf(geometry));
  expect(rings.length).toBeGreaterThan(0);
  for (const ring of rings) {
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(ring.at(-1)).toEqual(ring[0]);
  }
});
