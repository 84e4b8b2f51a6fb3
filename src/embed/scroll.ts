import type { FreeBox } from '../messages/message.ts';
import { placeInRun } from './run.ts';

const WIDE = 760; // CSS pixels of the host's box from which text and map stand side by side
const OFF = 4; // pixels that a sticky box may be away from where it should stick

interface Input {
  readonly host: HTMLElement;
  readonly run: HTMLElement;
  readonly stage: HTMLElement;
  readonly top: number;
  readonly say: (
    message:
      | { readonly type: 'position'; readonly step: string; readonly progress: number }
      | { readonly type: 'layout'; readonly free: FreeBox },
  ) => void;
  /** The stage does not stick in this page. */
  readonly stuck: () => void;
}

export interface Scroll {
  /** Whether the run is near: far away nothing is said. */
  near(now: boolean): void;
  /** Says all there is to say once more. */
  tell(): void;
  /** Scrolls the host to a step: only the host itself asks for that. */
  go(step: string): void;
  end(): void;
}

export const sectionsOf = (host: HTMLElement): readonly HTMLElement[] => [
  ...host.querySelectorAll<HTMLElement>('[data-step]'),
];

/** Follows the host's own scrolling: where its reader is in the text is where the map is. Nothing is cached. */
export function startScroll({ host, run, stage, top, say, stuck }: Input): Scroll {
  let isNear = false;
  let asked = 0;
  let said = '';

  function look(): void {
    asked = 0;
    if (!isNear) return;
    const box = run.getBoundingClientRect();
    if (box.bottom <= 0 || box.top >= innerHeight) return; // out of sight nothing is said
    const map = stage.getBoundingClientRect();
    const sticks = box.top < top - OFF && box.bottom > top + map.height + OFF;
    if (sticks && Math.abs(map.top - top) > OFF) {
      stuck();
      return;
    }
    const below = run.classList.contains('wide') ? top : top + map.height;
    const sections = sectionsOf(host);
    const { index, progress } = placeInRun({
      top: box.top,
      height: box.height,
      windowHeight: innerHeight,
      text: { top: below, height: Math.max(1, innerHeight - below) },
      sections: sections.map((section) => {
        const { top: heading, bottom: lastLine } = section.getBoundingClientRect();
        return { heading, lastLine };
      }),
    });
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
    run.classList.toggle('wide', run.clientWidth >= WIDE);
    const { clientWidth: width, clientHeight: height } = stage;
    if (width > 0 && height > 0) say({ type: 'layout', free: { x: 0, y: 0, width, height } });
    ask();
  }

  const sizes = new ResizeObserver(layOut);
  sizes.observe(run);
  sizes.observe(stage);
  sizes.observe(document.body); // what comes late above moves the run without any scroll
  window.addEventListener('scroll', ask, { passive: true, capture: true });
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
    go(step) {
      sectionsOf(host)
        .find(({ dataset }) => dataset['step'] === step)
        ?.scrollIntoView({ block: 'center' });
    },
    end() {
      cancelAnimationFrame(asked);
      sizes.disconnect();
      window.removeEventListener('scroll', ask, { capture: true });
    },
  };
}
