import type { MapStory } from '../../core/map-story.ts';
import { type Scheme, THEMES } from '../../core/theme/themes.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import { openBasemap } from '../../views/map/basemap.ts';
import { checkWorker } from '../../views/map/engine.ts';
import { type MapState, type MapView, openMapView } from '../../views/map/map-view.ts';
import type { MarkButtonsInput } from '../../views/map/mark-buttons.ts';
import type { Stage } from './stage.ts';

const PATIENCE = 12_000; // milliseconds that the page may be looked at with nothing on the map, before it says so

export { nudge } from '../../views/map/hand.ts';

export function recolour(view: MapView, scheme: Scheme): void {
  view.recolour(THEMES[scheme]);
}

export interface LiveMapInput {
  readonly container: HTMLElement;
  readonly story: MapStory;
  readonly stage: Stage;
  readonly store: PlayheadStore;
  readonly root: string;
  readonly scheme: Scheme;
  readonly label: string;
  readonly buttons: MarkButtonsInput;
  readonly onState: (state: MapState, why: unknown) => void;
}

/** Resolves after the time for which the page was visible; a hidden page draws nothing and is not failing. */
function visibleFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const STEP = 500;
    let left = milliseconds;
    const timer = setInterval(() => {
      if (!document.hidden) left -= STEP;
      if (left > 0) return;
      clearInterval(timer);
      resolve();
    }, STEP);
  });
}

/**
 * Brings the map to life and keeps it at the stage's frame. This file and all below it are one chunk, fetched when
 * the text stands. Throws what kept the map from starting; the text needs none of it.
 */
export async function startLiveMap(input: LiveMapInput): Promise<MapView> {
  const { container, story, stage, store, root, onState } = input;
  let state: MapState = 'waiting';
  const become = (next: MapState, why: unknown): void => {
    state = next;
    onState(next, why);
  };
  const basemap = openBasemap(root);
  checkWorker().catch((why: unknown) => become('failed', why));
  stage.fit(stage.plan().viewport, await basemap.gazetteer(story.lang));
  const plan = stage.plan();
  const view = await openMapView(
    {
      container,
      story,
      basemap,
      theme: THEMES[input.scheme],
      label: input.label,
      buttons: input.buttons,
      onState: become,
    },
    stage.gazetteer(),
    plan,
    stage.frame(),
  );
  if (stage.plan() !== plan) view.replan(stage.plan(), stage.frame()); // the window was resized meanwhile
  const ends = [
    stage.onFrame((frame) => view.show(frame)),
    store.subscribe(({ control }) => view.hand(control === 'reader')),
  ];
  view.show(stage.frame());
  void visibleFor(PATIENCE).then(() => {
    if (state === 'waiting') become('failed', new Error('the map drew nothing'));
  });
  return {
    ...view,
    remove() {
      for (const end of ends) end();
      view.remove();
    },
  };
}
