import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Camera } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import { looksLike } from '../../core/picture/looks-like.ts';
import { levelsOf, withinReach } from '../../core/picture/map-ground.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Seen } from '../../core/picture/seen-from.ts';
import { painted, THEMES } from '../../core/theme/themes.ts';
import { TILES } from '../../core/theme/tiles.ts';
import type { LevelData } from '../basemap.ts';
import type { Picture } from '../picture.ts';
import { styleOf } from '../style.ts';
import { type Above, makeAbove } from './above.ts';
import { apply, type Memory, opened, restored } from './apply.ts';
import { fetchLevels, filled, type Levels, seenOf } from './ground-levels.ts';
import { handReach } from './hand-reach.ts';
import { handView } from './hand-view.ts';
import { disableInteraction, enableInteraction, type Nudge, nudge } from './interaction.ts';
import type { MapView, Report, ViewInput } from './map-view.ts';
import { openEngine, readTiles } from './open.ts';
import { makeRenderLoop } from './render-loop.ts';
import { pressShapes } from './shape-press.ts';

/**
 * WebKit loses the page where WebGL draws while its compositor paints, on Mesa's processor driver (seen with 22.3, which
 * frees what another thread looks through). Between two frames that happens often, within a frame seldom.
 */
const onlyInFrames = (): boolean => navigator.vendor.startsWith('Apple');

class EngineView implements MapView {
  private readonly input: ViewInput;
  private readonly far: LevelData;
  private readonly box = document.createElement('div');
  private readonly engine: MapLibre;
  private readonly repaintWithFrame: () => void;
  private readonly levels: Levels;
  private readonly waiting = new Set<() => void>(); // called when the picture stands
  private picture: Picture;
  private style: StyleSpecification;
  private above: Above;
  private memory: Memory;
  private ground: Memory; // of the last drawing: what lies over the ground is to be of the same
  private readonly hand = handView();
  private drawn: Frame | null = null; // what lies over the ground now
  private inView: Seen['inView'] = null;
  private lacksTiles = false;
  private told: Report | null = null;
  private closed = false;
  /** While the story moves the map, the engine draws in tasks of its own; in the reader's hand with its own frames. */
  private readonly loop = makeRenderLoop({
    prepare: () => this.bring(),
    draw: () => this.engine.redraw(),
    keep: () => {
      this.ground = this.memory;
    },
    follow: () => this.drawOver(),
  });

  constructor(input: ViewInput, far: LevelData, first: Picture) {
    this.input = input;
    this.far = far;
    this.picture = first;
    this.style = styleOf(first.plan, painted(THEMES[first.scheme], input.story.voices));
    this.above = makeAbove(first, input, far);
    this.box.className = 'engine';
    input.container.replaceChildren(this.box);
    readTiles(input.tiles);
    const style = filled(this.style, input.levels, input.story.ground.tiles, input.tiles);
    this.engine = openEngine(
      this.box,
      style,
      first.frame.camera,
      input.label,
      (wanted) => {
        const { width, height } = this.picture.plan.viewport;
        return (this.isInHand() ? handReach : withinReach)(input.story.ground, wanted, width, height);
      },
      input.story.ground.of === 'world',
    );
    this.repaintWithFrame = this.engine.triggerRepaint.bind(this.engine);
    this.layOver();
    this.memory = opened(this.style, input.levels.keys());
    this.ground = this.memory;
    this.levels = fetchLevels({ ...input, ground: input.story.ground }, () => {
      if (!this.closed) this.update();
    });
    this.listen();
    if (this.isInHand()) enableInteraction(this.engine);
    this.updateWithFrame();
  }

  show(next: Picture): void {
    const { picture } = this;
    if (this.closed || next === picture) return;
    const isRestyled = next.plan !== picture.plan || next.scheme !== picture.scheme;
    const isHanded = next.control !== picture.control;
    this.picture = next;
    if (!isRestyled && !isHanded && looksLike(next.frame, picture.frame)) return;
    if (isRestyled) {
      this.style = styleOf(next.plan, painted(THEMES[next.scheme], this.input.story.voices));
      this.above.buttons.element.remove();
      this.above = makeAbove(next, this.input, this.far);
      this.drawn = null;
      this.layOver();
    }
    if (isHanded) {
      this.drawn = null;
      if (this.isInHand()) enableInteraction(this.engine);
      else disableInteraction(this.engine);
    }
    const isWithStill = next.still !== null || picture.still !== null;
    if (isRestyled || isHanded || isWithStill) this.updateWithFrame();
    else if (this.drawsInFrames()) this.update();
    else this.loop.look();
  }

  nudge(way: Nudge): void {
    nudge(this.engine, way);
  }

  map(): MapLibre {
    return this.engine;
  }

