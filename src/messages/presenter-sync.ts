import { BLANKS, type Blank, MAX_COUNT, type Shared } from '../core/present/shared.ts';
import { countIn, type Fields, fieldsOf, numberIn, wordIn } from './fields.ts';
import { STEP_ID } from './message.ts';

// What the windows of one presentation say to each other, on a channel that every page of the site may listen to.

export const VERSION = 2;

/** A wall that answers: what it shows, and how much of it. */
export interface WallSign {
  readonly from: string;
  readonly step: string;
  /** How much of the step is seen at a time, of its height. */
  readonly share: number;
}

/** A presentation that is open, by its name, and the lesson that it goes through. */
export interface OpenSession {
  readonly session: string;
  readonly lesson: string;
}

export type PresenterMessage =
  /** A window is there and asks where the presentation is. */
  | { readonly type: 'hello'; readonly from: string }
  | { readonly type: 'state'; readonly state: Shared }
  | { readonly type: 'wall'; readonly wall: WallSign }
  /** A wall is closed, or leaves for another page. */
  | { readonly type: 'bye'; readonly from: string }
  /** Where the speaker points: degrees east and north; null: nowhere. */
  | { readonly type: 'point'; readonly at: readonly [lon: number, lat: number] | null }
  /** On the channel of the story: which presentations are open, and the answer of each. */
  | { readonly type: 'who' }
  | { readonly type: 'here'; readonly open: OpenSession };

export const SESSION = /^[a-z0-9-]{1,40}$/;
const LESSON = /^\d{0,3}$/;
const MAX_OUT = 80; // screens of a lesson that may be left out

const isBlank = (value: unknown): value is Blank => BLANKS.some((blank) => blank === value);

/** A list of steps; null for whatever else. */
function outIn(fields: Fields): readonly string[] | null {
  const value = fields.get('out');
  if (!Array.isArray(value) || value.length > MAX_OUT) return null;
  const list: readonly unknown[] = value;
  return list.every((each): each is string => typeof each === 'string' && each.length <= 80 && STEP_ID.test(each))
    ? list
    : null;
}

function stateIn(fields: Fields): Shared | null {
  const from = wordIn(fields, 'from', SESSION);
  const step = wordIn(fields, 'step', STEP_ID);
  const count = countIn(fields, 'count', 0, MAX_COUNT);
  const lesson = wordIn(fields, 'lesson', LESSON);
  const down = numberIn(fields, 'down', 0, 1);
  const out = outIn(fields);
  const blank = fields.get('blank');
  return from === null ||
    step === null ||
    count === null ||
    lesson === null ||
    down === null ||
    out === null ||
    !isBlank(blank)
    ? null
    : { count, from, step, blank, lesson, down, out };
}

function wallIn(fields: Fields): PresenterMessage | null {
  const from = wordIn(fields, 'from', SESSION);
  const step = wordIn(fields, 'step', STEP_ID);
  const share = numberIn(fields, 'share', 0, 1);
  return from === null || step === null || share === null ? null : { type: 'wall', wall: { from, step, share } };
}

function pointIn(fields: Fields): PresenterMessage | null {
  if (fields.get('at') === null) return { type: 'point', at: null };
  const lon = numberIn(fields, 'lon', -180, 180);
  const lat = numberIn(fields, 'lat', -86, 86);
  return lon === null || lat === null ? null : { type: 'point', at: [lon, lat] };
}

/** A message of ours, every field of it right; null for whatever else came. */
export function parsePresenterMessage(data: unknown): PresenterMessage | null {
  const fields = fieldsOf(data);
  if (fields?.get('borderline') !== VERSION) return null;
  const type = fields.get('type');
  switch (type) {
    case 'hello':
    case 'bye': {
      const from = wordIn(fields, 'from', SESSION);
      return from === null ? null : { type, from };
    }
    case 'state': {
      const state = stateIn(fields);
      return state === null ? null : { type, state };
    }
    case 'wall':
      return wallIn(fields);
    case 'point':
      return pointIn(fields);
    case 'who':
      return { type };
    case 'here': {
      const session = wordIn(fields, 'session', SESSION);
      const lesson = wordIn(fields, 'lesson', LESSON);
      return session === null || lesson === null ? null : { type, open: { session, lesson } };
    }
    default:
      return null;
  }
}

/** The message as it goes over the channel. */
export function posted(said: PresenterMessage): Readonly<Record<string, unknown>> {
  const { type } = said;
  const head = { borderline: VERSION, type };
  switch (type) {
    case 'hello':
    case 'bye':
      return { ...head, from: said.from };
    case 'state':
      return { ...head, ...said.state };
    case 'wall':
      return { ...head, ...said.wall };
    case 'who':
      return head;
    case 'here':
      return { ...head, ...said.open };
    case 'point':
      return said.at === null ? { ...head, at: null } : { ...head, lon: said.at[0], lat: said.at[1] };
    default:
      return type satisfies never;
  }
}
