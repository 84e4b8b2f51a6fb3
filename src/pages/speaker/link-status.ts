import { requireElement } from '../../app/require-element.ts';
import type { OpenSession } from '../../messages/presenter-sync.ts';
import { EN_PRESENT } from '../../strings/present.ts';

const t = EN_PRESENT;

/** What is known of the walls. `alone`: none has answered yet; `lost`: one has, and does no more. */
export type LinkState = 'waiting' | 'follows' | 'alone' | 'lost' | 'apart';

interface Input {
  /** The address of this presentation's wall. */
  readonly wall: () => string;
  /** The address of this page for another presentation. */
  readonly speaker: (open: OpenSession) => string;
}

const WORDS = { alone: t.alone, lost: t.lost, apart: t.noChannel } as const;

function linkTo(href: string, text: string, target: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, target, textContent: text });
}

/** Says how the speaker's window is joined to the presentation, and where another one is open. */
export function linkStatus({ wall, speaker }: Input): (state: LinkState, others: readonly OpenSession[]) => void {
  let before = '';
  return (state, others) => {
    const now = JSON.stringify([state, others, wall()]);
    if (now === before) return; // said once: it is read aloud
    before = now;
    const says = requireElement('link');
    if (state === 'waiting') says.replaceChildren();
    else if (state === 'follows') says.replaceChildren(t.connected);
    else
      says.replaceChildren(
        `${WORDS[state]} `,
        linkTo(wall(), t.alonePage, '_blank'),
        ...others.flatMap((open) => [' · ', linkTo(speaker(open), t.joinOther(Number(open.lesson)), '_self')]),
      );
  };
}
