import type { Camera } from '../geo.ts';
import type { VoiceId } from '../ids.ts';
import { withoutArticle } from '../language/article.ts';
import type { RouteState } from '../story.ts';
import { type NamedVoice, voiceBy } from '../voices.ts';
import { BORDER, bordersOf } from './border.ts';
import { camerasOf } from './camera/cameras.ts';
import { reachesInto } from './camera/in-view.ts';
import { drawingsOf, HATCHED_FROM, type Mark, type Shape } from './features.ts';
import { eventsIn, heardAt, type Named, NOBODY, namedOf, together } from './heard.ts';
import type { MapDrawing, MapRoute, MapStep, MapStory } from './map-story.ts';
import type { Viewport } from './viewport.ts';

const KEY_SYMBOLS = [
  'route',
  'way',
  'track',
  'closed',
  'restricted',
  'exact',
  'point',
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
  readonly drawn: readonly (readonly NamedVoice[])[];
}

/** One thing on the map, as the list beside it tells it. `id` is its place's or its route's. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly symbol: KeySymbol;
  readonly inferred: boolean;
  readonly voices: readonly NamedVoice[];
  /** Who tells of what happened there, and who denies it, by name. */
  readonly toldBy: readonly Named[];
  readonly deniedBy: readonly Named[];
}

/**
 * What a step's map shows and a key has to explain: who speaks, how well places are known, and which they are. A form
 * stands twice where one of its shapes is our inference and another is not: they are drawn apart.
 */
export interface Legend {
  readonly voices: readonly NamedVoice[];
  readonly symbols: readonly KeySign[];
  /** What its heaviest line is called; null: the story is about no border. */
  readonly border: string | null;
  readonly places: readonly Listed[];
  /** Areas and lines of the author's that have a name. */
  readonly drawings: readonly KeyDrawing[];
}

/** A drawing as the key explains it. */
export interface KeyDrawing extends Pick<MapDrawing, 'kind' | 'colour'> {
  readonly name: string;
}

/** What is told of all the border has a sign of its own: no stretch of it is meant. */
const symbolOf = ({ shape, precision }: Shape): KeySymbol => (shape === BORDER ? 'along' : precision);

/** How well the place of a mark is known, where that is said. */
export const markSign = (
  story: Pick<MapStory, 'places'>,
  { place, precision }: Pick<Mark, 'place' | 'precision'>,
): 'exact' | 'point' | 'town' => (precision === 'exact' && story.places[place]?.put ? 'point' : precision);

function listed(story: MapStory, step: MapStep): readonly Listed[] {
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  const heard = heardAt(story, step);
  const place = (id: string, symbol: KeySymbol, voices: readonly VoiceId[]): Listed => {
    const { toldBy, deniedBy } = heard.get(id) ?? NOBODY;
    return {
      id,
      name: story.places[id]?.name ?? id,
      symbol,
      inferred: story.places[id]?.inferred ?? false, // its own, whatever else is drawn as the same shape
      voices: voices.map((voice) => voiceBy(story.voices, voice)),
      toldBy: toldBy.map((who) => namedOf(who, story)),
      deniedBy: deniedBy.map((who) => namedOf(who, story)),
    };
  };
  return [
    ...marks.map((mark) => place(mark.place, markSign(story, mark), mark.voices)),
    ...shapes.flatMap((shape) => shape.places.map((id) => place(id, symbolOf(shape), shape.voices))),
    ...emphasis.map((country) => place(country.place, 'country', country.voices)),
    ...step.routes.map((id) => listedRoute(story, step, id)),
  ];
}

/** The sign of a route in each of its states. */
const ROUTE_SIGN = {
  flown: 'route',
  travelled: 'way',
  closed: 'closed',
  restricted: 'restricted',
} as const satisfies Readonly<Record<RouteState, KeySymbol>>;

/** The sign of a route: of one that runs as a file has it, that of a track. */
export const routeSign = ({ state, course }: Pick<MapRoute, 'state' | 'course'>): KeySymbol =>
  typeof course === 'string' ? ROUTE_SIGN[state] : 'track';

function stateOf(story: MapStory, id: string): KeySymbol {
  const route = story.routes[id];
  return route === undefined ? 'route' : routeSign(route);
}

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
        : sides.map((voice): Named => ({ name: null, voice: voiceBy(story.voices, voice) })),
    deniedBy: deniedBy.map((who) => namedOf(who, story)),
  };
}

/** A desk's map, for keys that stand in pages of any width. */
const DESK_MAP: Viewport = {
  width: 880, // CSS pixels
  height: 792,
  padding: { top: 56, right: 16, bottom: 36, left: 16 },
  obstacles: [],
  compact: false,
  textScale: 1,
};

