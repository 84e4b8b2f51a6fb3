import type { ActorId, ClaimRef } from '../ids.ts';
import type { Actor, Claim, Place, Route, StoryEvent, Voice } from '../story.ts';
import { VOICES } from '../story.ts';
import type { Names } from './names.ts';
import type { Problems } from './problem.ts';
import type { EventSpec, RouteSpec } from './spec-story.ts';

export function buildRoute(
  spec: RouteSpec,
  names: Names,
  places: ReadonlyMap<string, Place>,
  problems: Problems,
): Route {
  for (const { value, at } of spec.stops.value) {
    const where = places.get(value)?.where;
    if (where !== undefined && !('point' in where))
      problems.report(
        at,
        `expected a place that is a point, got ${JSON.stringify(value)}, which is known as ${where.precision}`,
        'a route stops at towns and exact points only',
      );
  }
  if (spec.stops.value.length < 2)
    problems.report(
      spec.stops.at,
      `expected two or more stops, got ${spec.stops.value.length}`,
      'name where it begins and where it ends',
    );
  const { state } = spec;
  const [name, basis] = [spec.name.value, spec.basis.value];
  const [stops, claims] = [spec.stops.value.map(names.place), spec.claims.map(names.claim)];
  return { id: names.route(spec.id), name, stops, state, basis, claims };
}

export interface Speakers {
  readonly claims: ReadonlyMap<ClaimRef, Claim>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
}

export function buildEvent(spec: EventSpec, names: Names, speakers: Speakers, problems: Problems): StoryEvent {
  if (spec.place !== null && spec.route !== null)
    problems.report(
      spec.route.at,
      'expected a place or a route, got both',
      'an event that goes along a route has no place of its own',
    );
  if (spec.claims.value.length === 0)
    problems.report(
      spec.claims.at,
      'expected one claim or more, got none',
      'name the claims that tell of it: [000/id]',
    );
  const refs = spec.claims.value.map(names.claim);
  const claims = refs.flatMap((ref) => speakers.claims.get(ref) ?? []);
  const { title, kind, when } = spec;
  const at =
    spec.route !== null
      ? { route: names.route(spec.route) }
      : spec.place !== null
        ? { place: names.place(spec.place) }
        : null;
  return {
    id: names.event(spec.id),
    title: title.value,
    kind,
    when: when.value,
    at,
    claims: refs,
    voices: voicesOf(
      claims.filter(({ stance }) => stance !== 'denies'),
      speakers,
    ),
    deniedBy: voicesOf(
      claims.filter(({ stance }) => stance === 'denies'),
      speakers,
    ),
    steps: spec.steps.map(names.step),
  };
}

/** The sides that speak in some claims, in the order of the legend. */
function voicesOf(claims: readonly Claim[], { actors }: Speakers): readonly Voice[] {
  const heard = new Set(
    claims.flatMap(({ says }) => says.map((who) => (who === 'reporter' ? who : actors.get(who)?.voice))),
  );
  return VOICES.filter((voice) => heard.has(voice));
}
