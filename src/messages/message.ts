import { countIn, type Fields, fieldsOf, numberIn, wordIn } from './fields.ts';

/**
 * What a host page and a frame say to each other: data only, in a closed list. `borderline` is the version; who reads a
 * version that it does not know hears nothing. `nonce` is the host's, so that two frames of one page are told apart; it
 * is empty before the host has said hello.
 */
export const VERSION = 1;

const FRAME_THEMES = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** A box in the frame, CSS pixels from its upper left corner. */
export interface FreeBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * From the host page: hello, go to a step, take these colours; where the reader is, a step and how
 * far into it, in step units; what of the frame is
 * free of the host's text; whether a live map may be drawn, of which a page has few.
 */
export type ToFrame =
  | { readonly type: 'hello'; readonly nonce: string }
  | { readonly type: 'position'; readonly nonce: string; readonly step: string; readonly progress: number }
  | { readonly type: 'layout'; readonly nonce: string; readonly free: FreeBox }
  | { readonly type: 'grant'; readonly nonce: string; readonly on: boolean }
  | { readonly type: 'goto'; readonly nonce: string; readonly step: string }
  | { readonly type: 'theme'; readonly nonce: string; readonly theme: FrameTheme };

/**
 * From the frame: it is there (without a nonce), and has drawn (with the host's); it is so high, it shows this step, its
 * map is live or is not any more; the reader follows a link out of it; what was corrected, on which day, as a line.
 */
export type FromFrame =
  | { readonly type: 'ready'; readonly nonce: string }
  | { readonly type: 'live'; readonly nonce: string; readonly on: boolean }
  | { readonly type: 'height'; readonly nonce: string; readonly height: number }
  | { readonly type: 'out'; readonly nonce: string }
  | { readonly type: 'corrected'; readonly nonce: string; readonly date: string; readonly text: string }
  | {
      readonly type: 'step';
      readonly nonce: string;
      readonly step: string;
      readonly index: number;
      readonly of: number;
    };

export const STEP_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const NONCE = /^[A-Za-z0-9-]{1,64}$/;
const NONCE_OR_NONE = /^[A-Za-z0-9-]{0,64}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LONGEST_TEXT = 2000; // characters of a line that a host's page shows
const MOST_STEPS = 1000;
const WIDEST = 20_000; // CSS pixels of a frame's side
export const TALLEST = 60_000; // CSS pixels: the whole story in a narrow frame is a third of it

/** Who reads a theme's name; null where it is none. */
export const themeNamed = (name: unknown): FrameTheme | null => FRAME_THEMES.find((theme) => theme === name) ?? null;

/** The fields of a message of our version; null where it is none. */
function ours(data: unknown): Fields | null {
  const fields = fieldsOf(data);
  return fields?.get('borderline') === VERSION ? fields : null;
}

/** What the host says, where every field of it is right; else null. Whether it is the host is for the caller to ask. */
export function parseToFrame(data: unknown): ToFrame | null {
  const fields = ours(data);
  const nonce = fields === null ? null : wordIn(fields, 'nonce', NONCE);
  if (fields === null || nonce === null) return null;
  switch (fields.get('type')) {
    case 'hello':
      return { type: 'hello', nonce };
    case 'goto': {
      const step = wordIn(fields, 'step', STEP_ID);
      return step === null ? null : { type: 'goto', nonce, step };
    }
    case 'theme': {
      const theme = themeNamed(fields.get('theme'));
      return theme === null ? null : { type: 'theme', nonce, theme };
    }
    case 'position': {
      const step = wordIn(fields, 'step', STEP_ID);
      const progress = numberIn(fields, 'progress', 0, 1);
      return step === null || progress === null ? null : { type: 'position', nonce, step, progress };
    }
    case 'layout': {
      const free = boxIn(fields.get('free'));
      return free === null ? null : { type: 'layout', nonce, free };
    }
    case 'grant': {
      const on = fields.get('on');
      return typeof on === 'boolean' ? { type: 'grant', nonce, on } : null;
    }
    default:
      return null;
  }
}

function boxIn(value: unknown): FreeBox | null {
  const fields = fieldsOf(value);
  if (fields === null) return null;
  const [x, y] = [numberIn(fields, 'x', 0, WIDEST), numberIn(fields, 'y', 0, WIDEST)];
  const [width, height] = [numberIn(fields, 'width', 1, WIDEST), numberIn(fields, 'height', 1, WIDEST)];
  return x === null || y === null || width === null || height === null ? null : { x, y, width, height };
}

/** What a frame says, where every field of it is right; else null. Whether it is the frame is for the caller to ask. */
export function parseFromFrame(data: unknown): FromFrame | null {
  const fields = ours(data);
  const nonce = fields === null ? null : wordIn(fields, 'nonce', NONCE_OR_NONE);
  if (fields === null || nonce === null) return null;
  switch (fields.get('type')) {
    case 'ready':
      return { type: 'ready', nonce };
    case 'live': {
      const on = fields.get('on');
      return typeof on === 'boolean' ? { type: 'live', nonce, on } : null;
    }
    case 'out':
      return { type: 'out', nonce };
    case 'corrected': {
      const date = wordIn(fields, 'date', DAY);
      const text = fields.get('text');
      const fits = typeof text === 'string' && text.length > 0 && text.length <= LONGEST_TEXT;
      return date === null || !fits ? null : { type: 'corrected', nonce, date, text };
    }
    case 'height': {
      const height = countIn(fields, 'height', 1, TALLEST);
      return height === null ? null : { type: 'height', nonce, height };
    }
    case 'step': {
      const step = wordIn(fields, 'step', STEP_ID);
      const of = countIn(fields, 'of', 1, MOST_STEPS);
      const index = of === null ? null : countIn(fields, 'index', 0, of - 1);
      return step === null || of === null || index === null ? null : { type: 'step', nonce, step, index, of };
    }
    default:
      return null;
  }
}

/** A message as it goes over the channel. */
export const sealed = <Message extends ToFrame | FromFrame>(
  message: Message,
): Message & { readonly borderline: typeof VERSION } => ({ ...message, borderline: VERSION });
