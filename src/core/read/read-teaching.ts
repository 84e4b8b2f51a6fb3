// What teachers have beside a story, out of its folder teaching/, or every problem in it. The story is right already.
import type { Story } from '../story.ts';
import type { Teaching } from '../teaching.ts';
import { figureCheck } from './build/figures.ts';
import { buildExercise, buildMark, buildQuestion, buildWhere } from './build/teaching.ts';
import { namesFrom } from './names.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problem.ts';
import type { StoryFiles } from './read-story.ts';
import { checkAims } from './rules/aims.ts';
import { buildLesson } from './rules/lesson.ts';
import { checkTeachingWords } from './rules/teaching-words.ts';
import { styleIn } from './specs/style.ts';
import type { LessonFile, NotesSpec } from './specs/teaching.ts';
import { lessonFile, notesFile } from './specs/teaching.ts';
import { missing } from './yaml/entries.ts';
import type { LocatedNode } from './yaml/node.ts';
import { openYaml } from './yaml/node.ts';
import type { Located } from './yaml/schema.ts';
import { WRONG } from './yaml/schema.ts';

export type TeachingResult =
  | { readonly ok: true; readonly teaching: Teaching | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The letters of the files were looked at when the story was read. */
export function readTeaching(files: StoryFiles, slug: string, story: Story): TeachingResult {
  const folder = `stories/${slug}/teaching/`;
  if (!Object.keys(files).some((path) => path.startsWith(folder))) return { ok: true, teaching: null };
  const problems = new Problems();
  const read = <T>(name: string, shape: (yaml: LocatedNode) => T): T | typeof WRONG => {
    const path = `${folder}${name}`;
    const text = files[path];
    const yaml = text === undefined ? null : openYaml(path, text, problems, story.lang);
    if (yaml !== null) return shape(yaml);
    if (text === undefined) missing(path, problems);
    return WRONG;
  };
  const lesson = read('lesson.yaml', lessonFile);
  const notes = read('notes.yaml', notesFile);
  const teaching: Teaching | null = lesson === WRONG ? null : build(lesson, story, problems);
  const said = notes === WRONG ? null : buildNotes(notes, `${folder}notes.yaml`, story, problems);
  const check = figureCheck(story.claims, story.actors.values(), 'checked', problems);
  const style = styleIn(`stories/${slug}/story.yaml`, files[`stories/${slug}/story.yaml`] ?? '');
  checkTeachingWords(
    lesson === WRONG ? null : lesson,
    notes === WRONG ? [] : notes,
    story,
    check,
    style?.avoid ?? null,
  );
  const found = problems.sorted();
  if (found.length > 0 || teaching === null || said === null) return { ok: false, problems: found };
  return { ok: true, teaching: { ...teaching, speakerNotes: said } };
}

/** All but the notes. What is made of an unknown id is never seen. */
function build(file: LessonFile, story: Story, problems: Problems): Teaching {
  const names = namesOf(story, problems);
  checkOnce(file.questions, problems);
  checkOnce(file.exercises, problems);
  checkOnce(file.where, problems);
  checkLengths(file, problems);
  checkAims(file, problems);
  const exercises = file.exercises.map((spec) => buildExercise(spec, names, story, problems));
  return {
    aims: file.aims.map(({ aim, tasks }) => ({ text: aim.value, tasks: tasks.map(({ value }) => value) })),
    lessons: file.lessons.map((spec) => buildLesson(spec, file, names, story, problems)),
    questions: file.questions.map((spec) => buildQuestion(spec, names, story, problems)),
    exercises,
    speakerNotes: new Map(),
    map: file.map.flatMap((spec) => buildMark(spec, names, story, problems) ?? []),
    where: file.where.map((spec) => buildWhere(spec, names, story, problems)),
    care: file.care.map(({ value }) => value),
    names: file.names.map(({ name, said }) => ({ name, said })),
    glossary: file.glossary.map(({ word, means }) => ({ word: word.value, means: means.value })),
  };
}

function namesOf(
  { actors, voices, roles, kinds, topics, places, routes, events, steps, claims }: Story,
  problems: Problems,
) {
  const defined = {
    actor: new Set<string>(actors.keys()),
    voice: new Set<string>(voices.map(({ id }) => id)),
    role: new Set<string>(roles.map(({ id }) => id)),
    kind: new Set<string>(kinds.map(({ id }) => id)),
    topic: new Set<string>(topics.keys()),
    place: new Set<string>(places.keys()),
    route: new Set<string>(routes.keys()),
    drawing: new Set<string>(),
    event: new Set<string>(events.keys()),
    step: new Set<string>(steps.map(({ id }) => id)),
    claim: new Set<string>(claims.keys()),
  };
  return namesFrom(defined, problems);
}

function checkOnce(specs: readonly { readonly id: Located<string> }[], problems: Problems): void {
  const first = new Map<string, number>();
  for (const { id } of specs) {
    const before = first.get(id.value);
    if (before === undefined) first.set(id.value, id.at.line);
    else
      problems.report(
        id.at,
        `expected an id of its own, got ${JSON.stringify(id.value)}, which stands in line ${before}`,
        'call one of the two otherwise',
      );
  }
}

/** A lesson is named by its minutes, in addresses too. */
function checkLengths({ lessons }: LessonFile, problems: Problems): void {
  const seen = new Set<number>();
  for (const { minutes } of lessons) {
    if (seen.has(minutes.value))
      problems.report(minutes.at, `expected a lesson of another length, got a second of ${minutes.value} minutes`);
    seen.add(minutes.value);
  }
}

/** Notes by step, in the order of the story; each step has some. */
function buildNotes(
  specs: readonly NotesSpec[],
  file: string,
  story: Story,
  problems: Problems,
): Teaching['speakerNotes'] {
  const names = namesOf(story, problems);
  const seen = new Map<string, number>();
  for (const { step } of specs) {
    const before = seen.get(step.value);
    names.step(step);
    if (before === undefined) seen.set(step.value, step.at.line);
    else
      problems.report(
        step.at,
        `expected notes once for each step, got more for ${JSON.stringify(step.value)}`,
        `put them to those in line ${before}`,
      );
  }
  for (const { id } of story.steps)
    if (!seen.has(id))
      problems.report(
        { file, line: 1, column: 1, path: '' },
        `expected notes for step ${id}, got none`,
        `write { step: ${id}, notes: [{ en: "…" }] }: what to point at, what pupils ask, what no text says`,
      );
  const said = new Map(specs.map(({ step, notes }) => [step.value, notes.map(({ value }) => value)]));
  return new Map(story.steps.map(({ id }) => [id, said.get(id) ?? []]));
}
