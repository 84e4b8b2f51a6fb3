import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera } from '../../src/core/geo.ts';

type Listener = (event: { readonly error?: unknown }) => void;

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A handler of the engine's, which a reader's hand switches on. */
class Handler {
  on = false;
  enable(): void {
    this.on = true;
  }
  disable(): void {
    this.on = false;
  }
  disableRotation(): void {}
}

/**
 * An engine that remembers what it was told, as MapLibre 6 does: it has no style before its first frame and none while its
 * context is lost, and drops or refuses what it is told then; a context that comes back brings the style as it was when it
 * went, without the states of features. It draws when it is asked to, and says so; what it is told, it asks to draw.
 */
export class FakeEngine {
  layers: LayerSpecification[] = [];
  readonly sources = new Map<string, { data: unknown }>();
  states = new Map<string, Map<string, Record<string, unknown>>>();
  center: readonly [number, number];
  zoom: number;
  removed = false;
  /** How often it was asked to draw. */
  asked = 0;
  /** Whether a hand moves it just now. */
  moving = false;
  /** Whether its worker answers: without one nothing is ever cut into tiles. */
  worker = true;
  readonly dragPan = new Handler();
  readonly scrollZoom = new Handler();
  readonly touchZoomRotate = new Handler();
  readonly doubleClickZoom = new Handler();
  readonly keyboard = new Handler();
  private styled = false;
  private lost: { readonly layers: LayerSpecification[]; readonly sources: Map<string, { data: unknown }> } | null =
    null;
  private readonly first: StyleSpecification;
  private readonly listeners: [type: string, listener: Listener][] = [];
  private readonly canvas = document.createElement('canvas');
  private readonly holder = document.createElement('div');
  private readonly constrain: (wanted: Camera) => Camera;

  constructor(style: StyleSpecification, camera: Camera, limits: FakeEngine['constrain']) {
    this.first = style;
    this.constrain = limits;
    this.center = camera.center;
    this.zoom = camera.zoom;
    this.canvas.setAttribute('role', 'img');
  }

  /** What it would draw: everything that it was told and has not forgotten. */
  holds() {
    const lit = [...this.states].flatMap(([source, states]) =>
      [...states].filter(([, { lit: strength }]) => Number(strength) > 0).map(([id, state]) => [source, id, state]),
    );
    return {
      layers: this.layers,
      sources: [...this.sources.keys()].sort(),
      lit: lit.map((one) => JSON.stringify(one)).sort(),
      camera: [...this.center, this.zoom].map((value) => value.toFixed(9)),
      hand: [this.dragPan, this.scrollZoom, this.touchZoomRotate, this.doubleClickZoom, this.keyboard].map(
        ({ on }) => on,
      ),
      role: this.canvas.getAttribute('role'),
    };
  }

  // What happens to it.

  /** Its first frame, or the next one. */
  draw(): void {
    if (this.removed || this.lost !== null) return;
    if (!this.styled) {
      this.styled = true;
      this.layers = copy(this.first.layers) as LayerSpecification[];
      for (const [id, source] of Object.entries(this.first.sources))
        this.sources.set(id, { data: (source as { data?: unknown }).data });
      this.say('styledata');
    }
    this.say('render');
    this.say('idle');
  }

  lose(): void {
    if (this.removed || this.lost !== null) return;
    this.lost = { layers: copy(this.layers), sources: new Map(this.sources) };
    this.states = new Map();
    this.say('webglcontextlost');
  }

  restore(): void {
    if (this.removed || this.lost === null) return;
    const { layers, sources } = this.lost;
    this.lost = null;
    this.layers = layers;
    for (const [id, source] of sources) this.sources.set(id, source);
    this.say('webglcontextrestored');
    this.say('styledata');
  }

  /** The reader's own hand. */
  drag(longitude: number, latitude: number, zoom: number): void {
    if (this.dragPan.on) this.jumpTo({ center: [longitude, latitude], zoom });
  }

  say(type: string, event: { readonly error?: unknown } = {}): void {
    for (const [of, listener] of [...this.listeners]) if (of === type) listener(event);
  }

