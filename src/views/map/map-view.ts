import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../../core/frame-types.ts';
import { projection } from '../../core/geo.ts';
import type { MapStory } from '../../core/map-story.ts';
import type { Gazetteer } from '../../core/plan/gazetteer.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { LEVELS, type Level, levelAt } from '../../core/theme/levels.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { applyFrame } from './apply.ts';
import type { Basemap, LevelData } from './basemap.ts';
import { openEngine } from './engine.ts';
import { exchangeLayers } from './exchange-layers.ts';
import { giveHand, takeHand } from './hand.ts';
import { type MarkButtons, type MarkButtonsInput, makeMarkButtons } from './mark-buttons.ts';
import { makeOverlay, type Overlay } from './overlay/overlay.ts';
import { styleOf } from './style.ts';

const DEEPEST = 10; // zoom: how near a reader's own hand may go; the basemap holds no more
/** Milliseconds that a lost context has to come back. */
const PATIENCE = 2000;

export type MapState = 'waiting' | 'live' | 'lost' | 'failed';

export interface MapViewInput {
  readonly container: HTMLElement;
  readonly story: MapStory;
  readonly basemap: Basemap;
  readonly theme: Theme;
  /** What the map is called, for those who do not see it. */
  readonly label: string;
  readonly buttons: MarkButtonsInput;
  readonly onState: (state: MapState, why: unknown) => void;
}

/** Draws frames on a MapLibre map and on the overlay above it, both in the same picture. */
export interface MapView {
  /** A plan for a new viewport, and the frame to draw with it. */
  replan(plan: Plan, frame: Frame): void;
  show(frame: Frame): void;
  /** The same map in other colours. */
  recolour(theme: Theme): void;
  /** Hands the camera to the reader, or takes it back: then the map stands where the story has it. */
  hand(toReader: boolean): void;
  /** Gives the context back. Nothing is drawn any more, whoever asks. */
  remove(): void;
  /** Resolves when the last frame shown stands on the screen whole, or when there is no map to wait for. */
  settled(): Promise<void>;
  map(): MapLibre;
}

/**
 * Opens the map at a frame: fetches what that frame needs, then the rest when there is time. Throws where the basemap
 * does not come or is not what it should be, and GPUInitializationError where there is no WebGL.
 */
