import { type PresenterMessage, parsePresenterMessage, posted } from '../../messages/presenter-sync.ts';

/** A line between windows of this browser; `open` false where it has none, and then nothing is heard or said. */
export interface Line {
  readonly open: boolean;
  say(said: PresenterMessage): void;
  close(): void;
}

export function lineTo(name: string, heard: (said: PresenterMessage) => void): Line {
  let channel: BroadcastChannel | null = null;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // a page opened as a file may have none
  }
  channel?.addEventListener('message', ({ data }) => {
    const said = parsePresenterMessage(data);
    if (said !== null) heard(said);
  });
  return {
    open: channel !== null,
    say: (said) => channel?.postMessage(posted(said)),
    close: () => channel?.close(),
  };
}

/** The channel on which presentations of a story tell that they are open. Two copies of a site on one host have two. */
export const storyChannel = (root: string, story: string): string => `borderline ${new URL(root).pathname} ${story}`;
