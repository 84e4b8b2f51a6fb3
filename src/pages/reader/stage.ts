import { frameAt } from '../../core/frame.ts';
import type { Frame } from '../../core/frame-types.ts';
import type { Camera } from '../../core/geo.ts';
import { sameFilter } from '../../core/lens.ts';
import type { MapStory } from '../../core/map-story.ts';
import { type Gazetteer, NO_NAMES } from '../../core/plan/gazetteer.ts';
import { type Plan, planStory } from '../../core/plan/plan.ts';
import type { Viewport } from '../../core/plan/viewport.ts';
import { settle } from '../../core/position.ts';
import { storySeen } from '../../core/seen.ts';
import { onTakeover, type StillPose, stillPose, type Takeover, takeOver } from '../../core/still/takeover.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** The plan for the present viewport, and the frame at the playhead. Whoever draws listens here. */
export interface Stage {
  plan(): Plan;
  frame(): Frame;
  gazetteer(): Gazetteer;
  /** Plans again where the viewport or the names changed. Answers whether it did. */
  fit(viewport: Viewport, gazetteer?: Gazetteer): boolean;
  /** Plans again where the reader asks for other events than the plan was made for. Answers whether it did. */
  filter(): boolean;
  /** Reads the frame again, for when the reader's wish for motion changed. */
  refresh(): void;
  /** Called with each new frame, at most once for each change of the playhead. Answers with what ends that. */
  onFrame(listener: (frame: Frame) => void): () => void;
  /** From here the map takes over from a still, which shows the story with this camera. */
  takeOver(from: Camera): void;
  /** How the still lies over the map; null where the plan alone holds. */
  still(): StillPose | null;
  /** Ends a takeover: the plan alone holds from here. */
  land(): void;
}

/** `calm` says whether the reader wants no motion: frames are then those of the rests. */
export function makeStage(story: MapStory, store: PlayheadStore, viewport: Viewport, calm: () => boolean): Stage {
  let names = NO_NAMES;
  let asked = store.getState().lens;
  let plan = planned(viewport);
  let leg: Takeover | null = null;
  let pose: StillPose | null = null;
  let frame = read();
  const listeners = new Set<(frame: Frame) => void>();

  function planned(view: Viewport): Plan {
    return planStory(storySeen(story, asked), view, names);
  }

  function read(): Frame {
    const { position, lens, last } = store.getState();
    const at = calm() ? settle(position, last) : position;
    const resting = frameAt(plan, at, lens);
    pose = null;
    if (leg === null) return resting;
    // Without motion there is no leg: the still stands until another step is read, and then the map does.
    const sameRest = calm() && settle(leg.at, last) === at;
    const on = calm() ? (sameRest ? { t: 0, camera: leg.from } : null) : onTakeover(leg, position);
    if (on === null) {
      leg = null;
      return resting;
    }
    pose = stillPose(leg, on.t, on.camera);
    return { ...resting, camera: on.camera };
  }

  function tell(): void {
    frame = read();
    for (const listener of listeners) listener(frame);
  }

  store.subscribe((now, before) => {
    if (now.position === before.position && now.lens === before.lens) return;
    if (calm() && settle(now.position, now.last) === frame.position && now.lens.lit === frame.lit) return;
    tell();
  });

  return {
    plan: () => plan,
    frame: () => frame,
    gazetteer: () => names,
    fit(next, gazetteer = names) {
      if (gazetteer === names && JSON.stringify(next) === JSON.stringify(plan.viewport)) return false;
      names = gazetteer;
      plan = planned(next);
      leg = null;
      frame = read();
      return true;
    },
    filter() {
      const { lens } = store.getState();
      if (sameFilter(lens, asked)) return false;
      asked = lens;
      plan = planned(plan.viewport);
      frame = read();
      return true;
    },
    refresh: tell,
    onFrame(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver(from) {
      leg = takeOver(plan, store.getState().position, from);
      tell();
    },
    still: () => pose,
    land() {
      if (leg === null) return;
      leg = null;
      tell();
    },
  };
}
