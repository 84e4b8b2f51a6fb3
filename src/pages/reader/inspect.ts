import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { position, restOf } from '../../core/picture/position.ts';
import { CROPS, type PageCrop } from '../../core/still/crops.ts';
import type { ScrollDriver } from '../../inputs/scroll.ts';
import type { MapState } from '../../map/machine.ts';
import type { MapPage } from '../../map/map-page.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** What `?inspect` puts on `window.inspect`: the story's own state, to look at and to test with. */
export interface Inspect {
  readonly version: string;
  readonly playhead: PlayheadStore;
  plan(): Plan;
  frame(): Frame;
  /** A position in step units, or a step's id: its rest. A jump: no hand-over from the still outlasts it. */
  seek(to: number | string): void;
  /** Resolves when the live map shows the whole frame of the plan, or when there is no map to wait for. */
  settled(): Promise<void>;
  /** Ends the hand-over from the still: from here the plan alone holds. */
  land(): void;
  /** Starts the live map, as a reader's first touch does. */
  start(): void;
  /** Gives the engine back, as a page does for another's map. */
  giveBack(): void;
  /** What the live map is about, as its machine tells it. */
  state(): MapState;
  /** Gives the map the size and the plan of a still, to be held against it; null: its own again. */
  asStill(crop: PageCrop | null): void;
  map(): MapLibre | null;
}

declare global {
  interface Window {
    inspect?: Inspect;
  }
}

interface Parts {
  readonly story: MapStory;
  readonly steps: readonly { readonly id: string }[];
  readonly store: PlayheadStore;
  readonly scroll: ScrollDriver;
  readonly live: MapPage;
}

export async function putInspect({ story, steps, store, scroll, live }: Parts): Promise<void> {
  const picture = await live.picture();
  const last = steps.length - 1;
  window.inspect = {
    version: story.version,
    playhead: store,
    plan: () => picture().plan,
    frame: () => picture().frame,
    seek(to) {
      const index = typeof to === 'number' ? -1 : steps.findIndex(({ id }) => id === to);
      scroll.seek(typeof to === 'number' ? position(to, last) : restOf(Math.max(0, index), last));
      live.land();
    },
    land: live.land,
    settled: live.settled,
    start: live.ask,
    giveBack: live.giveBack,
    state: live.state,
    asStill(crop) {
      const box = document.getElementById('map');
      const viewport = crop === null ? null : CROPS[crop];
      if (box !== null) {
        box.style.inset = viewport === null ? '' : '0 auto auto 0';
        box.style.width = viewport === null ? '' : `${viewport.width}px`;
        box.style.height = viewport === null ? '' : `${viewport.height}px`;
      }
      live.fixTo(viewport);
    },
    map: () => live.view()?.map() ?? null,
  };
}
