import type { Sight } from '../../core/present/ink.ts';
import type { LiveStill, liveStill as LiveStillMaker } from '../iframe/live-still.ts';
import { mayBeLive } from '../iframe/offer-live.ts';
import { presentViewport } from './map-viewport.ts';

interface Module {
  readonly liveStill: typeof LiveStillMaker;
}

export interface WallMap {
  /** Where it looks; null while there is none. */
  sight(): Sight | null;
  /** Whether it may still come, where there is none. */
  isComing(): boolean;
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
  /** Called after each frame. */
  readonly drawn: () => void;
}

/** The live map of a presentation, which starts by itself: whoever presents has come for it. */
export function wallMap({ root, module, go, missing, drawn }: Wishes): WallMap {
  let live: LiveStill | null = null;
  let told = false;
  let at: readonly [step: string, still: HTMLElement | null] = ['', null];
  /** Once: who presents has no time to read it twice. */
  const tellOnce = (): void => {
    if (!told) missing();
    told = true;
  };
  if (module === undefined || !mayBeLive()) tellOnce();
  else
    import(/* @vite-ignore */ new URL(module, location.href).href)
      .then(async (file: Module) => {
        live = await file.liveStill(root, go, () => undefined, {
          viewport: presentViewport,
          takesOver: false, // the wall's map has other letters, and with them another camera
          drawn,
          missing: tellOnce,
        });
        live.theme('light');
        live.show(...at);
        live.start();
      })
      .catch((why: unknown) => {
        console.warn('map:', why);
        tellOnce();
      });
  return {
    sight: () => live?.sight() ?? null,
    isComing: () => !told,
    show(step, still) {
      at = [step, still];
      live?.show(step, still);
    },
  };
}
