import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '../../core/geo.ts';
import { countryEmphasis, type Shape } from '../../core/picture/features.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import { LEVELS, type Level } from '../../core/picture/levels.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Viewport } from '../../core/picture/viewport.ts';
import { fullOpacity } from '../../core/theme/opacity.ts';
import { shapeParts } from '../../core/theme/shapes.ts';
import type { LevelData } from '../basemap.ts';
import { exchangeLayers } from './exchange-layers.ts';

/** How strongly a place that the reader points at stands out against the others. */
const LIT_STRENGTH = 1.7;

/** What of an engine is called here. */
type Applied = Pick<
  MapLibre,
  | 'addLayer'
  | 'getLayer'
  | 'getLayersOrder'
  | 'jumpTo'
  | 'moveLayer'
  | 'removeFeatureState'
  | 'removeLayer'
  | 'resize'
  | 'setFeatureState'
  | 'setPaintProperty'
> & { getSource<Source extends GeoJSONSource>(id: string): Source | undefined };

/** What an engine is to show. */
export interface Wanted {
  /** Of plan and theme: the same object for the same two. */
  readonly style: StyleSpecification;
  readonly plan: Plan;
  readonly frame: Frame;
  /** null: the reader moves the map. */
  readonly camera: Camera | null;
  /** The ground that has come by now. */
  readonly levels: ReadonlyMap<Level, LevelData>;
}

/** What an engine was told before. */
export interface Memory {
  readonly style: StyleSpecification;
  readonly viewport: Viewport | null;
  /** Opacities of the shapes that are shown, by layer; null: not known, of any. */
  readonly paint: ReadonlyMap<string, number> | null;
  readonly frame: Frame | null;
  readonly plan: Plan | null;
  /** How strongly countries are lit, by code; null: not known. */
  readonly emphasis: ReadonlyMap<string, number> | null;
  /** null: the reader may have moved the map. */
  readonly camera: Camera | null;
  readonly levels: ReadonlySet<Level>;
}

/** Of an engine that was opened with a style and these levels in it, and was told nothing else. */
export const opened = (style: StyleSpecification, levels: Iterable<Level>): Memory => ({
  style,
  viewport: null,
  paint: null,
  frame: null,
  plan: null,
  emphasis: new Map(),
  camera: null,
  levels: new Set(levels),
});

/** After a lost context: the engine has its style again, without states, and drops what it was told meanwhile. */
export const restored = (memory: Memory): Memory => ({ ...opened(memory.style, memory.levels), emphasis: null });

const strengthOf = (shape: Shape, emphasis: string | null): number =>
  emphasis !== null && shape.places.includes(emphasis) ? LIT_STRENGTH : 1;

/** Opacities of the layers of those of a plan's shapes that a frame shows, by id. */
function opacitiesOf({ shapes }: Plan, { layers, highlight }: Frame): ReadonlyMap<string, number> {
  const paint = new Map<string, number>();
  for (const layer in layers) {
    const shape = shapes.get(layer);
    const opacity = layers[layer] ?? 0;
    if (shape === undefined || opacity <= 0) continue;
    const full = Math.min(1, opacity * fullOpacity(shape) * strengthOf(shape, highlight));
    for (const { id, part } of shapeParts(shape)) paint.set(id, part === 'body' ? full : opacity);
  }
  return paint;
}

const layersOf = ({ shapes }: Plan): readonly string[] =>
  [...shapes.values()].flatMap((shape) => shapeParts(shape).map(({ id }) => id));

type Paint = Readonly<Record<string, unknown>>;
const paintOf = (layer: LayerSpecification): Paint => (layer.paint ?? {}) as Paint;
const differs = (a: unknown, b: unknown): boolean => a !== b && JSON.stringify(a) !== JSON.stringify(b);

/** Layers whose form, not only their paint, is another one: they have to be made anew. */
function isRemade(before: LayerSpecification, now: LayerSpecification): boolean {
  const { paint: _before, ...was } = before;
  const { paint: _now, ...is } = now;
  return differs(was, is);
}

