import { requireElement } from '../../app/require-element.ts';
import { EN_PRESENT } from '../../strings/present.ts';

const t = EN_PRESENT;
const SILENCE_MS = 1500; // after which no presentation is taken to answer

export interface LinkStatus {
  /** Says that a presentation has answered. */
  connected(): void;
  /** Waits for an answer, and says where none came. `joined`: whether this browser can join windows at all. */
  wait(joined: boolean): void;
}

/** What the page says of its link to the presentation. `present`: the address of that page. */
export function linkStatus(present: string): LinkStatus {
  let answered = false;

  function tellAlone(joined: boolean): void {
    if (answered) return;
    const link = document.createElement('a');
    link.href = present;
    link.target = '_blank';
    link.textContent = t.alonePage;
    requireElement('link').replaceChildren(joined ? `${t.alone} ` : `${t.noChannel} `, link);
  }

  return {
    connected() {
      if (answered) return;
      answered = true;
      requireElement('link').textContent = t.connected;
    },
    wait(joined) {
      setTimeout(() => tellAlone(joined), SILENCE_MS);
    },
  };
}