export async function openMapView(
  input: MapViewInput,
  gazetteer: Gazetteer,
  plan: Plan,
  frame: Frame,
): Promise<MapView> {
  const { container, story, basemap, onState } = input;
  let { theme } = input;
  const loaded = new Map<Level, LevelData>();
  const missing = new Map<Level, unknown>(); // levels that did not come, and why
  const waiting = new Set<() => void>(); // who asked to be told when the frame stands
  const owed = new Set<Level>(); // levels that came while there was no style to fill
  const load = async (level: Level): Promise<LevelData> => {
    const data = await basemap.level(level);
    loaded.set(level, data);
    return data;
  };
  const far = await load('far');
  await load(levelAt(frame.camera.zoom));

  let current = { plan, frame };
  let applied: Frame | null = null;
  let drawn: Frame | null = null; // what lies over the ground now
  let state: MapState = 'waiting';
  let inHand = false;
  let rebuilt = false; // after a loss: once
  let removed = false;
  const engineBox = document.createElement('div');
  engineBox.className = 'engine';
  let { overlay, buttons } = draw();
  let map = open();

  for (const level of LEVELS) if (!loaded.has(level)) void bring(level);
  return { replan, show, recolour, hand, remove, settled, map: () => map };

  /** What lies above the ground, made anew for a plan and a theme. */
  function draw(): { overlay: Overlay; buttons: MarkButtons } {
    const made = {
      overlay: makeOverlay(current.plan, story, gazetteer, far, theme),
      buttons: makeMarkButtons(current.plan, input.buttons),
    };
    drawn = null;
    container.replaceChildren(engineBox, made.overlay.element, made.buttons.element);
    return made;
  }

  async function bring(level: Level): Promise<void> {
    try {
      const data = await load(level);
      if (!removed) fill(level, data);
    } catch (error) {
      missing.set(level, error);
      if (!removed) map.triggerRepaint(); // whether the reader looks at that level just now is seen there
    }
  }

  /** A style has no sources before its first frame, which a hidden page does not draw, nor while the context is lost. */
  function fill(level: Level, data: LevelData): void {
    const source = map.getSource<GeoJSONSource>(level);
    if (source === undefined) owed.add(level);
    else {
      owed.delete(level);
      source.setData(data);
    }
  }

  function open(): MapLibre {
    const style = styleOf(current.plan, theme);
    for (const [level, data] of loaded) style.sources[level] = { type: 'geojson', data, promoteId: 'id' };
    const engine = openEngine(engineBox, style, current.frame.camera, input.label, () => ({
      ...current.plan.viewport,
      deepest: inHand ? DEEPEST : Number.POSITIVE_INFINITY,
    }));
    applied = null;
    drawn = null;
    if (inHand) giveHand(engine);
    state = 'waiting'; // a new engine has its own context, whatever became of the one before
    owed.clear();
    engine.on('styledata', () => {
      if (applied === null) apply();
    });
    engine.on('render', () => {
      if (applied !== null) drawOver(engine, applied);
      lookAlive();
    });
    engine.on('idle', tellWaiting);
    engine.on('error', (event) => become('failed', event.error));
    engine.on('webglcontextlost', () => {
      become('lost', null);
      setTimeout(() => giveUp(engine), PATIENCE);
    });
    engine.on('webglcontextrestored', () => {
      applied = null; // a lost context swallowed whatever was set meanwhile
      state = 'waiting';
      apply();
    });
    return engine;
  }

  /** While the reader holds the camera, what is drawn over the map goes with theirs. */
  function drawOver(engine: MapLibre, frame: Frame): void {
    if (frame === drawn && !inHand) return; // only the ground is drawn again, as when a tile came
    drawn = frame;
    const { lng, lat } = engine.getCenter();
    const camera = inHand ? { center: [lng, lat] as const, zoom: engine.getZoom() } : frame.camera;
    const seen = inHand ? { ...frame, camera } : frame;
    const { width, height } = current.plan.viewport;
    overlay.draw(seen);
    buttons.draw(seen, projection(camera, width, height));
  }

  /** A context that does not come back: the map is made anew, once; then the stills have to do. */
  function giveUp(engine: MapLibre): void {
    if (engine !== map || state !== 'lost') return;
    if (rebuilt) {
      become('failed', new Error('the context was lost and did not come back'));
      return;
    }
    rebuilt = true;
    map.remove();
    try {
      map = open();
    } catch (error) {
      become('failed', error);
    }
  }

  /**
   * Live is what has land on the screen: events of loading are sent by a map with a dead worker too. Where the level that
   * the camera looks at did not come there is none, though other steps may have theirs.
   */
  function lookAlive(): void {
    if (state === 'lost' || applied === null) return;
    const level = levelAt(map.getZoom());
    if (missing.has(level)) {
      become('failed', missing.get(level));
      return;
    }
    if (state === 'live') return;
    const features = map.querySourceFeatures(level, { filter: ['==', ['get', 'kind'], 'countries'] });
    if (features.length > 0) become('live', null);
  }

  function become(next: MapState, why: unknown): void {
    if (next === state) return;
    state = next;
    onState(next, why);
    if (next === 'failed' || next === 'lost') tellWaiting();
  }

  function apply(): void {
    if (state === 'lost' || map.getLayer('sea') === undefined) return; // no style to set anything on: it comes later
    for (const level of owed) {
      const data = loaded.get(level);
      if (data !== undefined) fill(level, data);
    }
    if (applied === null) exchangeLayers(map, styleOf(current.plan, theme)); // another plan may draw other shapes
    applyFrame(map, current.plan, applied, current.frame, !inHand);
    applied = current.frame;
    map.triggerRepaint();
  }

  function show(next: Frame): void {
    if (removed || next === current.frame) return;
    current = { plan: current.plan, frame: next };
    apply();
  }

  function replan(next: Plan, frameThere: Frame): void {
    if (removed) return;
    const rebuild = next.viewport.compact !== current.plan.viewport.compact; // widths of lines are the style's own
    current = { plan: next, frame: frameThere };
    ({ overlay, buttons } = draw());
    if (rebuild) {
      if (state === 'live') become('waiting', null);
      map.remove();
      map = open();
      return;
    }
    applied = null;
    map.resize();
    apply();
  }

  function recolour(next: Theme): void {
    if (removed || next === theme) return;
    theme = next;
    ({ overlay, buttons } = draw());
    become('waiting', null); // the still stands while there is nothing on the new engine's canvas
    map.remove();
    map = open();
  }

  function remove(): void {
    state = 'failed'; // said to nobody: it was asked for
    removed = true;
    map.remove();
    container.replaceChildren();
    tellWaiting();
  }

  function hand(toReader: boolean): void {
    if (removed || toReader === inHand) return;
    inHand = toReader;
    drawn = null;
    if (toReader) giveHand(map);
    else {
      takeHand(map);
      applied = null; // where the reader left the camera is not where the last frame put it
    }
    apply();
  }

  /** Listened to across engines: one that was removed says nothing any more. */
  function tellWaiting(): void {
    if (waiting.size === 0) return;
    const hopeless = state === 'failed' || state === 'lost';
    const whole =
      state === 'live' &&
      applied === current.frame &&
      loaded.size + missing.size === LEVELS.length &&
      map.loaded() &&
      !map.isMoving();
    if (hopeless || whole) {
      for (const resolve of waiting) resolve();
      waiting.clear();
    } else map.triggerRepaint();
  }

  function settled(): Promise<void> {
    if (state === 'failed' || state === 'lost') return Promise.resolve();
    return new Promise((resolve) => {
      waiting.add(resolve);
      map.triggerRepaint();
    });
  }
}
