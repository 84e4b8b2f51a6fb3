import type { FreeBox } from '../messages/message.ts';
import { sectionsOf } from './own-text.ts';
import { type Measures, placeInRun } from './run.ts';

const OFF = 4; // pixels that a sticky box may be away from where it should stick
const PATIENCE_MS = 1500; // milliseconds that it may be so: a wrapper that fades in moves it for a while
const AIR_PX = 12; // CSS pixels between what keeps the focus out of sight and what has it

export interface ScrollInput {
  readonly host: HTMLElement;
  readonly run: HTMLElement;
  readonly stage: HTMLElement;
  /** Where corrections of the text are told. */
  readonly note: HTMLElement;
  readonly top: number;
  readonly say: (
    message:
      | { readonly type: 'position'; readonly step: string; readonly progress: number }
      | { readonly type: 'layout'; readonly free: FreeBox },
  ) => void;
  /** The stage does not stick in this page, and never did. */
  readonly stuck: () => void;
}

export interface Scroll {
  /** Whether the run is near: far away nothing is said. */
  near(now: boolean): void;
  /** Says all there is to say once more. */
  tell(): void;
  /** Tells of a correction that the text in the host's page does not have. */
  correct(text: string): void;
  /** Scrolls the host to a step: only the host itself asks for that. */
  go(step: string): void;
  end(): void;
}

type StartScroll = (input: ScrollInput) => Scroll;

/** Keeps what the keyboard comes to from under the map and the host's bar. Answers with what ends it. */
function keepFocusInSight(host: HTMLElement, below: () => number): () => void {
  const focused = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    requestAnimationFrame(() => {
      if (!target.matches(':focus')) return; // a key that is held has gone on: it would be taken back
      const hidden = below() + AIR_PX - target.getBoundingClientRect().top;
      if (hidden > 0) window.scrollBy({ top: -hidden, behavior: 'instant' });
    });
  };
  host.addEventListener('focusin', focused);
  return () => host.removeEventListener('focusin', focused);
}

/** Whether a stage is where it should stick. It is not asked before the frame is ready, nor once it was seen to stick. */
function stickiness(stage: HTMLElement, top: number, again: () => void): { holds(box: DOMRect): boolean; end(): void } {
  let heldOnce = false;
  let offSince = 0;
  let waiting = 0;
  return {
    holds(box) {
      const map = stage.getBoundingClientRect();
      const sticks = box.top < top - OFF && box.bottom > top + map.height + OFF;
      if (!sticks || heldOnce || getComputedStyle(stage).position !== 'sticky') return true;
      heldOnce = Math.abs(map.top - top) <= OFF;
      if (heldOnce) return true;
      offSince ||= performance.now();
      if (performance.now() - offSince > PATIENCE_MS) return false;
      clearTimeout(waiting);
      waiting = window.setTimeout(again, PATIENCE_MS / 3);
      return true;
    },
    end: () => clearTimeout(waiting),
  };
}

/** Where everything is now, for the place of the reader in it. */
function measured(run: HTMLElement, stage: HTMLElement, top: number, sections: readonly HTMLElement[]): Measures {
  const box = run.getBoundingClientRect();
  const from = run.classList.contains('wide') ? top : top + stage.clientHeight;
  return {
    top: box.top,
    height: box.height,
    windowHeight: innerHeight,
    text: { top: from, height: Math.max(1, innerHeight - from) },
    sections: sections.map((section) => {
      const { top: heading, bottom: lastLine } = section.getBoundingClientRect();
      return { heading, lastLine };
    }),
  };
}

/** Follows the host's own scrolling: where its reader is in the text is where the map is. Nothing is cached. */
export const startScroll: StartScroll = ({ host, run, stage, note, top, say, stuck }) => {
  let isNear = false;
  let asked = 0;
  let said = '';
  const sticking = stickiness(stage, top, ask);

  /** Where the host's reader sees text, pixels from the window's top. */
  const below = (): number => {
    const covers = !run.classList.contains('wide') && getComputedStyle(stage).position === 'sticky';
    return covers ? Math.max(top, stage.getBoundingClientRect().bottom) : top;
  };

  function look(): void {
    asked = 0;
    if (!isNear) return;
    const box = run.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return; // out of sight nothing is said
    if (!sticking.holds(box)) {
      stuck();
      return;
    }
    const sections = sectionsOf(host);
    const { index, progress } = placeInRun(measured(run, stage, top, sections));
    const step = sections[index]?.dataset['step'] ?? '';
    const word = `${step} ${progress}`;
    if (word === said) return;
    said = word;
    say({ type: 'position', step, progress });
  }

  /** Once in a frame, however much scrolls, grows or comes late above. */
  function ask(): void {
    if (asked === 0 && isNear) asked = requestAnimationFrame(look);
  }

  function layOut(): void {
    const { clientWidth: width, clientHeight: height } = stage;
    if (width > 0 && height > 0) say({ type: 'layout', free: { x: 0, y: 0, width, height } });
    ask();
  }

  const sizes = new ResizeObserver(layOut);
  sizes.observe(run);
  sizes.observe(stage);
  sizes.observe(document.body); // what comes late above moves the run without any scroll
  window.addEventListener('scroll', ask, { passive: true, capture: true });
  const endFocus = keepFocusInSight(host, below);
  layOut();

  return {
    near(now) {
      isNear = now;
      ask();
    },
    tell() {
      said = '';
      layOut();
    },
    correct(text) {
      if ([...note.children].some(({ textContent }) => textContent === text)) return;
      const line = document.createElement('p');
      line.textContent = text;
      note.append(line);
    },
    go(step) {
      sectionsOf(host)
        .find(({ dataset }) => dataset['step'] === step)
        ?.scrollIntoView({ block: 'center' });
    },
    end() {
      sticking.end();
      cancelAnimationFrame(asked);
      sizes.disconnect();
      endFocus();
      window.removeEventListener('scroll', ask, { capture: true });
    },
  };
};