  // What it can be told and asked.

  on(type: string, listener: Listener): void {
    this.listeners.push([type, listener]);
  }

  getLayer(id: string): LayerSpecification | undefined {
    this.expectOpen();
    return this.isAble() ? this.layers.find((layer) => layer.id === id) : undefined;
  }

  getLayersOrder(): string[] {
    return this.isAble() ? this.layers.map(({ id }) => id) : [];
  }

  addLayer(layer: LayerSpecification, above?: string): void {
    if (!this.isAble()) return;
    if (this.layers.some(({ id }) => id === layer.id)) throw new Error(`a second layer "${layer.id}"`);
    const at = above === undefined ? this.layers.length : this.layers.findIndex(({ id }) => id === above);
    if (at < 0) throw new Error(`no layer "${above}" to lie under`);
    this.layers.splice(at, 0, copy(layer));
    this.triggerRepaint();
  }

  moveLayer(id: string, above?: string): void {
    const layer = this.isAble() ? this.layers.find((one) => one.id === id) : undefined;
    if (layer === undefined) return;
    this.layers = this.layers.filter((one) => one !== layer);
    const at = above === undefined ? this.layers.length : this.layers.findIndex((one) => one.id === above);
    if (at < 0) throw new Error(`no layer "${above}" to lie under`);
    this.layers.splice(at, 0, layer);
    this.triggerRepaint();
  }

  removeLayer(id: string): void {
    if (!this.isAble()) return;
    this.layers = this.layers.filter((layer) => layer.id !== id);
    this.triggerRepaint();
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    if (!this.isAble()) return;
    const layer = this.layers.find((one) => one.id === id);
    if (layer === undefined) throw new Error(`no layer "${id}" to paint`);
    const paint = { ...(layer.paint as Record<string, unknown>) };
    if (value === undefined) delete paint[name];
    else paint[name] = copy(value);
    (layer as { paint?: unknown }).paint = paint;
    this.triggerRepaint();
  }

  setFeatureState({ source, id }: { source: string; id: string }, state: Record<string, unknown>): void {
    if (!this.isAble()) return;
    const states = this.states.get(source) ?? new Map<string, Record<string, unknown>>();
    states.set(id, { ...states.get(id), ...state });
    this.states.set(source, states);
    this.triggerRepaint();
  }

  removeFeatureState({ source }: { source: string }): void {
    if (!this.isAble()) return;
    this.states.delete(source);
    this.triggerRepaint();
  }

  getSource(id: string): { setData(data: unknown): void } | undefined {
    const source = this.isAble() ? this.sources.get(id) : undefined;
    if (source === undefined) return undefined;
    return {
      setData(data) {
        source.data = data;
      },
    };
  }

  /** As the engine's own limits hold it: within the ground, and no deeper than a hand may go. */
  jumpTo({ center, zoom }: { center: readonly [number, number]; zoom: number }): void {
    this.expectOpen();
    const held = this.constrain({ center, zoom });
    this.center = held.center;
    this.zoom = held.zoom;
    if (this.isAble()) this.triggerRepaint();
  }

  getCenter = (): { lng: number; lat: number } => ({ lng: this.center[0], lat: this.center[1] });
  getZoom = (): number => this.zoom;
  querySourceFeatures(level: string): unknown[] {
    const data = this.sources.get(level)?.data as { features?: unknown[] } | undefined;
    return this.worker && this.isAble() ? (data?.features ?? []) : [];
  }
  loaded = (): boolean => this.isAble();
  isMoving = (): boolean => this.moving;
  getCanvas = (): HTMLCanvasElement => this.canvas;
  getCanvasContainer = (): HTMLElement => this.holder;
  stop(): void {}
  triggerRepaint(): void {
    this.asked += 1;
  }
  redraw(): void {
    this.asked += 1;
    if (this.styled) this.draw();
  }
  resize(): void {}
  remove(): void {
    this.removed = true;
  }

  private isAble(): boolean {
    this.expectOpen();
    return this.styled && this.lost === null;
  }

  private expectOpen(): void {
    if (this.removed) throw new Error('told something after it was removed');
  }
}
