import type { Map as MapLibre } from 'maplibre-gl';
import { type Camera, projection } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { Gazetteer } from '../../core/picture/gazetteer.ts';
import { looksLike } from '../../core/picture/looks-like.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import { LEVELS, type Level, levelAt } from '../../core/theme/levels.ts';
import { THEMES } from '../../core/theme/themes.ts';
import type { Basemap, LevelData } from '../basemap.ts';
import { type MarkButtons, type MarkButtonsInput, makeMarkButtons } from '../mark-buttons.ts';
import { makeOverlay, type Overlay } from '../overlay/overlay.ts';
import type { Picture } from '../picture.ts';
import { levelSource, styleOf } from '../style.ts';
import { apply, type Memory, opened, restored } from './apply.ts';
import { giveHand, type Nudge, nudge, takeHand } from './interaction.ts';
import { openEngine } from './open.ts';

const DEEPEST = 10; // zoom: how near a reader's own hand may go; the basemap holds no more

/** What an engine says of itself: there is land on the screen, the ground at this zoom did not come, its context is lost or back. */
export type Report = 'land' | 'gap' | 'lost' | 'restored';

export interface ViewInput {
  readonly container: HTMLElement;
  readonly story: MapStory;
  readonly basemap: Basemap;
  readonly gazetteer: Gazetteer;
  /** The ground that has come: the far level, and that of the picture's camera. */
  readonly levels: ReadonlyMap<Level, LevelData>;
  /** What the map is called, for those who do not see it. */
  readonly label: string;
  readonly buttons: MarkButtonsInput;
  readonly report: (what: Report) => void;
  /** The engine could not do something. It may go on drawing all the same, unless it has drawn nothing yet. */
  readonly wrong: (why: unknown) => void;
  /** A level of the ground did not come. */
  readonly lacking: (why: unknown) => void;
  /** Called with each frame drawn: where the map looks, whoever moved it. */
  readonly onCamera: (camera: Camera) => void;
}

/** One engine, and what lies over its ground. It shows pictures, and is closed; another one is another view. */
export interface MapView {
  show(picture: Picture): void;
  nudge(way: Nudge): void;
  /** Resolves when the last picture stands on the screen whole. It resolves when it is closed, too. */
  settled(): Promise<void>;
  map(): MapLibre;
  close(): void;
}

interface Above {
  readonly overlay: Overlay;
  readonly buttons: MarkButtons;
}

/**
 * Opens an engine at a picture, then fetches the rest of the ground when there is time. Throws GPUInitializationError
 * where there is no WebGL.
 */
