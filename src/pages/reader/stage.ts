import { frameAt } from '../../core/frame.ts';
import type { Frame } from '../../core/frame-types.ts';
import type { MapStory } from '../../core/map-story.ts';
import { type Gazetteer, NO_NAMES } from '../../core/plan/gazetteer.ts';
import { type Plan, planStory } from '../../core/plan/plan.ts';
import type { Viewport } from '../../core/plan/viewport.ts';
import { settle } from '../../core/position.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** The plan for the present viewport, and the frame at the playhead. Whoever draws listens here. */
export interface Stage {
  plan(): Plan;
  frame(): Frame;
  gazetteer(): Gazetteer;
  /** Plans again where the viewport or the names changed. Answers whether it did. */
  fit(viewport: Viewport, gazetteer?: Gazetteer): boolean;
  /** Reads the frame again, for when the reader's wish for motion changed. */
  refresh(): void;
  /** Called with each new frame, at most once for each change of the playhead. */
  onFrame(listener: (frame: Frame) => void): void;
}

/** `still` says whether the reader wants no motion: frames are then those of the rests. */
export function makeStage(story: MapStory, store: PlayheadStore, viewport: Viewport, still: () => boolean): Stage {
  let names = NO_NAMES;
  let plan = planStory(story, viewport, names);
  let frame = read();
  const listeners = new Set<(frame: Frame) => void>();

  function read(): Frame {
    const { position, lens, last } = store.getState();
    return frameAt(plan, still() ? settle(position, last) : position, lens);
  }

  store.subscribe(() => {
    const next = read();
    if (still() && next.position === frame.position && next.lit === frame.lit) return;
    frame = next;
    for (const listener of listeners) listener(frame);
  });

  return {
    plan: () => plan,
    frame: () => frame,
    gazetteer: () => names,
    fit(next, gazetteer = names) {
      if (gazetteer === names && JSON.stringify(next) === JSON.stringify(plan.viewport)) return false;
      names = gazetteer;
      plan = planStory(story, next, names);
      frame = read();
      return true;
    },
    refresh() {
      frame = read();
      for (const listener of listeners) listener(frame);
    },
    onFrame(listener) {
      listeners.add(listener);
    },
  };
}
