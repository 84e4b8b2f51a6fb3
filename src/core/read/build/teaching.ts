// Questions, exercises and marks of the blank map: each leans on steps, claims and places that the story has.

import { citedBy } from '../../evidence/citations.ts';
import type { Bounds, LonLat } from '../../geo.ts';
import type { StepId } from '../../ids.ts';
import { pointsOf } from '../../points-of.ts';
import type { Place, Story } from '../../story.ts';
import type { Exercise, MapMark, Question, WhereList } from '../../teaching.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { ExerciseSpec, MarkSpec, QuestionSpec, WhereSpec } from '../specs/teaching.ts';
import type { Located } from '../yaml/schema.ts';

export function buildQuestion(spec: QuestionSpec, names: Names, story: Story, problems: Problems): Question {
  const { text, step, claims } = spec.answer;
  checkCited(claims, [step], names, story, problems);
  return {
    id: spec.id.value,
    step: names.step(spec.step),
    text: spec.text.value,
    answer: { text: text.value, step: names.step(step), claims: claims.map(names.claim) },
  };
}

export function buildExercise(spec: ExerciseSpec, names: Names, story: Story, problems: Problems): Exercise {
  checkCited(spec.claims, spec.steps, names, story, problems);
  return {
    id: spec.id.value,
    title: spec.title.value,
    task: spec.task.map(({ value }) => value),
    statements: spec.statements.map(({ value }) => value),
    steps: spec.steps.map(names.step),
    claims: spec.claims.map(names.claim),
    expected: spec.expected.map(({ value }) => value),
  };
}

/** Whoever is sent to a step must find there, in every language, what they are to find. */
function checkCited(
  claims: readonly Located<string>[],
  steps: readonly Located<string>[],
  names: Names,
  story: Story,
  problems: Problems,
): void {
  if (steps.some(({ value }) => !names.defined.step.has(value))) return; // reported where it is built
  const called = steps.map(({ value }) => value);
  const where = called.length === 1 ? `step ${called[0]}` : `one of the steps ${called.join(', ')}`;
  for (const claim of claims) {
    if (!names.defined.claim.has(claim.value)) continue;
    const missing = Object.keys(story.prose).find((lang) => {
      const of = story.steps.filter(({ id }) => called.includes(id));
      return !of.some((step) => [...citedBy(story, step, lang)].some((ref) => ref === claim.value));
    });
    if (missing === undefined) continue;
    const others = stepsThatCite(story, claim.value, missing);
    problems.report(
      claim.at,
      `expected a claim that ${where} cites, got ${JSON.stringify(claim.value)}`,
      others.length === 0 ? 'no step cites it: take another' : `it stands in step ${others.join(', ')}`,
    );
  }
}

function stepsThatCite(story: Story, claim: string, lang: string): readonly StepId[] {
  return story.steps.filter((step) => [...citedBy(story, step, lang)].some((ref) => ref === claim)).map(({ id }) => id);
}

/** A place that is a point has its mark there; any other needs a point on it, written for this map. */
export function buildMark({ place, point }: MarkSpec, names: Names, story: Story, problems: Problems): MapMark | null {
  const id = names.place(place);
  const where = story.places.get(id)?.where;
  if (where === undefined) return null;
  const own = 'point' in where ? where.point : null;
  if (own !== null && point !== null) {
    problems.report(
      point.at,
      `expected no point, as ${place.value} is known as ${where.precision}, got one`,
      'take it out',
    );
    return null;
  }
  const at = own ?? point?.value ?? null;
  if (at === null)
    problems.report(
      place.at,
      `expected a point for the number of ${place.value}, which is known as ${where.precision}, got none`,
      'write point: [longitude, latitude], somewhere on it',
    );
  return at === null ? null : { place: id, point: at };
}

/** Whatever is asked for on a map must be drawn there, apart from all else that is. */
export function buildWhere(spec: WhereSpec, names: Names, story: Story, problems: Problems): WhereList {
  const before = new Map<string, string>(); // by how they are drawn
  const asked = spec.places.map((place) => ({ place, of: names.place(place) }));
  for (const { place, of } of asked) {
    const found = story.places.get(of);
    if (found === undefined) continue;
    const drawn = drawnAs(found);
    const other = drawn === null ? undefined : before.get(drawn);
    if (drawn === null)
      problems.report(
        place.at,
        `expected a place whose position is known, got ${place.value}, which is ${found.where.precision}`,
        'take it out: nobody can find it on a map',
      );
    else if (!reaches(pointsOf(found.where), spec.bounds))
      problems.report(
        place.at,
        `expected a place within the map's bounds, got ${place.value}, which lies outside`,
        'widen the bounds, or ask for it on another map',
      );
    else if (other === undefined) before.set(drawn, place.value);
    else
      problems.report(
        place.at,
        `expected a place that is drawn apart from the others, got ${place.value}, which is drawn as ${other} is`,
        'ask for one of the two',
      );
  }
  const { id, title, bounds } = spec;
  return { id: id.value, title: title.value, bounds, places: asked.map(({ of }) => of) };
}

/** Whether the box about some points meets the bounds. */
function reaches(points: readonly LonLat[], [west, south, east, north]: Bounds): boolean {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return (
    Math.min(...lons) <= east && Math.max(...lons) >= west && Math.min(...lats) <= north && Math.max(...lats) >= south
  );
}

function drawnAs({ where }: Place): string | null {
  switch (where.precision) {
    case 'exact':
    case 'town':
      return where.point.join();
    case 'stretch':
    case 'area':
      return where.shape;
    case 'country':
      return where.a3;
    case 'unknown':
      return null;
  }
}