export function openView(input: ViewInput, first: Picture): MapView {
  const { container, story, basemap, gazetteer, report, onCamera } = input;
  const far = input.levels.get('far');
  if (far === undefined) throw new Error('map: expected the far level of the basemap, got none');
  const levels = new Map(input.levels);
  const missing = new Set<Level>();
  const waiting = new Set<() => void>(); // called when the picture stands
  let picture = first;
  const inHand = (): boolean => picture.control === 'reader';
  let style = styleOf(first.plan, THEMES[first.scheme]);
  let above = drawAbove();
  let drawn: Frame | null = null; // what lies over the ground now
  let told: Report | null = null;
  let closed = false;

  const box = document.createElement('div');
  box.className = 'engine';
  container.replaceChildren(box, above.overlay.element, above.buttons.element);
  const map = openEngine(box, filled(), first.frame.camera, input.label, () => ({
    ...picture.plan.viewport,
    deepest: inHand() ? DEEPEST : Number.POSITIVE_INFINITY,
  }));
  let memory: Memory = opened(style, levels.keys());
  map.on('styledata', () => {
    if (memory.frame === null) update(); // before it had a style it could be told nothing
  });
  map.on('render', () => {
    drawOver();
    look();
  });
  map.on('idle', tellWaiting);
  map.on('error', ({ error }) => input.wrong(error));
  map.on('webglcontextlost', () => tell('lost'));
  map.on('webglcontextrestored', () => {
    memory = restored(memory);
    tell('restored');
    update();
  });
  for (const level of LEVELS) if (!levels.has(level)) void bring(level);
  if (inHand()) giveHand(map);
  update();

  return { show, nudge: (way) => nudge(map, way), settled, close, map: () => map };

  /** The style with the ground that has come: so the engine's first frame has land. */
  function filled(): typeof style {
    const sources = { ...style.sources };
    for (const [level, data] of levels) sources[level] = levelSource(level, data);
    return { ...style, sources };
  }

  /** What lies above the ground, made anew for a plan and a theme. */
  function drawAbove(): Above {
    const { plan, scheme } = picture;
    return {
      overlay: makeOverlay(plan, story, gazetteer, far as LevelData, THEMES[scheme]),
      buttons: makeMarkButtons(plan, input.buttons),
    };
  }

  async function bring(level: Level): Promise<void> {
    try {
      levels.set(level, await basemap.level(level));
    } catch (why) {
      missing.add(level);
      input.lacking(why);
    }
    if (!closed) update();
  }

  function show(next: Picture): void {
    if (closed || next === picture) return;
    const isRestyled = next.plan !== picture.plan || next.scheme !== picture.scheme;
    const isHanded = next.control !== picture.control;
    const isAlike = !isRestyled && !isHanded && looksLike(next.frame, picture.frame);
    picture = next;
    if (isAlike) return;
    if (isRestyled) {
      style = styleOf(next.plan, THEMES[next.scheme]);
      above = drawAbove();
      drawn = null;
      container.replaceChildren(box, above.overlay.element, above.buttons.element);
    }
    if (isHanded) {
      drawn = null;
      if (inHand()) giveHand(map);
      else takeHand(map);
    }
    update();
  }

  function update(): void {
    const { plan, frame } = picture;
    memory = apply(map, memory, { style, plan, frame, camera: inHand() ? null : frame.camera, levels });
    map.triggerRepaint();
  }

  /** While the reader holds the camera, what is drawn over the map goes with theirs. */
  function drawOver(): void {
    const { frame, plan } = memory;
    if (frame === null || plan !== picture.plan) return; // nothing applied yet, or not of this plan
    if (frame === drawn && !inHand()) return; // only the ground is drawn again, as when a tile came
    drawn = frame;
    const { lng, lat } = map.getCenter();
    const camera = inHand() ? { center: [lng, lat] as const, zoom: map.getZoom() } : frame.camera;
    const seen = inHand() ? { ...frame, camera } : frame;
    const { width, height } = plan.viewport;
    above.overlay.draw(seen);
    above.buttons.draw(seen, projection(camera, width, height));
    onCamera(camera);
  }

  /**
   * Land is what is on the screen: events of loading are sent by a map with a dead worker too. Where the level that the
   * camera looks at did not come there is none, though other steps may have theirs.
   */
  function look(): void {
    if (memory.frame === null) return;
    const level = levelAt(map.getZoom());
    if (missing.has(level)) tell('gap');
    else if (
      told !== 'land' &&
      map.querySourceFeatures(level, { filter: ['==', ['get', 'kind'], 'countries'] }).length > 0
    )
      tell('land');
  }

  function tell(what: Report): void {
    if (closed || told === what) return;
    told = what;
    report(what);
    if (what !== 'land') tellWaiting();
  }

  function tellWaiting(): void {
    if (waiting.size === 0) return;
    const isWhole =
      told === 'land' &&
      memory.frame !== null &&
      looksLike(memory.frame, picture.frame) &&
      memory.plan === picture.plan &&
      levels.size + missing.size === LEVELS.length &&
      map.loaded() &&
      !map.isMoving();
    if (isWhole || told === 'lost' || told === 'gap') {
      for (const resolve of waiting) resolve();
      waiting.clear();
    } else map.triggerRepaint();
  }

  function settled(): Promise<void> {
    return new Promise((resolve) => {
      waiting.add(resolve);
      map.triggerRepaint();
    });
  }

  function close(): void {
    closed = true;
    map.remove();
    container.replaceChildren();
    for (const resolve of waiting) resolve();
    waiting.clear();
  }
}
