import { DEAF, hear } from '../../messages/hearing.ts';
import { asksForHeight, heightMessages, listenersIn } from '../../messages/heights.ts';
import { type FromFrame, sealed, type ToFrame } from '../../messages/message.ts';

export interface Host {
  /** Tells the host page. What is told is no secret: a frame does not know who embeds it. */
  tell(message: FromFrame extends infer One ? (One extends FromFrame ? Omit<One, 'nonce'> : never) : never): void;
  /** Tells the height to everybody who may listen. */
  height(height: number): void;
}

interface Answers {
  readonly heard: (message: ToFrame) => void;
  /** The host came later than the frame and asks for what it missed. */
  readonly asked: () => void;
  /** Comes when there is something to be seen: until then the host keeps what stands in the frame's place. */
  readonly drawn: () => Promise<unknown>;
}

/** The channel to the host page. Only the window that holds the frame is heard; a page of its own has no host. */
export function hostPage({ heard, asked, drawn }: Answers): Host {
  const host = window.parent;
  const listeners = listenersIn(location.search, location.hash); // read before the hash becomes a step's
  let hearing = DEAF;
  const nonce = (): string => hearing.nonce ?? '';
  const post = (message: unknown): void => {
    if (host !== window) host.postMessage(message, '*');
  };
  const tell: Host['tell'] = (message) => post(sealed({ ...message, nonce: nonce() } as FromFrame));
  window.addEventListener('message', ({ source, data }) => {
    if (source !== host || host === window) return;
    if (asksForHeight(data)) asked();
    const { state, message } = hear(hearing, data, performance.now());
    hearing = state;
    if (message === null) return;
    heard(message);
    if (message.type !== 'hello') return;
    void drawn().then(() => {
      tell({ type: 'ready' });
      asked();
    });
  });
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || link.target === '_self') return;
    tell({ type: 'out' });
    // In WordPress's sandbox no link can open a window: it asks the page to follow links to its own host.
    if (listeners.secret !== null && window.origin === 'null')
      post({ message: 'link', value: link.href, secret: listeners.secret });
  });
  tell({ type: 'ready' });
  return {
    tell,
    height(height) {
      for (const message of heightMessages(height, { ...listeners, nonce: nonce() })) post(message);
    },
  };
}
