import { parseToFrame, type ToFrame } from './message.ts';

/** What a frame remembers of its host: the nonce of its hello, and how much it said within the second that runs. */
interface Hearing {
  readonly nonce: string | null;
  readonly since: number; // milliseconds
  readonly heard: number;
}

export const DEAF: Hearing = { nonce: null, since: 0, heard: 0 };

const SECOND = 1000;
const MAX_MESSAGES_PER_SECOND = 150; // messages in a second: a position in every frame of a fast screen, and no more

interface Heard {
  readonly state: Hearing;
  /** What the frame is to do; null: nothing. */
  readonly message: ToFrame | null;
}

/**
 * Takes one message of the host. Before its hello nothing else is heard, after it nothing with another nonce; and never
 * more than so many in a second. What is no message changes nothing at all.
 */
export function hear(state: Hearing, data: unknown, now: number): Heard {
  const message = parseToFrame(data);
  const known = message !== null && (message.type === 'hello' ? state.nonce === null : message.nonce === state.nonce);
  const again = message?.type === 'hello' && message.nonce === state.nonce;
  if (message === null || !(known || again)) return { state, message: null };
  const fresh = now - state.since >= SECOND;
  if (!fresh && state.heard >= MAX_MESSAGES_PER_SECOND) return { state, message: null };
  return {
    state: {
      nonce: message.nonce,
      since: fresh ? now : state.since,
      heard: fresh ? 1 : state.heard + 1,
    },
    message,
  };
}
