import { type FromFrame, parseFromFrame, sealed, type ToFrame } from '../messages/message.ts';

type Said = ToFrame extends infer One ? (One extends ToFrame ? Omit<One, 'nonce'> : never) : never;

/** One framed page of the story, and the channel to it. */
export interface StoryFrame {
  readonly element: HTMLIFrameElement;
  /** Says it to the frame. Of each kind the last is kept: a frame that comes, or is loaded anew, hears it then. */
  say(message: Said): void;
  destroy(): void;
}

const SECOND = 1000;
const MAX_MESSAGES_PER_SECOND = 60; // messages of a frame in a second; it has little to say

const nonce = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((n) => n.toString(36)).join('');

/** Makes the frame and listens to it alone: to its window, at its origin, with the nonce that it was given. */
export function storyFrame(address: string, title: string, heard: (message: FromFrame) => void): StoryFrame {
  const element = document.createElement('iframe');
  element.src = address;
  element.title = title;
  element.allow = 'fullscreen';
  element.referrerPolicy = 'no-referrer';
  const { origin } = new URL(address);
  const own = nonce();
  const held = new Map<string, Said>();
  let there = false;
  let since = 0;
  let count = 0;

  const post = (message: Said): void => {
    element.contentWindow?.postMessage(sealed({ ...message, nonce: own } as ToFrame), origin);
  };

  function listen({ source, origin: from, data }: MessageEvent): void {
    if (source === null || source !== element.contentWindow || from !== origin) return;
    const now = performance.now();
    if (now - since > SECOND) [since, count] = [now, 0];
    count += 1;
    const message = count > MAX_MESSAGES_PER_SECOND ? null : parseFromFrame(data);
    if (message === null || (message.nonce !== own && (message.type !== 'ready' || message.nonce !== ''))) return;
    if (message.type !== 'ready' || message.nonce !== '') {
      heard(message);
      return;
    }
    there = true; // its script is; it says `ready` with our nonce when it has something to show
    post({ type: 'hello' });
    for (const each of held.values()) post(each);
  }

  window.addEventListener('message', listen);
  return {
    element,
    say(message) {
      held.set(message.type, message);
      if (there) post(message);
    },
    destroy() {
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}