  settled(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add(resolve);
      this.engine.triggerRepaint();
    });
  }

  close(): void {
    this.closed = true;
    this.loop.close();
    this.engine.remove();
    this.input.container.replaceChildren();
    this.tellWaiting();
  }

  /** Buttons stand in the engine's own box: a drag or a wheel on one moves the map. */
  private layOver(): void {
    this.input.container.replaceChildren(this.box, this.above.overlay);
    this.engine.getCanvasContainer().append(this.above.buttons.element);
  }

  private isInHand(): boolean {
    return this.picture.control === 'reader';
  }

  private drawsInFrames(): boolean {
    return this.isInHand() || onlyInFrames();
  }

  private listen(): void {
    const { engine } = this;
    pressShapes(engine, {
      ...this.input.buttons,
      shown: () => this.ground,
      buttons: () => this.above.buttons,
    });
    engine.on('styledata', () => {
      if (this.memory.frame === null) this.updateWithFrame(); // before it had a style it could be told nothing
    });
    engine.on('render', () => {
      this.ground = this.memory;
      if (!this.loop.isDrawing()) this.drawOver(); // else the loop has it follow
      if (this.memory.frame === null) return;
      const seen = seenOf(engine, this.input.story.ground, this.levels.missing, this.lacksTiles, this.told === 'land');
      if (seen !== null) this.tell(seen);
    });
    engine.on('moveend', () => engine.triggerRepaint()); // names are placed for where a hand has left it
    engine.on('idle', () => this.lookWhole());
    engine.on('error', (wrong) => {
      const isOfTiles = 'sourceId' in wrong && wrong.sourceId === TILES;
      if (isOfTiles) this.lackTiles(wrong.error);
      else this.input.wrong(wrong.error);
    });
    engine.on('webglcontextlost', () => this.tell('lost'));
    engine.on('webglcontextrestored', () => {
      this.memory = restored(this.memory);
      this.tell('restored');
      this.updateWithFrame();
    });
  }

  /** A view of them has no ground; where they are not looked at all is well. */
  private lackTiles(why: unknown): void {
    if (this.lacksTiles) return;
    this.lacksTiles = true;
    this.input.lacking(why);
    this.engine.triggerRepaint();
  }

  /** Says when the engine draws what is asked of it; as long as it has no style, when it would by itself. */
  private pace(): void {
    const isInFrames = this.drawsInFrames() || this.memory.frame === null;
    this.engine.triggerRepaint = isInFrames ? this.repaintWithFrame : this.loop.ask;
  }

  private update(): void {
    this.bring();
    this.engine.triggerRepaint();
  }

  /** In one frame with the page, once: a canvas of another size, names of another plan, a still that moves with the map. */
  private updateWithFrame(): void {
    this.engine.triggerRepaint = this.repaintWithFrame;
    this.update();
    this.pace();
  }

  private bring(): void {
    const { plan, frame } = this.picture;
    const camera = this.isInHand() ? null : frame.camera;
    this.memory = apply(this.engine, this.memory, { style: this.style, plan, frame, camera, levels: this.levels.here });
  }

  /** While the reader holds the camera, what is drawn over the map goes with theirs. */
  private drawOver(): void {
    const { frame, plan } = this.ground;
    if (frame === null || plan !== this.picture.plan) return; // nothing applied yet, or not of this plan
    if (frame === this.drawn && !this.isInHand()) return; // only the ground is drawn again, as when a tile came
    this.drawn = frame;
    const seen = this.isInHand() ? this.seenInHand(plan, frame) : { frame, labels: [], inView: null };
    this.above.draw(seen);
    if (seen.inView !== this.inView) this.input.onSeen(seen.inView);
    this.inView = seen.inView;
    this.input.onCamera(seen.frame.camera);
  }

  private seenInHand(plan: Plan, frame: Frame): Seen {
    const { engine } = this;
    const { lng, lat } = engine.getCenter();
    // A hand moves the map, and leaves it turned as it is.
    const camera: Camera = { ...frame.camera, center: [lng, lat], zoom: engine.getZoom() };
    return this.hand({ plan, frame, camera, covered: this.input.buttons.covered?.() ?? [], moving: engine.isMoving() });
  }

  private tell(what: Report): void {
    if (this.closed || this.told === what) return;
    this.told = what;
    this.input.report(what);
    if (what !== 'land') this.lookWhole();
  }

  /** Those who wait are told when the picture stands whole, or that it will not; else it is drawn once more. */
  private lookWhole(): void {
    const { memory, picture, levels, engine, told } = this;
    if (this.waiting.size === 0) return;
    const isWhole =
      told === 'land' &&
      memory.frame !== null &&
      looksLike(memory.frame, picture.frame) &&
      memory.plan === picture.plan &&
      levels.here.size + levels.missing.size === levelsOf(picture.plan.story.ground).length &&
      engine.loaded() &&
      this.drawn === memory.frame &&
      !engine.isMoving();
    if (isWhole || told === 'lost' || told === 'gap') this.tellWaiting();
    else engine.triggerRepaint();
  }

  private tellWaiting(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

/**
 * Opens an engine at a picture, then fetches the rest of the ground when there is time. Throws GPUInitializationError
 * where there is no WebGL.
 */
export function openView(input: ViewInput, first: Picture): MapView {
  const far = input.levels.get('far');
  if (far === undefined) throw new Error('map: expected the far level of the basemap, got none');
  return new EngineView(input, far, first);
}
