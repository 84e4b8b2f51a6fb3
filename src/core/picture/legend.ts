import { VOICES, type Voice } from '../voices.ts';
import { camerasOf } from './camera/cameras.ts';
import { reachesInto } from './camera/in-view.ts';
import { drawingsOf, type Shape } from './features.ts';
import { eventsIn, heardAt, type Named, NOBODY, namedOf, together } from './heard.ts';
import type { MapStep, MapStory } from './map-story.ts';
import type { Viewport } from './viewport.ts';

const KEY_SYMBOLS = [
  'route',
  'closed',
  'restricted',
  'exact',
  'town',
  'stretch',
  'area',
  'along',
  'country',
  'border',
] as const;
/** How well a place is known, or what else is drawn: what form means on the map. */
export type KeySymbol = (typeof KEY_SYMBOLS)[number];

/** A form of the map, in each of the colours that it is drawn in: those of all who say what happened; none is ink. */
export interface KeySign {
  readonly symbol: KeySymbol;
  readonly inferred: boolean;
  readonly drawn: readonly (readonly Voice[])[];
}

/** One thing on the map, as the list beside it tells it. `id` is its place's or its route's. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly symbol: KeySymbol;
  readonly inferred: boolean;
  readonly voices: readonly Voice[];
  /** Who tells of what happened there, and who denies it, by name. */
  readonly toldBy: readonly Named[];
  readonly deniedBy: readonly Named[];
}

/**
 * What a step's map shows and a key has to explain: who speaks, how well places are known, and which they are. A form
 * stands twice where one of its shapes is our inference and another is not: they are drawn apart.
 */
export interface Legend {
  readonly voices: readonly Voice[];
  readonly symbols: readonly KeySign[];
  readonly places: readonly Listed[];
}

const BORDER = 'border'; // the shape that the basemap draws as its heaviest line

/** What is told of all the border has a sign of its own: no stretch of it is meant. */
const symbolOf = ({ shape, precision }: Shape): KeySymbol => (shape === BORDER ? 'along' : precision);

function listed(story: MapStory, step: MapStep): readonly Listed[] {
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  const heard = heardAt(story, step);
  const place = (id: string, symbol: KeySymbol, voices: readonly Voice[]): Listed => {
    const { toldBy, deniedBy } = heard.get(id) ?? NOBODY;
    return {
      id,
      name: story.places[id]?.name ?? id,
      symbol,
      inferred: story.places[id]?.inferred ?? false, // its own, whatever else is drawn as the same shape
      voices,
      toldBy: toldBy.map((who) => namedOf(who, story)),
      deniedBy: deniedBy.map((who) => namedOf(who, story)),
    };
  };
  return [
    ...marks.map((mark) => place(mark.place, mark.precision, mark.voices)),
    ...shapes.flatMap((shape) => shape.places.map((id) => place(id, symbolOf(shape), shape.voices))),
    ...emphasis.map((country) => place(country.place, 'country', country.voices)),
    ...step.routes.map((id) => listedRoute(story, step, id)),
  ];
}

const stateOf = (story: MapStory, route: string): KeySymbol => {
  const state = story.routes[route]?.state ?? 'flown';
  return state === 'flown' ? 'route' : state;
};

/** A route is told of by its step's events; where none of them travels it, by those whose statements it is drawn from. */
function listedRoute(story: MapStory, step: MapStep, id: string): Listed {
  const { toldBy, deniedBy } = together(eventsIn(story, step).filter(({ route }) => route === id));
  const sides = story.routes[id]?.voices ?? [];
  return {
    id,
    name: story.routes[id]?.name ?? id,
    symbol: stateOf(story, id),
    inferred: false,
    voices: [],
    toldBy:
      toldBy.length > 0
        ? toldBy.map((who) => namedOf(who, story))
        : sides.map((voice): Named => ({ name: null, voice })),
    deniedBy: deniedBy.map((who) => namedOf(who, story)),
  };
}

/** A desk's map. One key is for all windows: none shows much less of the ground. */
const DESK_MAP: Viewport = {
  width: 880, // CSS pixels
  height: 792,
  padding: { top: 56, right: 16, bottom: 36, left: 16 },
  obstacles: [],
  compact: false,
  textScale: 1,
};

