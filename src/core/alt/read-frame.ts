// Reads off a frame what its map shows.

import type { PlaceId, RouteId } from '../ids.ts';
import { textIn } from '../language/text.ts';
import { BORDER, isBorder } from '../picture/border.ts';
import { reachesInto } from '../picture/camera/in-view.ts';
import type { Frame } from '../picture/frame-types.ts';
import type { Gazetteer } from '../picture/gazetteer.ts';
import { type Named, together } from '../picture/heard.ts';
import { markSign, routeSign } from '../picture/legend.ts';
import type { Plan } from '../picture/plan.ts';
import { pointsOf } from '../points-of.ts';
import type { Step } from '../step.ts';
import type { Place, Speaker, Story, StoryEvent, Where } from '../story.ts';
import { REPORTER, voiceBy } from '../voices.ts';
import { extentOf } from './extent.ts';
import type { AltFacts, Denial, DrawnAs, DrawnRoute, Group } from './facts.ts';

/** Who speaks is said group by group up to this many groups; more would be a list that nobody follows by ear. */
const GROUPS_WITH_SPEAKERS = 5;

/** A frame at a step's rest, and all that it was made from. */
export interface Shown {
  readonly story: Story;
  readonly lang: string;
  readonly plan: Plan;
  readonly frame: Frame;
  readonly gazetteer: Gazetteer;
}

export function factsOf(input: Shown): AltFacts {
  const { story, plan, frame, gazetteer, lang } = input;
  const step = story.steps[frame.step.index];
  if (step === undefined) throw new Error(`alt: expected a step ${frame.step.index} in the story, found none`);
  const border = [...story.places.values()].find(({ where }) => isBorder(where));
  const borderName = border === undefined ? null : textIn(border.names, lang);
  const extent = extentOf(plan, frame, gazetteer, borderName);
  const drawn = drawnIn(input, step);
  const inGroups = grouped(drawn, input, true);
  const many = inGroups.length > GROUPS_WITH_SPEAKERS;
  const groups = many ? grouped(drawn, input, false) : inGroups;
  const told = border !== undefined && step.layers.some(({ id }) => id === border.id);
  const tinted = drawn.some(({ as }) => as === 'border');
  const inView = reachesInto(gazetteer.border, frame, plan.viewport);
  return {
    extent,
    marked: groups.filter(({ as }) => as !== 'country'),
    emphasized: groups.filter(({ as }) => as === 'country'),
    heaviestLine: told && !tinted && inView && extent.subject?.kind !== 'border' ? borderName : null,
    speakers: many ? together(drawn).toldBy.map((who) => named(who, input)) : [],
    voices: plan.story.voices,
    denials: denialsOf(input, step, drawn),
    routes: routesOf(input),
    drawings: drawingsIn(input, step),
    callouts: notesOf(input, step),
  };
}

interface Drawn {
  readonly as: DrawnAs;
  readonly places: readonly Place[];
  readonly things: Group['things'];
  readonly toldBy: readonly Speaker[];
  readonly deniedBy: readonly Speaker[];
}

/** Throws where a speaker is not of the story. */
function named(id: Speaker, { story, plan, lang }: Shown): Named {
  const { voices } = plan.story;
  if (id === 'reporter') return { name: null, voice: voiceBy(voices, REPORTER) };
  const actor = story.actors.get(id);
  if (actor === undefined) throw new Error(`alt: expected an actor of the story, got ${id}`);
  return { name: textIn(actor.name, lang), voice: voiceBy(voices, actor.voice) };
}

const eventsOf = ({ events }: Story, { layers }: Step): readonly StoryEvent[] =>
  layers.flatMap((layer) => (layer.kind === 'event' ? (events.get(layer.id) ?? []) : []));

/** What the frame draws within its picture: points, then stretches and areas, then lit countries. */
function drawnIn({ story, plan, frame, lang }: Shown, step: Step): readonly Drawn[] {
  const events = eventsOf(story, step);
  const known = (ids: readonly string[]): readonly Place[] =>
    ids.flatMap((id) => story.places.get(id as PlaceId) ?? []).filter(({ where }) => isInView(where));
  const isInView = (where: Where): boolean => {
    const points = pointsOf(where);
    return points.length > 0 && reachesInto(points, frame, plan.viewport);
  };
  const drawn = (as: DrawnAs, ids: readonly string[]): readonly Drawn[] => {
    const places = known(ids);
    const things = places.map(({ id, names, basis }) => ({
      name: textIn(names, lang),
      inferred: basis.kind === 'inference',
      badge: step.badges[id]?.text ?? '',
    }));
    const at = new Set(places.map(({ id }) => id));
    const { toldBy, deniedBy } = together(
      events.filter((each) => each.at !== null && 'place' in each.at && at.has(each.at.place)),
    );
    return places.length === 0 ? [] : [{ as, places, things, toldBy, deniedBy }];
  };
  const ids = Object.keys(frame.layers).filter((id) => (frame.layers[id] ?? 0) > 0);
  return [
    ...ids.flatMap((id) => plan.marks.get(id) ?? []).flatMap((it) => drawn(markSign(plan.story, it), [it.place])),
    ...ids
      .flatMap((id) => plan.shapes.get(id) ?? [])
      .flatMap((it) => drawn(it.shape === BORDER ? 'border' : it.precision, it.places)),
    ...ids.flatMap((id) => plan.emphasis.get(id) ?? []).flatMap((it) => drawn('country', [it.place])),
  ];
}

