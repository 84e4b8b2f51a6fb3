import { filterStory } from '../core/picture/filter-story.ts';
import { frameAt } from '../core/picture/frame.ts';
import type { Frame } from '../core/picture/frame-types.ts';
import type { Gazetteer } from '../core/picture/gazetteer.ts';
import { type Lens, sameFilter } from '../core/picture/lens.ts';
import { withinReach } from '../core/picture/map-ground.ts';
import type { MapStory } from '../core/picture/map-story.ts';
import { type Plan, planStory } from '../core/picture/plan.ts';
import { type Position, settle } from '../core/picture/position.ts';
import type { Viewport } from '../core/picture/viewport.ts';
import { type Handoff, handoffCamera, type StillPose, stillPose } from '../core/still/handoff.ts';
import type { Scheme } from '../core/theme/themes.ts';
import type { Control } from '../playhead/playhead.ts';

/** All that a picture depends on. */
export interface PictureInput {
  readonly position: Position;
  /** Index of the last step. */
  readonly last: number;
  readonly lens: Lens;
  readonly control: Control;
  readonly viewport: Viewport;
  readonly gazetteer: Gazetteer;
  readonly scheme: Scheme;
  /** Whether the reader wants no motion: frames are then those of the rests. */
  readonly calm: boolean;
  /** How far the map has taken over from the still; null: it has. */
  readonly handoff: Handoff | null;
}

/** What the live map shows. Plan and frame are the same objects as before where nothing of them changed. */
export interface Picture {
  readonly plan: Plan;
  readonly frame: Frame;
  /** How the still lies over the map; null: not at all. */
  readonly still: StillPose | null;
  readonly scheme: Scheme;
  readonly control: Control;
}

/** Keeps the last value of a costly function, for as long as it is asked the same. */
function remember<Input, Value>(
  same: (a: Input, b: Input) => boolean,
  make: (input: Input) => Value,
): (input: Input) => Value {
  let kept: { readonly input: Input; readonly value: Value } | null = null;
  return (input) => {
    if (kept === null || !same(kept.input, input)) kept = { input, value: make(input) };
    return kept.value;
  };
}

const sameViewport = (a: Viewport, b: Viewport): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

type Planned = Pick<PictureInput, 'lens' | 'viewport' | 'gazetteer'>;

interface Framed {
  readonly plan: Plan;
  readonly at: Position;
  readonly lens: Lens;
  readonly handoff: Handoff | null;
}

/** A story's pictures: a function of its input alone, whatever was asked before. The plan costs some 50 ms, so it is kept. */
export function picturesOf(story: MapStory): (input: PictureInput) => Picture {
  const planOf = remember<Planned, Plan>(
    (a, b) => a.gazetteer === b.gazetteer && sameFilter(a.lens, b.lens) && sameViewport(a.viewport, b.viewport),
    ({ lens, viewport, gazetteer }) => planStory(filterStory(story, lens), viewport, gazetteer),
  );
  const frameOf = remember<Framed, { readonly frame: Frame; readonly still: StillPose | null }>(
    (a, b) => a.plan === b.plan && a.at === b.at && a.lens.highlight === b.lens.highlight && a.handoff === b.handoff,
    ({ plan, at, lens, handoff }) => {
      const frame = frameAt(plan, at, lens);
      if (handoff === null) return { frame, still: null };
      const { width, height } = plan.viewport;
      const camera = withinReach(story.ground, handoffCamera(handoff, frame.camera, width), width, height);
      return { frame: { ...frame, camera }, still: stillPose(handoff, camera) };
    },
  );
  return ({ position, last, lens, control, viewport, gazetteer, scheme, calm, handoff }) => {
    const plan = planOf({ lens, viewport, gazetteer });
    return {
      plan,
      ...frameOf({ plan, at: calm ? settle(position, last) : position, lens, handoff }),
      scheme,
      control,
    };
  };
}
