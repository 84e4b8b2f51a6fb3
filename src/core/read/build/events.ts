import type { ActorId, ClaimRef, VoiceId } from '../../ids.ts';
import type { Actor, Claim, Place, Route, Speaker, StoryEvent } from '../../story.ts';
import { inOrder, REPORTER, type Voice } from '../../voices.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { RouteSpec } from '../specs/route.ts';
import type { EventSpec } from '../specs/story.ts';
import { denials } from './denials.ts';

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
  if (spec.stops.value.length < 2 && typeof spec.course === 'string')
    problems.report(
      spec.stops.at,
      `expected two or more stops, got ${spec.stops.value.length}`,
      'name where it begins and where it ends',
    );
  const { state, course, arrow } = spec;
  const [name, basis] = [spec.name.value, spec.basis.value];
  const [stops, claims] = [spec.stops.value.map(names.place), spec.claims.map(names.claim)];
  return { id: names.route(spec.id), name, stops, course, arrow, state, basis, claims };
}

export interface Cast {
  readonly claims: ReadonlyMap<ClaimRef, Claim>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly voices: readonly Voice[];
}

export function buildEvent(spec: EventSpec, names: Names, cast: Cast, problems: Problems): StoryEvent {
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
  const claims = refs.flatMap((ref) => cast.claims.get(ref) ?? []);
  const denying = denials(claims);
  const toldBy = speakersOf(claims.filter((claim) => !denying.includes(claim)));
  if (claims.length > 0 && denying.length === claims.length)
    problems.report(
      spec.claims.at,
      'expected a claim that tells of it, got only denials of one another',
      'name a claim that says that it was so as well, or leave out what is denied',
    );
  const { title, when } = spec;
  const at =
    spec.route !== null
      ? { route: names.route(spec.route) }
      : spec.place !== null
        ? { place: names.place(spec.place) }
        : null;
  return {
    id: names.event(spec.id),
    title: title.value,
    kind: names.eventKind(spec.kind),
    when: when.value,
    at,
    claims: refs,
    toldBy,
    voices: voicesOf(toldBy, cast),
    deniedBy: speakersOf(denying),
    steps: spec.steps.map(names.step),
  };
}

/** Those who make some claims, each once. */
const speakersOf = (claims: readonly Claim[]): readonly Speaker[] => [...new Set(claims.flatMap(({ says }) => says))];

/** The sides of some speakers, in the order of the legend. */
function voicesOf(speakers: readonly Speaker[], { actors, voices }: Cast): readonly VoiceId[] {
  return inOrder(voices, new Set(speakers.map((who) => (who === 'reporter' ? REPORTER : actors.get(who)?.voice))));
}
