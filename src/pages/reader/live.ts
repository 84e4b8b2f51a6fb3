import type { Frame } from '../../core/frame-types.ts';
import type { Camera } from '../../core/geo.ts';
import type { MapStory } from '../../core/map-story.ts';
import type { Viewport } from '../../core/plan/viewport.ts';
import { coveringCamera } from '../../core/still/covering.ts';
import type { PageCrop } from '../../core/still/crops.ts';
import type { StillPose } from '../../core/still/takeover.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { activeStep, type PlayheadStore } from '../../playhead/playhead.ts';
import type { Nudge } from '../../views/map/hand.ts';
import type { MapState, MapView } from '../../views/map/map-view.ts';
import type { MarkButtonsInput } from '../../views/map/mark-buttons.ts';
import { hasWebGl, onFirstInput, wantsNoEngine, warm } from './engine-wanted.ts';
import type { Stage } from './stage.ts';
import { measureViewport } from './viewport.ts';

export interface LiveInput {
  readonly map: HTMLElement;
  readonly story: MapStory;
  readonly store: PlayheadStore;
  readonly root: string;
  readonly message: HTMLElement;
  readonly t: { readonly mapLabel: string; readonly mapMissing: string };
  /** The viewport that the map is planned for, as it is now. */
  readonly viewport?: () => Viewport;
  readonly calm: () => boolean;
  readonly scheme: () => Scheme;
  /** The still of a step that the page shows now, and the camera that it was drawn with. */
  readonly stillCamera: (index: number) => { readonly crop: PageCrop; readonly camera: Camera | undefined };
  readonly buttons: MarkButtonsInput;
  /** Called whenever what is to be shown may have changed. */
  readonly onChange: () => void;
}

/** The live map's life in the page: waited for, started, lost, back, or never there. Stills stand whenever it is not. */
export interface Live {
  /** The frame that the live map shows; null while a still stands. */
  frame(): Frame | null;
  stillPose(): StillPose | null;
  /** Starts the map with the reader's first scroll, touch, pointer or key, if this page is to have one. */
  whenWanted(): void;
  /** Starts it now, whatever the reader's data plan: they asked. */
  start(): Promise<void>;
  /** Gives the map's context back: stills stand again until it is started anew. */
  stop(): Promise<void>;
  /** Fits the map to its box. */
  fit(): void;
  /** Fits the map to this viewport whatever box it has, to hold it against stills; null: to its box again. */
  fixTo(viewport: Viewport | null): void;
  /** Reads the reader's wishes again. */
  refresh(): void;
  /** Hands the map to the reader as soon as it stands. */
  hand(): void;
  nudge(way: Nudge): void;
  stage(): Promise<Stage>;
  view(): MapView | null;
  state(): MapState;
}

export function makeLive(input: LiveInput): Live {
  const { map, story, store, root, message, t, onChange } = input;
  const viewport = input.viewport ?? (() => measureViewport(map));
  const page = document.documentElement;
  let stage: Stage | null = null;
  let staged: Promise<Stage> | null = null;
  let turn: Promise<void> = Promise.resolve();
  let wanted = false;
  let begun = false; // one that failed is not tried again until it was given back
  let view: MapView | null = null;
  let engine: typeof import('./live-map.ts') | null = null;
  let mapState: MapState = 'waiting';
  let stands = false; // whether the live map is what the reader sees
  let told = false; // of what is missing, once
  let tookOver = false;
  let fixed: Viewport | null = null;
  let handWanted = false; // by a reader who asked for the map before it stood

  const stageOf = (): Promise<Stage> => {
    staged ??= import('./stage.ts').then(({ makeStage }) => {
      stage = makeStage(story, store, viewport(), input.calm);
      stage.onFrame(() => {
        if (stands) onChange();
      });
      return stage;
    });
    return staged;
  };

  function tell(text: string): void {
    message.hidden = text === '';
    if (message.firstElementChild !== null) message.firstElementChild.textContent = text;
  }

  message.querySelector('button')?.addEventListener('click', () => tell(''));

  /** The map's state stands in the page; a reader is told once, in plain words, when there is none. */
  function onState(state: MapState, why: unknown): void {
    if (why !== null) console.warn('map:', why);
    mapState = state;
    stands = state === 'live';
    page.dataset['map'] = state === 'live' || state === 'lost' ? state : 'static';
    if (state === 'failed' && !told) {
      told = true;
      tell(t.mapMissing);
    } else if (state !== 'failed') tell('');
    if (!stands) store.getState().hand('story');
    if (stands && !tookOver) takeOver(); // once: a map that comes back has a frame of its own
    onChange();
    if (stands && handWanted) {
      handWanted = false;
      store.getState().hand('reader');
    }
  }

  function takeOver(): void {
    tookOver = true;
    const { crop, camera } = input.stillCamera(activeStep(store.getState()));
    if (camera === undefined || stage === null) return;
    const { width, height } = stage.plan().viewport;
    stage.takeOver(coveringCamera(camera, crop, width, height));
  }

  async function bring(): Promise<void> {
    if (!hasWebGl()) throw new Error('no WebGL here');
    const [there, files] = await Promise.all([stageOf(), import('./live-map.ts')]);
    engine = files;
    there.fit(viewport());
    const { scheme, buttons } = input;
    view = await files.startLiveMap({
      container: map,
      story,
      stage: there,
      store,
      root,
      scheme: scheme(),
      label: t.mapLabel,
      buttons,
      onState,
    });
    refresh(); // what the reader chose meanwhile
  }

  function refit(): void {
    if (stage?.fit(fixed ?? viewport())) view?.replan(stage.plan(), stage.frame());
  }

  // One after the other: a map that is asked for while another is given back is started when that is gone.
  function start(): Promise<void> {
    wanted = true;
    turn = turn.then(async () => {
      if (begun || !wanted) return;
      begun = true;
      await bring().catch((why: unknown) => onState('failed', why));
    });
    return turn;
  }

  function stop(): Promise<void> {
    wanted = false;
    turn = turn.then(() => {
      if (!begun || wanted) return;
      begun = false;
      view?.remove();
      view = null;
      stands = false;
      tookOver = false;
      mapState = 'waiting';
      page.dataset['map'] = 'static';
      stage?.land();
      onChange();
    });
    return turn;
  }

  function refresh(): void {
    if (view !== null) engine?.recolour(view, input.scheme());
    stage?.refresh();
    onChange();
  }

  store.subscribe(({ control, lens }, before) => {
    if (control === 'reader' && before.control === 'story') stage?.land();
    if (lens !== before.lens && stage?.filter()) {
      view?.replan(stage.plan(), stage.frame());
      onChange();
    }
  });

  return {
    frame: () => (stands ? (stage?.frame() ?? null) : null),
    stillPose: () => (stands ? (stage?.still() ?? null) : null),
    whenWanted() {
      if (wantsNoEngine()) return;
      warm();
      onFirstInput(() => void start());
    },
    start,
    stop,
    fit: refit,
    fixTo(viewport) {
      fixed = viewport;
      refit();
    },
    refresh,
    hand() {
      if (stands) store.getState().hand('reader');
      else handWanted = view !== null;
    },
    nudge(way) {
      if (view !== null) engine?.nudge(view.map(), way);
    },
    stage: stageOf,
    view: () => view,
    state: () => mapState,
  };
}