/** The places that are the border itself, by their ids. */
export const bordersOf = ({ places }: MapStory): readonly string[] =>
  Object.keys(places).filter((id) => {
    const where = places[id]?.where;
    return where !== undefined && 'shape' in where && where.shape === BORDER;
  });

const withBorder = new WeakMap<MapStory['steps'], readonly boolean[]>();

/** Whether a step's map shows the border, which no step needs to tell of. */
function showsBorder(story: MapStory, index: number): boolean {
  const { steps } = story;
  const line = Object.values(story.places).flatMap(({ where }) =>
    'shape' in where && where.shape === BORDER ? where.extent : [],
  );
  if (line.length === 0) return false;
  const known =
    withBorder.get(steps) ?? camerasOf(story, DESK_MAP).map((camera) => reachesInto(line, { camera }, DESK_MAP));
  withBorder.set(steps, known);
  return known[index] ?? false;
}

/** The forms that a step draws, each with its colours. */
function signsOf(story: MapStory, index: number, seen: ReadonlySet<string> | null): readonly KeySign[] {
  const step = story.steps[index];
  if (step === undefined) return [];
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  const isSeen = (id: string): boolean => seen?.has(id) ?? true;
  const hasBorder = seen === null ? showsBorder(story, index) : bordersOf(story).some((id) => seen.has(id));
  const all: readonly (Omit<KeySign, 'drawn'> & Pick<Listed, 'voices'>)[] = [
    ...marks.filter(({ place }) => isSeen(place)).map(({ precision, voices }) => ({ symbol: precision, inferred: false, voices })),
    ...shapes.filter(({ places }) => places.some(isSeen)).map((shape) => ({ symbol: symbolOf(shape), inferred: shape.inferred, voices: shape.voices })),
    ...emphasis.filter(({ place }) => isSeen(place)).map(() => ({ symbol: 'country' as const, inferred: false, voices: [] })), // its colour is its name's
    ...step.routes.filter(isSeen).map((id) => ({ symbol: stateOf(story, id), inferred: false, voices: [] })),
    ...(hasBorder ? [{ symbol: 'border' as const, inferred: false, voices: [] }] : []),
  ];
  return KEY_SYMBOLS.flatMap((symbol) =>
    [false, true].flatMap((inferred): readonly KeySign[] => {
      const drawn = all.filter((sign) => sign.symbol === symbol && sign.inferred === inferred);
      const ways = new Map(drawn.map(({ voices }) => [voices.join(), voices]));
      return ways.size === 0 ? [] : [{ symbol, inferred, drawn: [...ways.values()] }];
    }),
  );
}

/** What the key says at a step, of what is `seen`, by id; null: of all. Nothing where there is no such step. */
export function legendOf(story: MapStory, index: number, seen: ReadonlySet<string> | null = null): Legend {
  const step = story.steps[index];
  if (step === undefined) return { voices: [], symbols: [], places: [] };
  const isSeen = (id: string): boolean => seen?.has(id) ?? true;
  const places = listed(story, step).filter(({ id }) => isSeen(id));
  const said = new Set(places.flatMap(({ voices }) => [...voices]));
  return { voices: VOICES.filter((voice) => said.has(voice)), symbols: signsOf(story, index, seen), places };
}

const shownBy = new WeakMap<MapStory, readonly ReadonlySet<string>[]>();

/** What each step shows, by id: kept, as every button of a map asks for its name with each step that is read. */
function placesOfSteps(story: MapStory): readonly ReadonlySet<string>[] {
  const known = shownBy.get(story) ?? story.steps.map((step) => new Set(listed(story, step).map(({ id }) => id)));
  shownBy.set(story, known);
  return known;
}

/**
 * The step that a place leads to from where the reader is: the next one that shows it, and after the last the first.
 * Null where no other step shows it.
 */
export function stepWithPlace(story: MapStory, place: string, from: number): string | null {
  const count = story.steps.length;
  for (let ahead = 1; ahead < count; ahead++) {
    const index = (from + ahead) % count;
    if (placesOfSteps(story)[index]?.has(place)) return story.steps[index]?.id ?? null;
  }
  return null;
}
