import type { Badge, Course, Drawing } from '../drawing.ts';
import { placesLinked, placesOf } from '../evidence/told-places.ts';
import { voicesHeard } from '../evidence/voices-heard.ts';
import type { LonLat } from '../geo.ts';
import type { ClaimRef, KindId, PlaceId, VoiceId } from '../ids.ts';
import { saysOneOf } from '../language/says.ts';
import { textIn } from '../language/text.ts';
import { shortSigns } from '../language/times.ts';
import { signsIn } from '../language/times-in.ts';
import { typographic } from '../language/typography.ts';
import type { Parts } from '../parts.ts';
import type { Callout, Layer, Step, View } from '../step.ts';
import type { Locator, Place, RouteState, Story, StoryEvent, Text, Where } from '../story.ts';
import type { FrameTime } from '../time/axis.ts';
import { signsOf, timeOn, yearOf } from '../time/axis.ts';
import type { NamedVoice } from '../voices.ts';
import type { MapGround } from './map-ground.ts';

/**
 * What a browser needs to plan and draw a story: ids, geometry, views, routes and times. No prose but the short
 * words that stand on the map itself, in one language. JSON, embedded in the page.
 */
export interface MapStory {
  readonly version: string;
  readonly lang: string;
  readonly parts: Parts;
  readonly ground: MapGround;
  /** What countries are called, by their codes, where not as the basemap calls them. */
  readonly countries: Readonly<Record<string, string>>;
  /** null: the story has no days. */
  readonly axis: MapAxis | null;
  readonly steps: readonly MapStep[];
  readonly places: Readonly<Record<string, MapPlace>>;
  readonly events: Readonly<Record<string, MapEvent>>;
  readonly routes: Readonly<Record<string, MapRoute>>;
  readonly drawings: Readonly<Record<string, MapDrawing>>;
  readonly locator: Locator | null;
  /** Of those who may be heard, in the order of the key. */
  readonly voices: readonly NamedVoice[];
  /** What events are about, as it is called, by id. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Those who are heard in events. Whoever wrote a text is none of them. */
  readonly actors: Readonly<Record<string, MapActor>>;
}

/** One of its hours, days, months or years: how it is written, what it is called, and what of that stands under it. */
interface MapSign {
  readonly at: string;
  readonly name: string;
  readonly short: string;
}

/** Hours, days, months or years in a row. */
export interface MapAxis {
  readonly count: number;
  readonly signs: readonly MapSign[];
  /** What its open end is called: by the story, or by the year of all its days; null: as any other. */
  readonly before: string | null;
}

export interface MapStep {
  readonly id: string;
  readonly view: View;
  readonly enter: { readonly view: View | null; readonly layers: readonly Layer[] } | null;
  readonly dim: boolean;
  readonly layers: readonly Layer[];
  readonly routes: readonly string[];
  readonly drawings: readonly string[];
  readonly badges: Readonly<Record<string, Badge>>;
  readonly time: FrameTime | null;
  readonly callouts: readonly MapCallout[];
  readonly labels: { readonly show: readonly string[]; readonly hide: readonly string[] };
  readonly owed: OwedNames;
}

/** What a step's map has to name, whatever its size, beside the points that it marks. */
interface OwedNames {
  /** Those that it draws, that its prose links or its heading names: by their codes, ISO A3. */
  readonly countries: readonly string[];
  /** Points, stretches and areas that its prose links, by their ids. */
  readonly places: readonly string[];
  /** Towns of the basemap by which one finds what the step tells of. */
  readonly towns: readonly string[];
}

/** Where a layer of a step lies; null: its event has no place. */
export const placeOfLayer = ({ id, kind }: Layer, { events }: Pick<MapStory, 'events'>): string | null =>
  kind === 'place' ? id : (events[id]?.place ?? null);

export interface MapCallout {
  readonly id: string;
  readonly at: string;
  readonly point: LonLat | null;
  readonly text: string;
  readonly voices: readonly VoiceId[];
  /** Set large over its words; null: nothing. */
  readonly large: string | null;
  /** Whether it says what a text leaves open. */
  readonly open: boolean;
}

export interface MapPlace {
  readonly name: string;
  readonly where: Where;
  readonly inferred: boolean;
  /** It lies where the author of the story put it, and nobody says how well it is known. */
  readonly put?: true;
}

export interface MapEvent {
  readonly title: string;
  readonly kind: KindId;
  /** Numbers of the texts that tell of it. */
  readonly texts: readonly string[];
  readonly place: string | null;
  readonly route: string | null;
  /** Ids of actors, or 'reporter'. */
  readonly toldBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly voices: readonly VoiceId[]; // of those who tell of it
  readonly time: FrameTime;
}

export interface MapActor {
  readonly name: string;
  readonly voice: VoiceId;
  /** ISO A3 of the country that they speak for. */
  readonly country: string | null;
}

export interface MapRoute {
  readonly name: string;
  readonly stops: readonly LonLat[];
  readonly course: Course;
  readonly arrow: boolean;
  readonly state: RouteState;
  readonly voices: readonly VoiceId[];
}

/** null: it has no name, and stands in no key. */
export interface MapDrawing extends Pick<Drawing, 'kind' | 'colour' | 'lines'> {
  readonly name: string | null;
}

