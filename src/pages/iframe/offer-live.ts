import { savesData } from '../../app/engine-wanted.ts';
import type { Reason } from '../../map/machine.ts';
import type { FrameTheme } from '../../messages/message.ts';
import type { LiveStill, liveStill as LiveStillMaker } from './live-still.ts';
import { offerBox } from './offer-box.ts';

interface Module {
  readonly liveStill: typeof LiveStillMaker;
}

/** The live map of a paged frame, as it is wished for: by a host that grants it, or by a reader's tap. */
export interface LiveOffer {
  grant(on: boolean): void;
  show(step: string, still: HTMLElement | null): void;
  theme(theme: FrameTheme): void;
}

interface Input {
  readonly root: string;
  /** Where the map's module stands: the build says it. */
  readonly module: string;
  readonly label: string;
  /** What is said where none comes: because the device draws none, or its files did not come. */
  readonly missing: (device: boolean) => string;
  readonly go: (step: string) => void;
  readonly onLive: (on: boolean) => void;
}

/**
 * Offers the live map where it may succeed: a page of no origin gets no worker, and has its stills. A button on the
 * still takes it, unless the host grants it; a map that goes out of sight is given back.
 */
export function offerLive({ root, module, label, missing, go, onLive }: Input): LiveOffer {
  let made: Promise<LiveStill> | null = null;
  let granted = false; // by a host, which knows what is in sight
  let at: readonly [step: string, still: HTMLElement | null] = ['', null];
  let theme: FrameTheme = 'auto';
  const box = offerBox(label, start);

  /** Says what came instead of the map, to who pressed the button; it stands for another try where that may help. */
  function tell(reason: Reason): void {
    box.fail(granted ? null : missing(reason === 'device'), reason !== 'device');
    onLive(false);
  }

  async function make(): Promise<LiveStill> {
    const file: Module = await import(/* @vite-ignore */ module);
    const live = await file.liveStill(root, go, onLive, { missing: tell });
    live.theme(theme);
    live.show(...at);
    return live;
  }

  /** Does something with the map once it is there, if it was asked for. */
  const whenMade = (act: (live: LiveStill) => void): void => {
    made?.then(act, () => {});
  };

  function start(): void {
    box.offer(false);
    made ??= make();
    made.then(
      (live) => live.start(),
      () => {
        made = null;
        tell('files');
      },
    );
  }

  /** What was asked for before is asked for first: the map is started, then given back. */
  function stop(): void {
    box.offer(!granted);
    whenMade((live) => live.stop());
  }

  new IntersectionObserver((entries) => {
    const inSight = entries[entries.length - 1]?.isIntersecting ?? false;
    if (!inSight && !granted) stop();
  }).observe(document.documentElement);

  return {
    grant(on) {
      if (on && savesData()) return; // a map is many files: it comes by the reader's own tap
      granted = on;
      if (on) start();
      else {
        stop();
        onLive(false); // the host may wait for the answer, whether or not there was a map
      }
    },
    show(step, still) {
      at = [step, still];
      if (still !== null) still.append(box.element);
      whenMade((live) => live.show(step, still));
    },
    theme(next) {
      theme = next;
      whenMade((live) => live.theme(next));
    },
  };
}

/** Whether it may succeed at all: a page of no origin has no worker. */
export const mayBeLive = (): boolean => window.origin !== 'null';
