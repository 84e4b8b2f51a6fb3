import type { Camera } from '../core/geo.ts';
import type { Frame } from '../core/picture/frame-types.ts';
import { type Gazetteer, NO_NAMES } from '../core/picture/gazetteer.ts';
import { NO_FILTER, sameFilter } from '../core/picture/lens.ts';
import { looksLike } from '../core/picture/looks-like.ts';
import type { MapStory } from '../core/picture/map-story.ts';
import type { Viewport } from '../core/picture/viewport.ts';
import type { Handoff, StillPose } from '../core/still/handoff.ts';
import { type Level, levelAt } from '../core/theme/levels.ts';
import type { Scheme } from '../core/theme/themes.ts';
import { activeStep, type PlayheadStore } from '../playhead/playhead.ts';
import type { Basemap, LevelData } from './basemap.ts';
import type { Nudge } from './engine/interaction.ts';
import type { MapView } from './engine/view.ts';
import { type Effect, HANDOFF_MS, type MapEvent, type MapState, next, OFF, type Reason, timeLimit } from './machine.ts';
import type { MarkButtonsInput } from './mark-buttons.ts';
import type { Picture, PictureInput } from './picture.ts';
import { afterVisibleTime } from './visible-time.ts';

export interface ControllerInput {
  readonly container: HTMLElement;
  readonly story: MapStory;
  readonly store: PlayheadStore;
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  /** What the map is called, for those who do not see it. */
  readonly label: string;
  /** Measured now. */
  readonly viewport: () => Viewport;
  readonly calm: () => boolean;
  readonly scheme: () => Scheme;
  /** The camera with which the still that stands now shows the story; null: nothing that the map takes over from. */
  readonly stillCamera: () => Camera | null;
  readonly buttons: MarkButtonsInput;
  readonly hasWebGl: () => boolean;
  /** The plan's code and the engine's, each a chunk of its own. */
  readonly pictures: () => Promise<typeof import('./picture.ts')>;
  readonly engine: () => Promise<typeof import('./live-map.ts')>;
  /** Called when the state, the picture that is shown or the step that is read has changed. */
  readonly onChange: () => void;
  /** Called with each frame drawn: where the map looks, whoever moved it. */
  readonly onCamera: (camera: Camera) => void;
}

/** The live map: the only owner of its state, its timers and its engine. */
export interface Controller {
  state(): MapState;
  /** The frame that the live map shows; null while a still stands. */
  frame(): Frame | null;
  /** How the still lies over the live map; null: not at all. */
  still(): StillPose | null;
  /** The picture of the present position, lens and viewport, whether or not a map shows it. */
  picture(): Promise<() => Picture>;
  ask(): void;
  /** Asks for the map, and hands it to the reader as soon as it stands. */
  take(): void;
  /** Gives the engine back: stills stand until it is asked for again. */
  giveBack(): void;
  /** Measures the viewport again. */
  fit(): void;
  /** Reads again what reader and system wish for: colours, motion. */
  refresh(): void;
  /** Ends the hand-over from the still. */
  land(): void;
  /** Draws once more what depends on the page's layout: other buttons lie over the map. */
  redraw(): void;
  nudge(way: Nudge): void;
  /** Resolves when the map shows its whole picture, or when there is no map to wait for. */
  settled(): Promise<void>;
  view(): MapView | null;
}

/** What an engine is opened with; kept for the engines after it. */
interface Ground {
  readonly open: typeof import('./live-map.ts')['openView'];
  readonly basemap: Basemap;
  readonly gazetteer: Gazetteer;
  readonly levels: ReadonlyMap<Level, LevelData>;
}

/** Whether nothing of a picture is to be shown anew. */
function isSamePicture(a: Picture | null, b: Picture | null): boolean {
  if (a === null || b === null) return a === b;
  return a.plan === b.plan && a.scheme === b.scheme && looksLike(a.frame, b.frame);
}