const known = new WeakMap<MapStory['steps'], WeakMap<Viewport, readonly Camera[]>>(); // few viewports, asked for again

function cameraAt(story: MapStory, index: number, map: Viewport): Camera | undefined {
  const cameras = known.get(story.steps) ?? new WeakMap<Viewport, readonly Camera[]>();
  known.set(story.steps, cameras);
  const all = cameras.get(map) ?? camerasOf(story, map);
  cameras.set(map, all);
  return all[index];
}

/** Whether a step's map shows the border, which no step needs to tell of. */
function showsBorder(story: MapStory, index: number, map: Viewport | null): boolean {
  const line = bordersOf(story).flatMap((id) => {
    const where = story.places[id]?.where;
    return where !== undefined && 'extent' in where ? where.extent : [];
  });
  if (map === null || line.length === 0) return line.length > 0;
  const camera = cameraAt(story, index, map);
  return camera !== undefined && reachesInto(line, { camera }, map);
}

type Drawn = Pick<Listed, 'symbol' | 'inferred'> & { readonly voices: readonly VoiceId[] };
/** Ids of what is in view; null: all is. */
type InView = ReadonlySet<string> | null;

/** All that a step draws. An area that is too small to hatch is left to its name. */
function drawnAt(story: MapStory, index: number, map: Viewport | null, inView: InView): readonly Drawn[] {
  const step = story.steps[index];
  if (step === undefined) return [];
  const { marks, shapes, emphasis } = drawingsOf(story, step);
  const isSeen = (id: string): boolean => inView?.has(id) ?? true;
  const hasBorder = inView === null ? showsBorder(story, index, map) : bordersOf(story).some(isSeen);
  const isHatched = (): boolean => map === null || (cameraAt(story, index, map)?.zoom ?? HATCHED_FROM) >= HATCHED_FROM;
  const ink = (symbol: KeySymbol): Drawn => ({ symbol, inferred: false, voices: [] });
  return [
    ...marks
      .filter(({ place, badge }) => isSeen(place) && badge === null) // letters are for the prose to explain
      .map(({ precision, voices }) => ({ symbol: precision, inferred: false, voices })),
    ...shapes
      .filter(({ places, precision }) => places.some(isSeen) && (precision !== 'area' || isHatched()))
      .map((shape) => ({ ...shape, symbol: symbolOf(shape) })),
    ...emphasis.filter(({ place }) => isSeen(place)).map(() => ink('country')),
    ...step.routes.filter(isSeen).map((id) => ink(stateOf(story, id))),
    ...(hasBorder ? [ink('border')] : []),
  ];
}

/** The forms that a step draws, each with its colours. */
function signsOf(all: readonly Drawn[], { voices: known }: MapStory): readonly KeySign[] {
  return KEY_SYMBOLS.flatMap((symbol) =>
    [false, true].flatMap((inferred): readonly KeySign[] => {
      const drawn = all.filter((sign) => sign.symbol === symbol && sign.inferred === inferred);
      const ways = new Map(drawn.map(({ voices }) => [voices.join(), voices.map((voice) => voiceBy(known, voice))]));
      return ways.size === 0 ? [] : [{ symbol, inferred, drawn: [...ways.values()] }];
    }),
  );
}

/**
 * What the key says at a step, for a map of this size; null: for one that its reader moves, on which all of it may be seen.
 * `inView`: of these things alone, by id. Nothing where there is no such step.
 */
export function legendOf(
  story: MapStory,
  index: number,
  map: Viewport | null = DESK_MAP,
  inView: InView = null,
): Legend {
  const step = story.steps[index];
  if (step === undefined) return { voices: [], symbols: [], border: null, places: [], drawings: [] };
  const all = drawnAt(story, index, map, inView);
  const [line] = bordersOf(story);
  const seen = new Set(all.flatMap(({ voices }) => [...voices]));
  return {
    voices: story.voices.filter(({ id }) => seen.has(id)),
    symbols: signsOf(all, story),
    border: line === undefined ? null : withoutArticle(story.places[line]?.name ?? line, story.lang),
    places: listed(story, step).filter(({ id }) => inView?.has(id) ?? true),
    drawings: step.drawings.filter((id) => inView?.has(id) ?? true).flatMap((id) => named(story.drawings[id])),
  };
}

function named(drawing: MapDrawing | undefined): readonly KeyDrawing[] {
  if (drawing === undefined || drawing.name === null) return [];
  const { kind, colour, name } = drawing;
  return [{ kind, colour, name }];
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
