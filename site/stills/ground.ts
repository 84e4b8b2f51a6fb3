import {
  Color,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type PropertyValueSpecification,
  type Feature as StyleFeature,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { countryEmphasis } from '../../src/core/picture/features.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import { NO_NAMES, sidesOf } from '../../src/core/picture/gazetteer.ts';
import type { MapGround } from '../../src/core/picture/map-ground.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import type { Plan } from '../../src/core/picture/plan.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import { groundLayers } from '../../src/core/theme/ground.ts';
import { fullOpacity } from '../../src/core/theme/opacity.ts';
import { shapeLayers, shapeParts } from '../../src/core/theme/shapes.ts';
import type { Theme } from '../../src/core/theme/theme.ts';
import { TILES } from '../../src/core/theme/tiles.ts';
import { hatchOf } from './hatch.ts';
import type { InPixels } from './pixels.ts';
import { AT_EDGES, type Beyond, pathOf } from './svg-path.ts';

// The ground of a still: the very layers that the live map draws, each evaluated for its features as the engine would.

/** What the ground asks of a plan and a frame: no more, so that a map without a story can be drawn too. */
type GroundPlan = Pick<Plan, 'viewport' | 'shapes' | 'emphasis' | 'gazetteer'> & {
  readonly story: Pick<MapStory, 'voices' | 'ground'>;
};
/** The ground alone, without what a story draws on it. */
export const groundAlone = (viewport: Viewport, ground: MapGround): GroundPlan => ({
  viewport,
  shapes: new Map(),
  emphasis: new Map(),
  gazetteer: NO_NAMES,
  story: { voices: [], ground },
});
type GroundFrame = Pick<Frame, 'camera' | 'layers'>;

interface Drawn {
  readonly layer: string;
  readonly d: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Opacities of the story's own layers and of lit countries, as the live map sets them for a frame. */
interface Told {
  readonly opacity: ReadonlyMap<string, number>;
  readonly emphasis: ReadonlyMap<string, number>;
}

function toldBy(plan: GroundPlan, frame: GroundFrame): Told {
  const opacity = new Map<string, number>();
  for (const shape of plan.shapes.values()) {
    const shown = frame.layers[shape.id] ?? 0;
    for (const { id, part } of shapeParts(shape)) opacity.set(id, part === 'body' ? shown * fullOpacity(shape) : shown);
  }
  return { opacity, emphasis: countryEmphasis(plan.emphasis, frame.layers) };
}

const GEOMETRY_TYPES = { Point: 1, LineString: 2, Polygon: 3 } as const;

function styleFeature({ id, geometry, properties }: Feature): StyleFeature {
  const simple = geometry.type.replace('Multi', '') as keyof typeof GEOMETRY_TYPES;
  return { type: GEOMETRY_TYPES[simple], id, properties: properties ?? {} } as unknown as StyleFeature;
}

type Property = (zoom: number, feature: Feature, emphasis: number) => unknown;

/** A layer's paint or layout property, as text or number for a feature; the specification's default where not set. */
function propertyOf(layer: LayerSpecification, name: string): Property {
  const part = layer.type === 'fill' || name.startsWith('line-') ? layer.type : 'background';
  const tables = latest as unknown as Record<string, Record<string, StylePropertySpecification>>;
  const isLayout = tables[`layout_${part}`]?.[name] !== undefined;
  const specification = tables[`${isLayout ? 'layout' : 'paint'}_${part}`]?.[name];
  const set = ((isLayout ? layer.layout : layer.paint) as Record<string, unknown> | undefined)?.[name];
  if (specification === undefined) throw new Error(`still: the style has no property ${name} for ${layer.type}`);
  if (set === undefined) return () => specification.default;
  const expression = normalizePropertyExpression(set as PropertyValueSpecification<unknown>, name, specification);
  return (zoom, feature, emphasis) => expression.evaluate({ zoom }, styleFeature(feature), { emphasis });
}

const known = new WeakMap<LayerSpecification, Map<string, Property>>(); // to read an expression costs more than to ask it

function value(layer: LayerSpecification, name: string, zoom: number, feature: Feature, emphasis: number): unknown {
  const properties = known.get(layer) ?? new Map<string, Property>();
  known.set(layer, properties);
  const property = properties.get(name) ?? propertyOf(layer, name);
  properties.set(name, property);
  return property(zoom, feature, emphasis);
}

/** A colour as every drawing program reads it: the style's own are opaque. */
function hex(colour: unknown): string {
  if (!(colour instanceof Color)) return String(colour); // set in the style as text
  const channels = [colour.r, colour.g, colour.b].map((part) => Math.round((part / (colour.a || 1)) * 255));
  return `#${channels.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The attributes of a path that draws a feature in a layer; null where nothing of it is seen. */
function attributesOf(
  layer: LayerSpecification,
  zoom: number,
  feature: Feature,
  told: Told,
  patterns: Set<string>,
): Readonly<Record<string, string>> | null {
  const emphasis = told.emphasis.get(String(feature.properties?.['id'] ?? '')) ?? 0;
  const of = (name: string): unknown => value(layer, name, zoom, feature, emphasis);
  const own = told.opacity.get(layer.id);
  if (layer.type === 'fill') {
    const opacity = own ?? Number(of('fill-opacity'));
    if (opacity <= 0) return null;
    const pattern = layer.paint?.['fill-pattern'];
    if (typeof pattern === 'string') patterns.add(pattern);
    return {
      fill: typeof pattern === 'string' ? `url(#${patternRef(pattern)})` : hex(of('fill-color')),
      ...(opacity < 1 ? { 'fill-opacity': opacity.toFixed(3) } : {}),
    };
  }
  if (layer.type !== 'line') throw new Error(`still: a layer of type ${layer.type} is not drawn: ${layer.id}`);
  const opacity = own ?? Number(of('line-opacity'));
  const width = Number(of('line-width'));
  if (opacity <= 0 || width <= 0) return null;
  const dashes = of('line-dasharray');
  // The engine's dashes go by the line's width at the whole zoom below, and grow with the view until the next one.
  const whole = Math.floor(zoom);
  const unit = Number(value(layer, 'line-width', whole, feature, emphasis)) * 2 ** (zoom - whole);
  const list = Array.isArray(dashes) ? dashes.map((dash) => (Number(dash) * unit).toFixed(1)).join(' ') : '';
  const join = String(of('line-join'));
  const cap = String(of('line-cap'));
  return {
    fill: 'none',
    stroke: hex(of('line-color')),
    'stroke-width': width.toFixed(2),
    ...(opacity < 1 ? { 'stroke-opacity': opacity.toFixed(3) } : {}),
    ...(list === '' ? {} : { 'stroke-dasharray': list }),
    ...(join === 'miter' ? {} : { 'stroke-linejoin': join }),
    ...(cap === 'butt' ? {} : { 'stroke-linecap': cap }),
  };
}

/** The features of a layer, bottom first, where it says in which order they lie over one another. */
function inOrder(layer: LayerSpecification, zoom: number, features: readonly Feature[]): readonly Feature[] {
  if (layer.type !== 'fill' || layer.layout?.['fill-sort-key'] === undefined) return features;
  const key = (feature: Feature): number => Number(value(layer, 'fill-sort-key', zoom, feature, 0));
  return features.toSorted((a, b) => key(a) - key(b));
}

const patternRef = (pattern: string): string => pattern.replace(/[^a-z0-9]+/gi, '-');

/** On a small screen all of the world is seen from below zoom 0. */
function isDrawnAt({ minzoom = 0, maxzoom = 24 }: LayerSpecification, zoom: number): boolean {
  return (minzoom === 0 || zoom >= minzoom) && zoom < maxzoom;
}

/** Several layers draw the same things one over the other, as the lines along a shore: their path is found once. */
function pathsOnce(path: (geometries: readonly Geometry[]) => string): (geometries: readonly Geometry[]) => string {
  const ids = new Map<Geometry, number>();
  const idOf = (geometry: Geometry): number => {
    const id = ids.get(geometry) ?? ids.size;
    ids.set(geometry, id);
    return id;
  };
  const paths = new Map<string, string>();
  return (geometries) => {
    const key = geometries.map(idOf).join();
    const d = paths.get(key) ?? path(geometries);
    paths.set(key, d);
    return d;
  };
}

/** Everything that the layers draw in this view, bottom first; alike features of a layer are one path. */
function drawLayers(
  plan: GroundPlan,
  frame: GroundFrame,
  theme: Theme,
  pixels: InPixels,
  patterns: Set<string>,
  beyond: Beyond,
): readonly Drawn[] {
  const { zoom } = frame.camera;
  const { below, above } = groundLayers(theme, plan.viewport.compact, plan.story.ground, sidesOf(plan.gazetteer));
  const shapes = [...plan.shapes.values()].flatMap((shape) => shapeLayers(shape, theme, plan.story.voices));
  const told = toldBy(plan, frame);
  const { width, height } = plan.viewport;
  const drawn: Drawn[] = [];
  const pathTo = pathsOnce((geometries) => pathOf(geometries, width, height, beyond));
  for (const layer of [...below, ...shapes, ...above]) {
    if (!('source' in layer) || !isDrawnAt(layer, zoom)) continue;
    const level = pixels.levels.find((each) => each.level === layer.source);
    const filter = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
    const alike = new Map<string, Geometry[]>();
    const features = (level?.features ?? besideLevels(layer, pixels)).filter((feature) =>
      filter.filter({ zoom }, styleFeature(feature)),
    );
    for (const feature of inOrder(layer, zoom, features)) {
      const attributes = attributesOf(layer, zoom, feature, told, patterns);
      if (attributes === null) continue;
      const key = JSON.stringify(attributes);
      const list = alike.get(key);
      if (list === undefined) alike.set(key, [feature.geometry]);
      else list.push(feature.geometry);
    }
    for (const [key, geometries] of alike) {
      const whole = level !== undefined && layer.id === `${level.level}/land` ? [level.land] : geometries; // without the seams between countries
      const d = pathTo(whole);
      if (d !== '') drawn.push({ layer: layer.id, d, attributes: JSON.parse(key) as Record<string, string> });
    }
  }
  return drawn;
}

/** The features of a layer that draws none of the levels; none where the picture has nothing of what it draws. */
function besideLevels(layer: LayerSpecification & { readonly source: string }, pixels: InPixels): readonly Feature[] {
  if (layer.source === 'graticule') return pixels.graticule;
  const name = 'source-layer' in layer ? layer['source-layer'] : undefined;
  return layer.source === TILES && name !== undefined ? (pixels.tiles.get(name) ?? []) : [];
}

const attribute = ([name, text]: readonly [string, string]): string => ` ${name}="${text}"`;

/** The ground as SVG: definitions and paths. What several layers draw stands once and is used by each. */
export function groundSvg(
  plan: GroundPlan,
  frame: GroundFrame,
  theme: Theme,
  pixels: InPixels,
  beyond: Beyond = AT_EDGES,
): string {
  const patterns = new Set<string>();
  const drawn = drawLayers(plan, frame, theme, pixels, patterns, beyond);
  const times = new Map<string, number>();
  for (const { d } of drawn) times.set(d, (times.get(d) ?? 0) + 1);
  const shared = new Map([...times].filter(([, count]) => count > 1).map(([d], index) => [d, `g${index}`] as const));
  const definitions = [
    ...[...shared].map(([d, id]) => `<path id="${id}" d="${d}"/>`),
    ...[...patterns].map((pattern) => hatchOf(pattern, patternRef(pattern), frame.camera, plan.viewport)),
  ];
  const paths = drawn.map(({ layer, d, attributes }) => {
    const paint = Object.entries(attributes).map(attribute).join('');
    const id = shared.get(d);
    return id === undefined
      ? `<path data-layer="${layer}" d="${d}"${paint}/>`
      : `<use data-layer="${layer}" href="#${id}"${paint}/>`;
  });
  const { width, height } = plan.viewport;
  const sea = `<rect x="${-beyond.x}" y="${-beyond.y}" width="${width + 2 * beyond.x}" height="${height + 2 * beyond.y}" fill="${theme.water}"/>`;
  return `<defs>${definitions.join('')}</defs>${sea}${paths.join('')}`;
}