const isDevice = (why: unknown): boolean => why instanceof Error && why.name === 'GPUInitializationError';

export function makeController(input: ControllerInput): Controller {
  const { story, store } = input;
  let state: MapState = OFF;
  let pictureOf: ((input: PictureInput) => Picture) | null = null;
  let ground: Ground | null = null;
  let view: MapView | null = null;
  let viewport = input.viewport();
  let handoff: Handoff | null = null;
  let isHandWanted = false;
  let endTime = (): void => {}; // cancels the time limit of the present state
  let endHandoff = (): void => {};
  let shown: { readonly picture: Picture | null; readonly step: number; readonly state: MapState } | null = null;
  const queue: MapEvent[] = [];
  const waiting = new Set<() => void>(); // called after the next event

  async function loadPictures(): Promise<(input: PictureInput) => Picture> {
    const { picturesOf } = await input.pictures();
    pictureOf ??= picturesOf(story);
    return pictureOf;
  }

  function read(make: (input: PictureInput) => Picture): Picture {
    const { position, last, lens, control } = store.getState();
    const gazetteer = ground?.gazetteer ?? NO_NAMES;
    const [scheme, calm] = [input.scheme(), input.calm()];
    return make({ position, last, lens, control, viewport, gazetteer, scheme, calm, handoff });
  }

  /** Brings the engine to the present picture, and tells the page if anything that it shows has changed. */
  function update(): void {
    const picture = view === null || pictureOf === null ? null : read(pictureOf);
    if (picture !== null) view?.show(picture);
    const step = activeStep(store.getState());
    const before = shown;
    const isSame =
      before !== null && before.state === state && before.step === step && isSamePicture(before.picture, picture);
    shown = { picture, step, state };
    if (!isSame) input.onChange();
  }

  /** One event after the other: what an effect brings about at once waits until all effects of the one before are done. */
  function dispatch(event: MapEvent): void {
    queue.push(event);
    if (queue.length > 1) return;
    for (let at = queue[0]; at !== undefined; at = queue[0]) {
      try {
        const [after, effects] = next(state, at);
        if (after !== state) enter(after);
        for (const effect of effects) run(effect);
      } finally {
        queue.shift(); // whatever a listener throws, the next event is heard
      }
    }
    update();
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  function enter(after: MapState): void {
    const isOther = after.is !== state.is || after.attempt !== state.attempt;
    state = after;
    const { attempt } = after;
    const limit = timeLimit(after);
    if (isOther || limit === null) endTime();
    if (isOther && limit !== null) endTime = afterVisibleTime(limit, () => dispatch({ type: 'overdue', attempt }));
    if (!(after.is === 'live' && after.handoff)) {
      endHandoff();
      handoff = null;
    }
    if (after.is === 'failed' || after.is === 'off') isHandWanted = false;
    if (after.is !== 'live') store.getState().hand('story');
    else if (isHandWanted && !after.handoff) {
      isHandWanted = false;
      store.getState().hand('reader');
    }
  }

  function run(effect: Effect): void {
    switch (effect.do) {
      case 'fetch':
        void fetchFor(effect.attempt);
        break;
      case 'open':
        openFor(effect.attempt);
        break;
      case 'close':
        view?.close();
        view = null;
        break;
      case 'handOff':
        handOff(effect.attempt);
        break;
      default:
        effect satisfies never;
    }
  }

  const warn = (why: unknown): void => console.warn('map:', why);

  function fail(attempt: number, reason: Reason, why: unknown): void {
    warn(why);
    dispatch({ type: 'broken', attempt, reason });
  }

  async function fetchFor(attempt: number): Promise<void> {
    try {
      if (!input.hasWebGl()) return fail(attempt, 'device', 'no WebGL here');
      const [make, engine] = await Promise.all([loadPictures(), input.engine()]);
      engine.checkWorker().catch((why: unknown) => fail(attempt, 'files', why));
      if (ground === null) {
        const basemap = engine.openBasemap(input.root);
        const [gazetteer, far] = await Promise.all([basemap.gazetteer(story.lang), basemap.level('far')]);
        const levels = new Map<Level, LevelData>([['far', far]]);
        const first = levelAt(read(make).frame.camera.zoom);
        levels.set(first, await basemap.level(first));
        if (state.attempt !== attempt) return;
        ground = { open: engine.openView, basemap, gazetteer, levels };
      }
      dispatch({ type: 'ready', attempt });
    } catch (why) {
      fail(attempt, 'files', why);
    }
  }

  function openFor(attempt: number): void {
    if (ground === null || pictureOf === null) return;
    const { open, basemap, gazetteer, levels } = ground;
    const { container, label, buttons, onCamera } = input;
    try {
      view = open(
        {
          container,
          story,
          basemap,
          gazetteer,
          levels,
          label,
          buttons,
          onCamera,
          report: (type) => dispatch(type === 'land' ? { type, attempt, still: givesWay() } : { type, attempt }),
          // Whatever goes wrong before the first land, such as a worker that a policy forbids, keeps it from coming.
          wrong: (why) => fail(attempt, 'files', why),
          lacking: warn,
        },
        read(pictureOf),
      );
    } catch (why) {
      fail(attempt, isDevice(why) ? 'device' : 'files', why);
    }
  }

  /** Whether a still of this very picture stands, which the map takes over from: it moves, shows all, and is the story's. */
  function givesWay(): boolean {
    const { lens, control } = store.getState();
    return (
      !input.calm() &&
      !isHandWanted &&
      control === 'story' &&
      sameFilter(lens, NO_FILTER) &&
      input.stillCamera() !== null
    );
  }

  function handOff(attempt: number): void {
    const from = input.stillCamera();
    if (from === null) return;
    const began = performance.now();
    handoff = { from, t: 0 };
    const tick = (): void => {
      handoff = { from, t: Math.min(1, (performance.now() - began) / HANDOFF_MS) };
      update();
      frame = requestAnimationFrame(tick);
    };
    let frame = requestAnimationFrame(tick);
    const timer = setTimeout(() => dispatch({ type: 'handedOff', attempt }), HANDOFF_MS); // a hidden page has no frames
    endHandoff = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      endHandoff = () => {};
    };
  }

  const land = (): void => dispatch({ type: 'handedOff', attempt: state.attempt });

  store.subscribe(({ control, lens }, before) => {
    if (control !== before.control || !sameFilter(lens, before.lens)) land();
    else update();
  });

  return {
    state: () => state,
    frame: () => (state.is === 'live' ? (shown?.picture?.frame ?? null) : null),
    still: () => (state.is === 'live' ? (shown?.picture?.still ?? null) : null),
    async picture() {
      const make = await loadPictures();
      return () => read(make);
    },
    ask: () => dispatch({ type: 'wanted' }),
    take() {
      if (state.is === 'live') store.getState().hand('reader');
      else {
        dispatch({ type: 'wanted' });
        isHandWanted = state.is !== 'failed';
      }
    },
    giveBack: () => dispatch({ type: 'unwanted' }),
    fit() {
      const measured = input.viewport();
      if (JSON.stringify(measured) === JSON.stringify(viewport)) return;
      viewport = measured;
      land(); // the still has another camera in another box
    },
    refresh() {
      if (input.calm()) land();
      else update();
    },
    land,
    redraw: () => void view?.map().triggerRepaint(),
    nudge: (way) => view?.nudge(way),
    async settled() {
      for (;;) {
        const { is } = state;
        if (view === null || is === 'lost' || is === 'failed') return;
        const isMoving = is === 'drawing' || (state.is === 'live' && state.handoff);
        if (isMoving) await new Promise<void>((resolve) => waiting.add(resolve));
        else {
          const settling = view;
          await settling.settled();
          if (view === settling) return;
        }
      }
    },
    view: () => view,
  };
}
