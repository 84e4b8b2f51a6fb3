// teaching/lesson.yaml and teaching/notes.yaml, as their author writes them.
import type { Bounds, LonLat } from '../../geo.ts';
import type { Text } from '../../story.ts';
import type { At } from '../problem.ts';
import { keys } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import { count, fail, list, located, object, oneOf, optional, some, text, WRONG } from '../yaml/schema.ts';
import { bounds, claimRef, id, lonLat, words } from '../yaml/values.ts';

type Ids = readonly Located<string>[];
type Words = readonly Located<Text>[];

interface StretchSpec {
  readonly minutes: number;
  readonly late: 'leave-out' | null;
  readonly here: At;
}

export type PartSpec = StretchSpec &
  (
    | { readonly kind: 'step'; readonly step: Located<string>; readonly write: Ids }
    | { readonly kind: 'pause' | 'map' | 'reserve'; readonly text: Located<Text> }
    | { readonly kind: 'exercise'; readonly exercise: Located<string> }
  );

/** The one key that says what a part is, and its minutes. */
const part: Shape<PartSpec> = (yaml) => {
  const given = keys(yaml).map(({ key }) => key);
  const stretch = { minutes: count, late: optional(oneOf(['leave-out'] as const), null) };
  if (given.includes('step')) {
    const read = object({ step: id, write: optional(list(id), []), ...stretch })(yaml);
    return read === WRONG ? WRONG : { kind: 'step', ...read };
  }
  if (given.includes('exercise')) {
    const read = object({ exercise: id, ...stretch })(yaml);
    return read === WRONG ? WRONG : { kind: 'exercise', ...read };
  }
  for (const kind of ['pause', 'map', 'reserve'] as const) {
    if (!given.includes(kind)) continue;
    const read = object({ [kind]: located(words), ...stretch } as Record<typeof kind, Shape<Located<Text>>> &
      typeof stretch)(yaml);
    if (read === WRONG) return WRONG;
    const { minutes, late, here } = read;
    return { kind, text: read[kind], minutes, late, here };
  }
  return fail(
    yaml,
    'a step, an exercise, a pause, a map or a reserve, with its minutes',
    'write { step: its-id, minutes: 5 }',
  );
};

export interface LessonSpec {
  readonly here: At;
  readonly minutes: Located<number>;
  readonly parts: readonly PartSpec[];
}
const lesson: Shape<LessonSpec> = object<Omit<LessonSpec, 'here'>>({ minutes: located(count), parts: some(part) });

export interface QuestionSpec {
  readonly id: Located<string>;
  readonly step: Located<string>;
  readonly text: Located<Text>;
  readonly answer: { readonly text: Located<Text>; readonly step: Located<string>; readonly claims: Ids };
}
const question: Shape<QuestionSpec> = object<QuestionSpec>({
  id,
  step: id,
  text: located(words),
  answer: object({ text: located(words), step: id, claims: some(claimRef) }),
});

export interface ExerciseSpec {
  readonly id: Located<string>;
  readonly title: Located<Text>;
  readonly task: Words;
  readonly statements: Words;
  readonly steps: Ids;
  readonly claims: Ids;
  readonly expected: Words;
}
const exercise: Shape<ExerciseSpec> = object<ExerciseSpec>({
  id,
  title: located(words),
  task: some(located(words)),
  statements: optional(list(located(words)), []),
  steps: some(id),
  claims: some(claimRef),
  expected: some(located(words)),
});

export interface MarkSpec {
  readonly place: Located<string>;
  readonly point: Located<LonLat> | null;
}

export interface WhereSpec {
  readonly id: Located<string>;
  readonly title: Located<Text>;
  readonly bounds: Bounds;
  readonly places: Ids;
}

interface AimSpec {
  readonly aim: Located<Text>;
  readonly tasks: Ids;
}

export interface LessonFile {
  readonly aims: readonly AimSpec[];
  readonly lessons: readonly LessonSpec[];
  readonly questions: readonly QuestionSpec[];
  readonly exercises: readonly ExerciseSpec[];
  readonly map: readonly MarkSpec[];
  readonly where: readonly WhereSpec[];
  readonly care: Words;
  readonly names: readonly { readonly name: string; readonly said: string }[];
  readonly glossary: readonly { readonly word: Located<Text>; readonly means: Located<Text> }[];
}
export const lessonFile: Shape<LessonFile> = object<LessonFile>({
  aims: some(object<AimSpec>({ aim: located(words), tasks: some(id) })),
  lessons: some(lesson),
  questions: some(question),
  exercises: optional(list(exercise), []),
  map: optional(list(object<MarkSpec>({ place: id, point: optional(located(lonLat), null) })), []),
  where: optional(list(object<WhereSpec>({ id, title: located(words), bounds, places: some(id) })), []),
  care: some(located(words)),
  names: optional(list(object({ name: text, said: text })), []),
  glossary: optional(list(object({ word: located(words), means: located(words) })), []),
});

export interface NotesSpec {
  readonly step: Located<string>;
  readonly notes: Words;
}
export const notesFile: Shape<readonly NotesSpec[]> = list(
  object<NotesSpec>({ step: id, notes: some(located(words)) }),
);
