import type { Camera } from '../core/geo.ts';
import type { Frame } from '../core/picture/frame-types.ts';
import { NO_NAMES } from '../core/picture/gazetteer.ts';
import { NO_FILTER, sameFilter } from '../core/picture/lens.ts';
import { looksLike } from '../core/picture/looks-like.ts';
import type { MapStory } from '../core/picture/map-story.ts';
import type { Viewport } from '../core/picture/viewport.ts';
import type { StillPose } from '../core/still/handoff.ts';
import type { Scheme } from '../core/theme/themes.ts';
import { activeStep, type PlayheadStore } from '../playhead/playhead.ts';
import type { Nudge } from './engine/interaction.ts';
import type { MapView } from './engine/map-view.ts';
import { makeEngineRun } from './engine-run.ts';
import { makeHandoffClock } from './handoff-clock.ts';
import { type Life, makeLife } from './life.ts';
import type { Effect, MapState } from './machine.ts';
import type { MarkButtonsInput } from './mark-buttons.ts';
import type { Picture, PictureInput } from './picture.ts';

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

/** The live map, as pages use it. Its state, its timers and its engine are of its own parts alone. */
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

/** Whether nothing of a picture is to be shown anew. */
function isSamePicture(a: Picture | null, b: Picture | null): boolean {
  if (a === null || b === null) return a === b;
  return a.plan === b.plan && a.scheme === b.scheme && looksLike(a.frame, b.frame);
}

interface Shown {
  readonly picture: Picture | null;
  readonly step: number;
  readonly state: MapState;
}

const isSameShown = (a: Shown | null, b: Shown): boolean =>
  a?.state === b.state && a.step === b.step && isSamePicture(a.picture, b.picture);

/** Resolves when the map shows its whole picture, or when there is no map to wait for. */
async function settled(life: Life, view: () => MapView | null): Promise<void> {
  for (;;) {
    const [state, settling] = [life.state(), view()];
    if (settling === null || state.is === 'lost' || state.is === 'failed') return;
    if (state.is === 'drawing' || (state.is === 'live' && state.handoff)) await life.nextEvent();
    else {
      await settling.settled();
      if (view() === settling) return;
    }
  }
}

/** The code that makes pictures comes late; from then on it reads the present one from what the page knows. */
function pictureReader(input: ControllerInput, rest: () => Pick<PictureInput, 'viewport' | 'gazetteer' | 'handoff'>) {
  let make: ((input: PictureInput) => Picture) | null = null;
  const now = (): PictureInput => {
    const { position, last, lens, control } = input.store.getState();
    return { position, last, lens, control, scheme: input.scheme(), calm: input.calm(), ...rest() };
  };
  return {
    read: (): Picture | null => make?.(now()) ?? null,
    async load(): Promise<() => Picture> {
      make ??= (await input.pictures()).picturesOf(input.story);
      const made = make;
      return () => made(now());
    },
  };
}

/** What the parts of a controller do together. */
function compose(input: ControllerInput) {
  const { store } = input;
  const kept = { viewport: input.viewport(), isHandWanted: false, shown: null as Shown | null };
  const handoff = makeHandoffClock(update);
  const pictures = pictureReader(input, () => ({
    viewport: kept.viewport,
    gazetteer: engine.gazetteer() ?? NO_NAMES,
    handoff: handoff.now(),
  }));
  const life = makeLife({ run, entered, settled: update });
  const engine = makeEngineRun({
    ...input,
    loadPictures: pictures.load,
    tell: life.tell,
    givesWay,
    onSeen: (seen) => store.setState({ seen }),
  });
  const land = (): void => life.tell({ type: 'handedOff', attempt: life.state().attempt });

  /** Brings the engine to the present picture, and tells the page if anything that it shows has changed. */
  function update(): void {
    const view = engine.view();
    const picture = view && pictures.read();
    if (picture !== null) view?.show(picture);
    const before = kept.shown;
    kept.shown = { picture, step: activeStep(store.getState()), state: life.state() };
    if (!isSameShown(before, kept.shown)) input.onChange();
  }

  function entered(state: MapState): void {
    const isHandingOff = state.is === 'live' && state.handoff;
    if (!isHandingOff) handoff.stop();
    if (state.is === 'failed' || state.is === 'off') kept.isHandWanted = false;
    if (state.is !== 'live') store.getState().giveControl('story');
    else if (kept.isHandWanted && !isHandingOff) {
      kept.isHandWanted = false;
      store.getState().giveControl('reader');
    }
  }

  function run(effect: Effect): void {
    switch (effect.do) {
      case 'fetch':
        void engine.fetch(effect.attempt);
        break;
      case 'open':
        engine.open(effect.attempt);
        break;
      case 'close':
        engine.close();
        break;
      case 'handOff': {
        const from = input.stillCamera();
        if (from !== null) handoff.start(from, land);
        break;
      }
      default:
        effect satisfies never;
    }
  }

  /** Whether a still of this very picture stands, which the map takes over from: it moves, shows all, and is the story's. */
  function givesWay(): boolean {
    const { lens, control } = store.getState();
    const isPlain = !kept.isHandWanted && control === 'story' && sameFilter(lens, NO_FILTER);
    return isPlain && !input.calm() && input.stillCamera() !== null;
  }

  return { kept, pictures, engine, life, land, update };
}

export function makeController(input: ControllerInput): Controller {
  const { store } = input;
  const { kept, pictures, engine, life, land, update } = compose(input);
  const { state, tell } = life;
  const isLive = (): boolean => state().is === 'live';

  store.subscribe(({ control, lens }, before) => {
    if (control !== before.control || !sameFilter(lens, before.lens)) land();
    else update();
  });

  return {
    state,
    frame: () => (isLive() ? (kept.shown?.picture?.frame ?? null) : null),
    still: () => (isLive() ? (kept.shown?.picture?.still ?? null) : null),
    picture: pictures.load,
    ask: () => tell({ type: 'wanted' }),
    take() {
      if (isLive()) return store.getState().giveControl('reader');
      tell({ type: 'wanted' });
      kept.isHandWanted = state().is !== 'failed';
    },
    giveBack: () => tell({ type: 'unwanted' }),
    fit() {
      const measured = input.viewport();
      if (JSON.stringify(measured) === JSON.stringify(kept.viewport)) return;
      kept.viewport = measured;
      land(); // the still has another camera in another box
    },
    refresh: () => (input.calm() ? land() : update()),
    land,
    redraw: () => void engine.view()?.map().triggerRepaint(),
    nudge: (way) => engine.view()?.nudge(way),
    settled: () => settled(life, engine.view),
    view: engine.view,
  };
}