function owedNames(story: Story, step: Step, lang: string): OwedNames {
  const told = placesOf(story, step, lang);
  const heading = story.prose[lang]?.[step.id]?.heading ?? '';
  const inHeading = [...story.places.values()].filter(
    ({ where, names, variants }) => 'a3' in where && saysOneOf([textIn(names, lang), ...variants], heading),
  );
  const countries = [...told, ...inHeading].flatMap(({ where }) => ('a3' in where ? [where.a3] : []));
  return {
    countries: [...new Set(countries)],
    places: [...new Set(placesLinked(story, step, lang))].filter((id) => {
      const where = story.places.get(id)?.where;
      return where !== undefined && ('point' in where || 'shape' in where);
    }),
    towns: [...new Set(told.flatMap(({ town }) => town ?? []))],
  };
}

/** The voices of a story as a page calls them. */
export const voicesIn = ({ voices }: Pick<Story, 'voices'>, lang: string): readonly NamedVoice[] =>
  voices.map(({ id, sort, name, letter, colour, paint }) => ({
    id,
    sort,
    name: textIn(name, lang),
    letter,
    colour,
    paint,
  }));

function axisIn({ axis }: Story, lang: string): MapAxis | null {
  if (axis === null) return null;
  const signs = signsOf(axis);
  const words = signsIn(lang);
  const short = shortSigns(signs, axis.by, words);
  return {
    count: axis.count,
    signs: signs.map((at, index) => ({ at, name: words.full(at, axis.by), short: short[index] ?? '' })),
    before: axis.before === null ? yearOf(axis) : typographic(textIn(axis.before, lang), lang),
  };
}

/** Of an event where the story has no axis. */
const WITHOUT_AXIS: FrameTime = { from: null, to: 0 };

const mapPlace = ({ names, where, basis }: Place, say: (text: Text) => string): MapPlace => ({
  name: say(names),
  where,
  inferred: basis.kind === 'inference',
  ...(basis.kind === 'author' ? { put: true } : {}),
});

function mapEvent(event: StoryEvent, { claims, axis }: Story, say: (text: Text) => string): MapEvent {
  const { title, kind, at, toldBy, deniedBy, voices, when } = event;
  return {
    title: say(title),
    kind,
    texts: [...new Set(event.claims.flatMap((ref) => claims.get(ref)?.source ?? []))].sort(),
    place: at !== null && 'place' in at ? at.place : null,
    route: at !== null && 'route' in at ? at.route : null,
    toldBy,
    deniedBy,
    voices,
    time: timeOn(axis, when) ?? WITHOUT_AXIS,
  };
}

/** The part of a story that its map needs, in one of its languages. Throws where a route's stop is no point. */
export function mapStory(story: Story, lang: string): MapStory {
  const say = (text: Text): string => textIn(text, lang);
  const voices = (refs: readonly ClaimRef[]): readonly VoiceId[] =>
    voicesHeard(
      refs.flatMap((ref) => story.claims.get(ref) ?? []),
      story,
    );
  const callout = (given: Callout): MapCallout => ({
    id: given.id,
    at: given.at,
    point: given.point,
    text: typographic(say(given.text), lang),
    voices: voices([given.claim]),
    large: given.large === null ? null : typographic(say(given.large), lang),
    open: story.claims.get(given.claim)?.stance === 'leaves-open',
  });
  const pointOf = (id: PlaceId): LonLat => {
    const where = story.places.get(id)?.where;
    if (where === undefined || !('point' in where))
      throw new Error(`route stop ${id}: expected a place that is a point`);
    return where.point;
  };
  const heard = new Set([...story.events.values()].flatMap(({ toldBy, deniedBy }) => [...toldBy, ...deniedBy]));
  return {
    version: story.meta.version,
    lang,
    parts: story.parts,
    ground: story.ground,
    countries: story.countries,
    axis: axisIn(story, lang),
    steps: story.steps.map((step) => ({
      id: step.id,
      view: step.view,
      enter: step.enter,
      dim: step.dim,
      layers: step.layers,
      routes: step.routes,
      drawings: step.drawings,
      badges: step.badges,
      time: timeOn(story.axis, step.time),
      callouts: step.callouts.map(callout),
      labels: step.labels,
      owed: owedNames(story, step, lang),
    })),
    places: Object.fromEntries([...story.places.values()].map((place) => [place.id, mapPlace(place, say)])),
    events: Object.fromEntries([...story.events.values()].map((event) => [event.id, mapEvent(event, story, say)])),
    routes: Object.fromEntries(
      [...story.routes.values()].map((route) => [
        route.id,
        {
          name: say(route.name),
          stops: route.stops.map(pointOf),
          course: route.course,
          arrow: route.arrow,
          state: route.state,
          voices: voices(route.claims),
        },
      ]),
    ),
    drawings: Object.fromEntries(
      [...story.drawings.values()].map(({ id, kind, name, colour, lines }) => [
        id,
        { kind, name: name === null ? null : say(name), colour, lines },
      ]),
    ),
    locator: story.locator,
    voices: voicesIn(story, lang),
    kinds: Object.fromEntries(story.kinds.map(({ id, name }) => [id, say(name)])),
    actors: Object.fromEntries(
      [...story.actors.values()]
        .filter(({ id }) => heard.has(id))
        .map(({ id, name, voice, country }) => [id, { name: say(name), voice, country }]),
    ),
  };
}
