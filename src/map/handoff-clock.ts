import type { Camera } from '../core/geo.ts';
import type { Handoff } from '../core/still/handoff.ts';

/** Milliseconds in which the live map takes over from the still that stands: after them the plan alone holds. */
const HANDOFF_MS = 1000;

/** How far the map has taken over from the still. */
interface HandoffClock {
  /** null: it has, or there was no still. */
  now(): Handoff | null;
  start(from: Camera, ended: () => void): void;
  stop(): void;
}

/** `onFrame` is called in each frame of a hand-over, after its time has moved. */
export function makeHandoffClock(onFrame: () => void): HandoffClock {
  let handoff: Handoff | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    now: () => handoff,
    start(from, ended) {
      const began = performance.now();
      const tick = (): void => {
        handoff = { from, t: Math.min(1, (performance.now() - began) / HANDOFF_MS) };
        onFrame();
        frame = requestAnimationFrame(tick);
      };
      handoff = { from, t: 0 };
      frame = requestAnimationFrame(tick);
      timer = setTimeout(ended, HANDOFF_MS); // a hidden page has no frames
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      handoff = null;
    },
  };
}
