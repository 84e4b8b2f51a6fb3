import { systemIsCalm } from '../../app/preferences.ts';
import { stepWithPlace } from '../../core/picture/legend.ts';
import type { Viewport } from '../../core/picture/viewport.ts';
import { type MapPage, type MapPageInput, makeMapPage } from '../../map/map-page.ts';
import { activeStep } from '../../playhead/playhead.ts';
import { EN_LIVE } from '../../strings/live.ts';

type Own = 'map' | 'story' | 'store' | 'root' | 'scheme' | 'stills' | 'still' | 'scale' | 'onShow';

interface FrameMapInput extends Pick<MapPageInput, Own> {
  /** For a box of this size in CSS pixels. */
  readonly viewport: (width: number, height: number) => Viewport;
  /** What the button on a place is called. */
  readonly nameOf: (place: string) => string;
  /** Called with a step that tells of the place whose button was pressed. */
  readonly go: (step: string) => void;
}

/** The live map of a framed page: it keeps to its box, and has no message, as the still is enough of an answer. */
export function frameMap({ viewport, nameOf, go, ...own }: FrameMapInput): MapPage {
  const { map, story, store } = own;
  const live = makeMapPage({
    ...own,
    label: EN_LIVE.mapLabel,
    viewport() {
      const { width, height } = map.getBoundingClientRect();
      return viewport(width, height);
    },
    calm: systemIsCalm,
    message: null,
    buttons: {
      name: nameOf,
      press(place) {
        const step = stepWithPlace(story, place, activeStep(store.getState()));
        if (step !== null) go(step);
      },
      point: (highlight) => store.getState().look({ highlight }),
    },
  });
  new ResizeObserver(() => {
    if (map.clientWidth > 0) live.fit();
  }).observe(map);
  return live;
}
