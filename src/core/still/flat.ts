import type { MapStory } from '../picture/map-story.ts';
import type { View } from '../step.ts';

/** The same view from straight above. */
function flatView(view: View): View {
  switch (view.kind) {
    case 'hold':
      return view;
    case 'camera': {
      const { pitch: _, ...camera } = view.camera;
      return { ...view, camera };
    }
    case 'fit': {
      const { pitch: _, ...turn } = view.turn ?? {};
      return view.turn === undefined ? view : { ...view, turn };
    }
    default:
      return view satisfies never;
  }
}

/** A story as its stills show it: a picture on paper is not tilted, though it may be turned. */
export const flatStory = (map: MapStory): MapStory => ({
  ...map,
  steps: map.steps.map((step) => ({
    ...step,
    view: flatView(step.view),
    enter:
      step.enter === null ? null : { ...step.enter, view: step.enter.view === null ? null : flatView(step.enter.view) },
  })),
});
