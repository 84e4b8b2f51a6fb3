import { countIn, type Fields, fieldsOf, wordIn } from './fields.ts';

/**
 * What a host page and a frame say to each other: data only, in a closed list. `borderline` is the version; who reads a
 * version that it does not know hears nothing. `nonce` is the host's, so that two frames of one page are told apart; it
 * is empty before the host has said hello.
 */
export const VERSION = 1;

export const FRAME_THEMES = ['auto', 'light', 'dark'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];

/** From the host page: hello, go to a step, take these colours. */
export type ToFrame =
  | { readonly type: 'hello'; readonly nonce: string }
  | { readonly type: 'goto'; readonly nonce: string; readonly step: string }
  | { readonly type: 'theme'; readonly nonce: string; readonly theme: FrameTheme };

/** From the frame: it is there, it is so high, it shows this step. */
export type FromFrame =
  | { readonly type: 'ready'; readonly nonce: string }
  | { readonly type: 'height'; readonly nonce: string; readonly height: number }
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
const MOST_STEPS = 1000;
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
    default:
      return null;
  }
}

/** What a frame says, where every field of it is right; else null. Whether it is the frame is for the caller to ask. */
export function parseFromFrame(data: unknown): FromFrame | null {
  const fields = ours(data);
  const nonce = fields === null ? null : wordIn(fields, 'nonce', NONCE_OR_NONE);
  if (fields === null || nonce === null) return null;
  switch (fields.get('type')) {
    case 'ready':
      return { type: 'ready', nonce };
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