/** Brings the engine's layers to those of another style, of another plan or theme: the ground stays on the screen. */
function applyStyle(engine: Applied, before: StyleSpecification, style: StyleSpecification): void {
  const known = new Map(before.layers.map((layer) => [layer.id, layer]));
  for (const layer of style.layers) {
    const was = known.get(layer.id);
    if (was !== undefined && isRemade(was, layer)) engine.removeLayer(layer.id);
  }
  exchangeLayers(engine, style);
  for (const layer of style.layers) {
    const was = known.get(layer.id);
    if (was === undefined || isRemade(was, layer)) continue;
    const [then, now] = [paintOf(was), paintOf(layer)];
    for (const name of new Set([...Object.keys(then), ...Object.keys(now)]))
      if (differs(then[name], now[name])) setPaint(engine, layer.id, name, now[name]);
  }
}

/** The names of properties come from styles that the tests hold against the specification. */
function setPaint(engine: Applied, layer: string, name: string, value: unknown): void {
  engine.setPaintProperty(layer, name as 'fill-opacity', value as number | undefined);
}

/** Looks at what is shown and what was; where nothing is known, at all that a plan may show. */
function applyPaint(engine: Applied, plan: Plan, before: Memory['paint'], paint: ReadonlyMap<string, number>): void {
  for (const id of new Set([...(before?.keys() ?? layersOf(plan)), ...paint.keys()])) {
    const opacity = paint.get(id) ?? 0;
    if (before === null || (before.get(id) ?? 0) !== opacity)
      setPaint(engine, id, id.endsWith('/edge') ? 'line-opacity' : 'fill-opacity', opacity);
  }
}

/** What was lit and is no more is written back, whichever plan or lens lit it. */
function applyEmphasis(engine: Applied, before: Memory['emphasis'], emphasis: ReadonlyMap<string, number>): void {
  if (before === null) for (const source of LEVELS) engine.removeFeatureState({ source });
  const told = before ?? new Map<string, number>();
  for (const a3 of new Set([...told.keys(), ...emphasis.keys()])) {
    const strength = emphasis.get(a3) ?? 0;
    if (strength === (told.get(a3) ?? 0)) continue;
    for (const source of LEVELS) engine.setFeatureState({ source, id: a3 }, { emphasis: strength });
  }
}

/**
 * Brings an engine from what it was told to what is wanted, and answers with what it knows now. Total: the result does
 * not depend on the memory but in the number of calls. An engine without a style, as before its first frame and while
 * its context is lost, can be told nothing: its memory stays as it is.
 */
export function apply(engine: Applied, memory: Memory, wanted: Wanted): Memory {
  const { style, plan, frame, camera, levels } = wanted;
  if (engine.getLayer('sea') === undefined) return memory;
  for (const [level, data] of levels) if (!memory.levels.has(level)) engine.getSource(level)?.setData(data);
  const filled = memory.levels.size === levels.size ? memory.levels : new Set(levels.keys());
  if (memory.style !== style) applyStyle(engine, memory.style, style);
  const { viewport } = plan;
  if (memory.viewport !== null && memory.viewport !== viewport) engine.resize();
  let { paint, emphasis } = memory;
  const isSameGround =
    memory.style === style && memory.frame?.layers === frame.layers && memory.frame.highlight === frame.highlight;
  if (!isSameGround || paint === null || emphasis === null || memory.plan !== plan) {
    const opacities = opacitiesOf(plan, frame);
    applyPaint(engine, plan, memory.style === style ? paint : null, opacities);
    const countries = countryEmphasis(plan.emphasis, frame.layers);
    applyEmphasis(engine, emphasis, countries);
    paint = opacities;
    emphasis = countries;
  }
  if (camera !== null && (memory.camera !== camera || memory.viewport !== viewport)) {
    const { center, zoom, bearing = 0, pitch = 0 } = camera;
    engine.jumpTo({ center: [center[0], center[1]], zoom, bearing, pitch });
  }
  return { style, viewport, paint, frame, plan, emphasis, camera, levels: filled };
}
