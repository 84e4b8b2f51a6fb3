import { systemIsCalm, systemScheme } from '../../app/preferences.ts';
import { restOf } from '../../core/picture/position.ts';
import type { Viewport } from '../../core/picture/viewport.ts';
import type { Sight } from '../../core/present/ink.ts';
import { exportPath } from '../../core/still/crops.ts';
import type { Reason } from '../../map/machine.ts';
import type { FrameTheme } from '../../messages/message.ts';
import { createPlayhead, type PlayheadStore } from '../../playhead/playhead.ts';
import { frameMap } from './frame-map.ts';
import { frameViewport } from './map-viewport.ts';
import { fetchStoryFile } from './story-file.ts';

// The live map of a frame that is paged: it lies over the still of the step that is shown, and travels with the pages.

const TRAVEL = 1100; // milliseconds from one step to the next

export interface LiveStill {
  /** Where the map looks, and the size of its box, CSS pixels; null while it does not stand. */
  sight(): Sight | null;
  /** Lays the map over a step's still; null: this page has no picture. */
  show(step: string, still: HTMLElement | null): void;
  theme(theme: FrameTheme): void;
  start(): void;
  stop(): void;
}

interface LiveStillWishes {
  readonly viewport?: (width: number, height: number) => Viewport;
  /** Whether its first camera is the still's; else it is the plan's at once. */
  readonly takesOver?: boolean;
  /** Called after each frame. */
  readonly drawn?: () => void;
  /** Called where no map comes, or none in time. */
  readonly missing?: (reason: Reason) => void;
}

/** To the next step as the story's own page travels there; further away, and where no motion is wished for, at once. */
function traveller(store: PlayheadStore, last: number, isLive: () => boolean): (index: number) => void {
  let travel = 0;
  return (index) => {
    cancelAnimationFrame(travel);
    const from = store.getState().position;
    const to = restOf(index, last);
    if (!isLive() || systemIsCalm() || Math.abs(to - from) > 1.5) return store.getState().moveTo(to);
    const began = performance.now();
    const step = (now: number): void => {
      const t = Math.min(1, (now - began) / TRAVEL);
      store.getState().moveTo(from + (to - from) * t);
      if (t < 1) travel = requestAnimationFrame(step);
    };
    travel = requestAnimationFrame(step);
  };
}

/** The picture for paper, on which no live map is drawn: fetched now, as a frame's is not when the host's page is printed. */
function onPaper(still: HTMLElement, step: string, root: string): readonly HTMLElement[] {
  if (still.querySelector('.paper-picture') !== null) return [];
  const picture = new Image();
  picture.className = 'paper-picture';
  picture.alt = still.querySelector('img')?.alt ?? '';
  picture.src = `${root}${exportPath(step, 'paper', 'svg')}`;
  return [picture];
}

/** `go` leads to a step that the reader asks for on the map. Throws where the story's data do not come. `onLive` hears when the map stands or goes. */
export async function liveStill(
  root: string,
  go: (step: string) => void,
  onLive: (on: boolean) => void,
  {
    viewport = frameViewport,
    takesOver = true,
    drawn: onDrawn = () => undefined,
    missing: onMissing = () => undefined,
  }: LiveStillWishes = {},
): Promise<LiveStill> {
  const { story } = await fetchStoryFile(root);
  const store = createPlayhead(story.steps.length - 1);
  const map = document.createElement('div');
  map.className = 'map frame-map-live';
  map.style.visibility = 'hidden';
  let theme: FrameTheme = 'auto';
  const picture = document.querySelector('picture'); // of any step: all have the same sizes in the same windows

  const live = frameMap({
    map,
    story,
    store,
    root,
    viewport,
    scheme: () => (theme === 'auto' ? systemScheme() : theme),
    stills: picture === null ? null : { picture, takesOver },
    still: null, // the page's own stands under the map
    scale: null,
    nameOf: (place) => story.places[place]?.name ?? place,
    go,
    onShow({ live: stands, missing }) {
      const was = map.style.visibility === '';
      map.style.visibility = stands ? '' : 'hidden'; // it keeps its size, by which it is planned
      if (stands !== was) onLive(stands);
      if (missing !== null) onMissing(missing);
      onDrawn();
    },
  });

  const moveTo = traveller(store, story.steps.length - 1, () => live.frame() !== null);

  return {
    sight() {
      const frame = live.frame();
      const { width, height } = map.getBoundingClientRect();
      return frame === null ? null : { camera: frame.camera, width, height };
    },
    show(step, still) {
      const index = story.steps.findIndex(({ id }) => id === step);
      if (index < 0) return;
      if (still !== null && map.parentElement !== still) still.append(...onPaper(still, step, root), map);
      moveTo(index);
    },
    theme(next) {
      theme = next;
      live.refresh();
    },
    start: live.ask,
    stop: live.giveBack,
  };
}
