import { firstSentences } from '../../core/cite/plain.ts';
import type { StepId } from '../../core/ids.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Story, Text } from '../../core/story.ts';
import {
  type Exercise,
  type Lesson,
  type LessonPart,
  MAP_TASK,
  type Question,
  type Teaching,
} from '../../core/teaching.ts';
import { EN_CLASS } from '../../strings/class.ts';

/** What every page for class is made from. */
export interface ClassProps {
  readonly story: Story;
  readonly teaching: Teaching;
  readonly lesson: Lesson;
  readonly lang: string;
  /** The site's address with a slash at its end; null: not known. */
  readonly site: string | null;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** Bytes of each sheet that is there as a file to edit, by its path from the root. */
  readonly papers: ReadonlyMap<string, number>;
}

/** The part of a lesson as its pages list it, with the minutes at which it begins and ends. */
export interface Course {
  readonly key: string;
  readonly name: string;
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
  readonly step: StepId | null;
  /** Whether it can be left out when time is short. */
  readonly isSpare: boolean;
}

export const headingOf = (story: Story, id: StepId, lang: string): string =>
  typographic(story.prose[lang]?.[id]?.heading ?? id, lang);

/** The first sentences of a step: what it is about. */
export const summaryOf = (story: Story, id: StepId, lang: string): string =>
  typographic(firstSentences(story.prose[lang]?.[id], lang), lang);

export const exerciseOf = ({ exercises }: Teaching, id: string): Exercise => {
  const found = exercises.find((each) => each.id === id);
  if (found === undefined) throw new Error(`expected an exercise of the lesson, got ${id}`);
  return found;
};

export const questionsOn = ({ questions }: Teaching, step: StepId): readonly Question[] =>
  questions.filter((question) => question.step === step);

/** The questions of a part of a lesson: those that are written, and those that are talked about. */
export function questionsOf(
  { step, written }: Extract<LessonPart, { kind: 'step' }>,
  teaching: Teaching,
): readonly [written: readonly Question[], talked: readonly Question[]] {
  const questions = questionsOn(teaching, step);
  const isWritten = ({ id }: Question): boolean => written.includes(id);
  return [questions.filter(isWritten), questions.filter((each) => !isWritten(each))];
}

/** The questions of a lesson, in the order of its sheet. */
export const questionsIn = ({ parts }: Lesson, teaching: Teaching): readonly Question[] =>
  parts.flatMap((part) => (part.kind === 'step' ? questionsOf(part, teaching).flat() : []));

export const exercisesIn = ({ parts }: Lesson, teaching: Teaching): readonly Exercise[] =>
  parts.flatMap((part) => (part.kind === 'exercise' ? exerciseOf(teaching, part.exercise) : []));

/** The aims that a lesson works on, each with the numbers of its questions and the names of its other tasks. */
export function aimsIn(
  lesson: Lesson,
  teaching: Teaching,
): readonly { readonly aim: Text; readonly tasks: readonly string[] }[] {
  const asked = questionsIn(lesson, teaching).map(({ id }) => id);
  const hasMap = lesson.parts.some(({ kind }) => kind === 'map');
  const nameOf = (task: string): string | null => {
    if (task === MAP_TASK) return hasMap ? EN_CLASS.stretch.map : null;
    if (asked.includes(task)) return EN_CLASS.question(asked.indexOf(task) + 1);
    const exercise = exercisesIn(lesson, teaching).find(({ id }) => id === task);
    return exercise === undefined ? null : said(exercise.title, 'en');
  };
  return teaching.aims.flatMap(({ text, tasks }) => {
    const own = tasks.flatMap((task) => nameOf(task) ?? []);
    return own.length === 0 ? [] : [{ aim: text, tasks: own }];
  });
}

/** What a class is to know before it begins; null: nothing. */
export const noteOf = ({ meta }: Story, lang: string): string | null =>
  meta.notice === null ? null : EN_CLASS.noteOn(said(meta.notice.text, lang));

/** A text as it is printed. */
export const said = (text: Parameters<typeof textIn>[0], lang: string): string => typographic(textIn(text, lang), lang);

export function courseOf({ story, teaching, lesson, lang }: ClassProps): readonly Course[] {
  let from = 0;
  return lesson.parts.map((part, index): Course => {
    const name =
      part.kind === 'step'
        ? headingOf(story, part.step, lang)
        : part.kind === 'exercise'
          ? EN_CLASS.exercise(said(exerciseOf(teaching, part.exercise).title, lang))
          : EN_CLASS.stretch[part.kind];
    const { minutes, isSpare } = part;
    const to = from + minutes;
    const course = { key: `${index}`, name, minutes, from, to, step: part.kind === 'step' ? part.step : null, isSpare };
    from = to;
    return course;
  });
}