/** What is drawn alike in one group, in the order of its first; each hatched area stands for itself. */
function grouped(drawn: readonly Drawn[], input: Shown, bySpeakers: boolean): readonly Group[] {
  const groups = new Map<string, Group>();
  drawn.forEach(({ as, things, toldBy: all }, index) => {
    const toldBy = bySpeakers ? all : [];
    const key = [as, as === 'area' ? index : '', ...[...toldBy].sort()].join('|');
    const before = groups.get(key);
    groups.set(key, {
      as,
      things: [...(before?.things ?? []), ...things],
      drawings: (before?.drawings ?? 0) + 1,
      toldBy: toldBy.map((who) => named(who, input)),
    });
  });
  return [...groups.values()];
}

/** Who denies something of what the step's events tell, and of which of the places drawn. */
function denialsOf(input: Shown, step: Step, drawn: readonly Drawn[]): readonly Denial[] {
  const { story, lang } = input;
  const shown = drawn.flatMap(({ places }) => places);
  const found = new Map<string, { by: readonly Named[]; of: string[] }>();
  for (const { at, deniedBy } of eventsOf(story, step)) {
    const place = at !== null && 'place' in at ? shown.find(({ id }) => id === at.place) : undefined;
    if (place === undefined || deniedBy.length === 0) continue;
    const key = deniedBy.join();
    const denial = found.get(key) ?? { by: deniedBy.map((who) => named(who, input)), of: [] };
    const name = textIn(place.names, lang);
    if (!denial.of.includes(name)) denial.of.push(name);
    found.set(key, denial);
  }
  return [...found.values()];
}

/** One leg after the other as one line: of its stops on the way those outside of the map are not told. */
function chained(routes: readonly DrawnRoute[]): readonly DrawnRoute[] {
  const chains: DrawnRoute[] = [];
  for (const route of routes) {
    const before = chains.at(-1);
    const [from, ...rest] = route.stops;
    const isNext =
      before !== undefined &&
      before.stops.at(-1)?.name === from?.name &&
      before.sign === route.sign &&
      before.arrow === route.arrow;
    if (!isNext || from === undefined) {
      chains.push(route);
      continue;
    }
    const [first, ...way] = before.stops;
    const onWay = way.filter(({ inView }) => inView);
    chains[chains.length - 1] = { ...before, stops: [...(first === undefined ? [] : [first]), ...onWay, ...rest] };
  }
  return chains;
}

/** Routes that are drawn, wholly or in part. */
function routesOf({ story, plan, frame, lang }: Shown): readonly DrawnRoute[] {
  const drawn = Object.keys(frame.layers).flatMap((id): DrawnRoute[] => {
    const route = story.routes.get(id as RouteId);
    if (route === undefined || (frame.routes[id] ?? 0) <= 0) return [];
    const stops = route.stops.flatMap((stop) => {
      const place = story.places.get(stop);
      if (place === undefined) return [];
      return [{ name: textIn(place.names, lang), inView: reachesInto(pointsOf(place.where), frame, plan.viewport) }];
    });
    return [{ state: route.state, sign: routeSign(route), stops, name: textIn(route.name, lang), arrow: route.arrow }];
  });
  return chained(drawn);
}

/** Areas and lines of the author's that reach into the view. */
const drawingsIn = ({ story, plan, frame, lang }: Shown, step: Step): AltFacts['drawings'] =>
  step.drawings
    .flatMap((id) => story.drawings.get(id) ?? [])
    .filter(({ lines }) => reachesInto(lines.flat(), frame, plan.viewport))
    .map(({ kind, name }) => ({ kind, name: name === null ? null : textIn(name, lang) }));

/** Notes that found room, by what they point at. */
function notesOf({ story, frame, lang }: Shown, step: Step): AltFacts['callouts'] {
  const found = new Map<string, string[]>();
  for (const callout of step.callouts) {
    if ((frame.callouts[callout.id] ?? 0) <= 0) continue;
    const place = story.places.get(callout.at);
    const on = place === undefined ? callout.at : textIn(place.names, lang);
    const texts = found.get(on) ?? [];
    texts.push(textIn(callout.text, lang));
    found.set(on, texts);
  }
  return [...found].map(([on, texts]) => ({ on, texts }));
}
