import type { Camera } from '../../geo.ts';
import type { MapStory } from '../map-story.ts';
import type { Viewport } from '../viewport.ts';
import { camerasOf } from './cameras.ts';

/** The camera that each step enters with: where it has no view for that, the one of its rest. The last step is a point. */
export function arrivalsOf(
  story: MapStory,
  viewport: Viewport,
  cameras: readonly Camera[],
): readonly (Camera | undefined)[] {
  return story.steps.map((step, index) => {
    const view = index === cameras.length - 1 ? undefined : step.enter?.view;
    if (view === undefined || view === null) return cameras[index];
    return view.kind === 'hold'
      ? (cameras[index - 1] ?? cameras[index])
      : camerasOf({ ...story, steps: [{ ...step, view }] }, viewport)[0];
  });
}
