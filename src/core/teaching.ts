import type { Bounds, LonLat } from './geo.ts';
import type { ClaimRef, PlaceId, StepId } from './ids.ts';
import type { Text } from './story.ts';

interface Stretch {
  /** Whole minutes. */
  readonly minutes: number;
  /** Whether the lesson can do without it when time is short. */
  readonly isSpare: boolean;
}

/** What one stretch of a lesson is spent on. */
export type LessonPart = Stretch &
  (
    | {
        readonly kind: 'step';
        readonly step: StepId;
        /** The questions of the step that are answered in writing; the others are talked about. */
        readonly written: readonly string[];
      }
    /** A breath before what is hard to hear, naming on the blank map, or time that is kept back. A pause can be skipped. */
    | { readonly kind: 'pause' | 'map' | 'reserve'; readonly text: Text }
    | { readonly kind: 'exercise'; readonly exercise: string }
  );

export interface Lesson {
  /** Its length, which its parts add up to; also its name in addresses: `?lesson=45`. */
  readonly minutes: number;
  readonly parts: readonly LessonPart[];
}

/** A question on a step, whose answer stands where it says. */
export interface Question {
  readonly id: string;
  readonly step: StepId;
  readonly text: Text;
  readonly answer: { readonly text: Text; readonly step: StepId; readonly claims: readonly ClaimRef[] };
}

/** Work on the sources. What a teacher may expect of it is the teacher's alone. */
export interface Exercise {
  readonly id: string;
  readonly title: Text;
  readonly task: readonly Text[];
  /** What is to be judged, statement by statement, in a table: who says it, and how they could know. */
  readonly statements: readonly Text[];
  readonly steps: readonly StepId[];
  readonly claims: readonly ClaimRef[];
  readonly expected: readonly Text[];
}

/** A mark on the blank map, for pupils to name. */
export interface MapMark {
  readonly place: PlaceId;
  readonly point: LonLat;
}

/** A map without names, for "where is …?": what is asked on it, in this order. */
export interface WhereList {
  readonly id: string;
  readonly title: Text;
  /** What it shows at least. */
  readonly bounds: Bounds;
  readonly places: readonly PlaceId[];
}

/** What pupils can do after a lesson, and the tasks in which they do it: questions, exercises, or the map. */
interface Aim {
  readonly text: Text;
  readonly tasks: readonly string[];
}

/** The task of naming places on the blank map, as aims call it. */
export const MAP_TASK = 'map';

/** What a teacher has beside the story. Only `aims`, `lessons`, questions' and exercises' own texts are for pupils. */
export interface Teaching {
  readonly aims: readonly Aim[];
  readonly lessons: readonly Lesson[];
  readonly questions: readonly Question[];
  readonly exercises: readonly Exercise[];
  /** What the speaker sees beside a step, paragraph by paragraph. */
  readonly speakerNotes: ReadonlyMap<StepId, readonly Text[]>;
  /** What is to be named on the blank map, in the order of its numbers. */
  readonly map: readonly MapMark[];
  readonly where: readonly WhereList[];
  /** How to speak of it with pupils whom it touches. */
  readonly care: readonly Text[];
  /** How names are said: as written, and in plain English sounds. */
  readonly names: readonly { readonly name: string; readonly said: string }[];
  /** Words of the story that pupils may not know, in plain ones. */
  readonly glossary: readonly { readonly word: Text; readonly means: Text }[];
}

/** Notes stand for every step, or for none: then the site is published without them, and without any answer. */
export const hasSpeakerNotes = ({ speakerNotes }: Teaching): boolean => speakerNotes.size > 0;

const UNSAID: Text = { en: '' };

/** What is left for a site that pupils can search: nothing of notes, answers, or what a teacher may expect. */
export function withoutSpeakerNotes(teaching: Teaching): Teaching {
  return {
    ...teaching,
    questions: teaching.questions.map((question) => ({ ...question, answer: { ...question.answer, text: UNSAID } })),
    exercises: teaching.exercises.map((exercise) => ({ ...exercise, expected: [] })),
    speakerNotes: new Map(),
  };
}
