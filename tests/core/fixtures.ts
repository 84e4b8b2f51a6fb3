import type { LonLat } from '../../src/core/geo.ts';
import type { EventId, PlaceId } from '../../src/core/ids.ts';
import { signWords } from '../../src/core/language/times.ts';
import { REGION } from '../../src/core/picture/map-ground.ts';
import type { MapAxis, MapCallout, MapPlace, MapStep, MapStory } from '../../src/core/picture/map-story.ts';
import type { Insets, Viewport } from '../../src/core/picture/viewport.ts';
import type { Layer, View } from '../../src/core/step.ts';
import type { FrameTime } from '../../src/core/time/axis.ts';
import { axisTime, signsOf, type TimeAxis } from '../../src/core/time/axis.ts';
import { kind, VOICES, voice } from './voices.ts';

/** How many random cases a property is held against. `RUNS=2000` for before a release. */
export const RUNS = Number(process.env['RUNS'] || 200);
/** For properties whose every case plans whole stories: a tenth of the runs. */
export const FEW_RUNS = Math.max(20, Math.round(RUNS / 10));
/** Long runs take minutes. */
export const PATIENCE = 30_000 + RUNS * 60;

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** What lies over the map's edges on the page: at a desk, and on a phone. */
export const DESK_EDGES: Insets = { top: 56, right: 16, bottom: 36, left: 16 };
export const PHONE_EDGES: Insets = { top: 6, right: 6, bottom: 22, left: 6 };

/** A desk's map, 1000 × 800, without furniture: middles and thirds are round numbers. */
export function viewport(overrides: Partial<Viewport> = {}): Viewport {
  return {
    width: 1000,
    height: 800,
    padding: NO_INSETS,
    obstacles: [],
    compact: false,
    textScale: overrides.compact === true ? 0.9 : 1,
    ...overrides,
  };
}

const point = (name: string, at: LonLat, precision: 'exact' | 'town' = 'town'): MapPlace => ({
  name,
  where: { precision, point: at },
  inferred: false,
});

/** Stand-ins for the places of a story, one of each precision at least. */
export const PLACES: Readonly<Record<string, MapPlace>> = {
  sokolka: point('Sokółka', [23.5, 53.4]),
  warehouse: point('Bruzgi', [23.7, 53.6], 'exact'),
  grodno: point('Grodno', [23.83, 53.68]),
  minsk: point('Minsk', [27.57, 53.9]),
  erbil: point('Erbil', [44.01, 36.19]),
  baghdad: point('Baghdad', [44.36, 33.31]),
  line: {
    name: 'The border',
    where: {
      precision: 'stretch',
      shape: 'line',
      extent: [
        [23.5, 53.9],
        [23.9, 52.7],
        [23.6, 51.5],
      ],
    },
    inferred: false,
  },
  belarus: {
    name: 'Belarus',
    where: {
      precision: 'country',
      a3: 'BLR',
      extent: [
        [23.2, 51.3],
        [32.7, 56.1],
      ],
    },
    inferred: false,
  },
  somewhere: { name: 'Somewhere', where: { precision: 'unknown' }, inferred: true },
};

export const fitted = (places: readonly string[], maxZoom: number | null = null): View => ({
  kind: 'fit',
  places: places.map((id) => id as PlaceId),
  maxZoom,
});
export const at = (lon: number, lat: number, zoom: number): View => ({
  kind: 'camera',
  camera: { center: [lon, lat], zoom },
});
export const place = (id: string): Layer => ({ kind: 'place', id: id as PlaceId });
export const event = (id: string): Layer => ({ kind: 'event', id: id as EventId });
export const note = (id: string, where: string, text = 'Several hundred metres away'): MapCallout => ({
  id,
  at: where,
  point: null,
  text,
  voices: [],
  large: null,
  open: false,
});

export function step(overrides: Partial<MapStep> & { readonly id: string }): MapStep {
  return {
    view: { kind: 'hold' },
    enter: null,
    dim: false,
    layers: [],
    routes: [],
    drawings: [],
    badges: {},
    time: null,
    callouts: [],
    labels: { show: [], hide: [] },
    owed: { countries: [], places: [], towns: [] },
    ...overrides,
  };
}

const stops = (...ids: readonly string[]): readonly LonLat[] =>
  ids.flatMap((id) => {
    const where = PLACES[id]?.where;
    return where !== undefined && 'point' in where ? [where.point] : [];
  });

/** Three days. */
export const AXIS: TimeAxis = { from: '2021-11-17', by: 'day', step: 1, count: 3 };
export const MAP_AXIS: MapAxis = {
  count: 3,
  signs: signsOf(AXIS).map((at) => ({ at, name: signWords(at, 'day'), short: signWords(at, 'day') })),
  before: null,
};
/** Where on it some days are. */
export const days = (from: string | null, to: string | null): FrameTime => axisTime(AXIS, { from, to });

export function storyOf(steps: readonly MapStep[], overrides: Partial<MapStory> = {}): MapStory {
  return {
    version: '1',
    lang: 'en',
    parts: { statements: true, events: true, lessons: true },
    ground: REGION,
    countries: {},
    axis: MAP_AXIS,
    steps,
    places: PLACES,
    events: {
      crossing: {
        title: 'A crossing',
        place: 'sokolka',
        route: null,
        toldBy: ['guard', 'woman'],
        deniedBy: [],
        voices: [voice('poland-eu'), voice('people')],
        kind: kind('crossing'),
        texts: ['000'],
        time: days('2021-11-17', '2021-11-18'),
      },
    },
    routes: {
      flight: {
        name: 'Minsk to Baghdad',
        stops: stops('minsk', 'erbil', 'baghdad'),
        course: 'great-circle',
        arrow: true,
        state: 'flown',
        voices: [],
      },
      closed: {
        name: 'Baghdad to Minsk',
        stops: stops('baghdad', 'minsk'),
        course: 'great-circle',
        arrow: true,
        state: 'closed',
        voices: [],
      },
    },
    drawings: {},
    locator: { center: [23.4, 52.6], zoom: 2.7, names: [{ country: 'POL', at: [18.6, 51.6] }] },
    voices: VOICES,
    kinds: { crossing: 'Crossings' },
    actors: {
      guard: { name: 'The guard', voice: voice('poland-eu'), country: 'POL' },
      woman: { name: 'A woman', voice: voice('people'), country: null },
    },
    ...overrides,
  };
}
