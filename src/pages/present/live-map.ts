import type { LiveStill, liveStill as LiveStillMaker } from '../frame/live-still.ts';
import { mayBeLive } from '../frame/offer-live.ts';
import { presentViewport } from './map-viewport.ts';

interface Module {
  readonly liveStill: typeof LiveStillMaker;
}

export interface WallMap {
  /** Lays the live map over a step's still, as soon as it is there. */
  show(step: string, still: HTMLElement | null): void;
}

interface Wishes {
  readonly root: string;
  /** Where the map's module stands; undefined where the page was built without one. */
  readonly module: string | undefined;
  readonly go: (step: string) => void;
  /** Called once where pictures have to stand in for it. */
  readonly missing: () => void;
}

/** The live map of a presentation, which starts by itself: whoever presents has come for it. */
export function wallMap({ root, module, go, missing }: Wishes): WallMap {
  let live: LiveStill | null = null;
  let at: readonly [step: string, still: HTMLElement | null] = ['', null];
  if (module === undefined || !mayBeLive()) missing();
  else
    import(/* @vite-ignore */ new URL(module, location.href).href)
      .then(async (file: Module) => {
        live = await file.liveStill(root, go, () => undefined, { viewport: presentViewport });
        live.theme('light');
        live.show(...at);
        live.start();
      })
      .catch((why: unknown) => {
        console.warn('map:', why);
        missing();
      });
  return {
    show(step, still) {
      at = [step, still];
      live?.show(step, still);
    },
  };
}
