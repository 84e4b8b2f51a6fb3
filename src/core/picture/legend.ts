import { VOICES, type Voice } from '../voices.ts';
import { drawingsOf } from './features.ts';
import { heardAt, type Named, NOBODY, namedOf } from './heard.ts';
import type { MapStep, MapStory } from './map-story.ts';

const KEY_SYMBOLS = ['route', 'closed', 'restricted', 'exact', 'town', 'stretch', 'area', 'country', 'border'] as const;
/** How well a place is known, or what else is drawn: what form means on the map. */
export type KeySymbol = (typeof KEY_SYMBOLS)[number];

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
  readonly symbols: readonly { readonly symbol: KeySymbol; readonly inferred: boolean }[];
  readonly places: readonly Listed[];
}

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
    ...shapes.flatMap((shape) =>
      shape.places.map((id) => place(id, shape.shape === 'border' ? 'border' : shape.precision, shape.voices)),
    ),
    ...emphasis.map((country) => place(country.place, 'country', country.voices)),
    ...step.routes.map((id): Listed => {
      const route = story.routes[id];
      return {
        id,
        name: route?.name ?? id,
        symbol: route === undefined || route.state === 'flown' ? 'route' : route.state,
        inferred: false,
        voices: [],
        toldBy: [],
        deniedBy: [],
      };
    }),
  ];
}

/** What the key says at a step; nothing where there is no such step. */
export function legendOf(story: MapStory, index: number): Legend {
  const step = story.steps[index];
  if (step === undefined) return { voices: [], symbols: [], places: [] };
  const places = listed(story, step);
  const said = new Set(places.flatMap(({ voices }) => [...voices]));
  const forms = new Set<KeySymbol>(['border', ...places.map(({ symbol }) => symbol)]);
  const { shapes } = drawingsOf(story, step);
  const signs = (symbol: KeySymbol): readonly boolean[] => {
    if (symbol !== 'stretch' && symbol !== 'area') return [false];
    const drawn = shapes.filter(({ precision, shape }) => precision === symbol && shape !== 'border');
    return [false, true].filter((inferred) => drawn.some((shape) => shape.inferred === inferred));
  };
  return {
    voices: VOICES.filter((voice) => said.has(voice)),
    symbols: KEY_SYMBOLS.filter((symbol) => forms.has(symbol)).flatMap((symbol) =>
      signs(symbol).map((inferred) => ({ symbol, inferred })),
    ),
    places,
  };
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
