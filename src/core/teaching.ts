import type { Bounds, LonLat } from './geo.ts';
import type { ClaimRef, PlaceId, StepId } from './ids.ts';
import type { Text } from './story.ts';

/** What one stretch of a lesson is spent on. Minutes are whole. */
export type LessonPart =
  | { readonly kind: 'step'; readonly step: StepId; readonly minutes: number }
  /** A breath before what is hard to hear. It can be skipped. */
  | { readonly kind: 'pause'; readonly text: Text; readonly minutes: number }
  | { readonly kind: 'exercise'; readonly exercise: string; readonly minutes: number };

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

/** What a teacher has beside the story. Only `aims`, `lessons`, questions' and exercises' own texts are for pupils. */
export interface Teaching {
  readonly aims: readonly Text[];
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
