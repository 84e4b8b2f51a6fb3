import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { TileGround } from '../picture/map-ground.ts';
import type { ColourName, Theme } from './theme.ts';

// An author's own tiles, in the layers of a Protomaps basemap (version 4): https://docs.protomaps.com/basemaps/layers

/** The engine's source of them. */
export const TILES = 'tiles';

/** Layers of the tiles: without those that are needed nothing would be told from nothing. */
export const TILE_LAYERS = {
  needed: ['earth', 'water', 'roads'],
  drawn: ['earth', 'landuse', 'water', 'buildings', 'roads'],
} as const;

const GREENS = [
  'park',
  'forest',
  'wood',
  'grass',
  'cemetery',
  'nature_reserve',
  'garden',
  'recreation_ground',
  'meadow',
];
type Drawn = (typeof TILE_LAYERS.drawn)[number];

const kindIn = (...kinds: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];
const isShape = (type: 'Polygon' | 'LineString'): ExpressionSpecification => ['==', ['geometry-type'], type];

/** Widths in pixels at zooms 9, 13 and 16. */
const wide = (far: number, near: number, nearest: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.4],
  ['zoom'],
  9,
  far,
  13,
  near,
  16,
  nearest,
];

/** Roads by what they are, the least first, each from a zoom on. */
const ROADS = [
  { name: 'paths', kind: 'path', colour: 'rule2', width: wide(0, 0.5, 1.4), from: 13 },
  { name: 'rails', kind: 'rail', colour: 'outline', width: wide(0.4, 0.7, 1.2), from: 0 },
  { name: 'minor', kind: 'minor_road', colour: 'rule2', width: wide(0.2, 1, 4.5), from: 11 },
  { name: 'major', kind: 'major_road', colour: 'border', width: wide(0.6, 2.4, 8), from: 0 },
  { name: 'highways', kind: 'highway', colour: 'border', width: wide(1, 3.6, 10), from: 0 },
] as const satisfies readonly { readonly colour: ColourName; readonly [key: string]: unknown }[];

/** Layers that draw tiles over all other ground, bottom first: land, greens, waters, houses, roads. */
export function tileLayers(theme: Theme, { zooms: [from] }: TileGround): LayerSpecification[] {
  const fill = (layer: Drawn, colour: string, filter: ExpressionSpecification, minzoom = from): LayerSpecification => ({
    id: `tiles/${layer}`,
    type: 'fill',
    source: TILES,
    'source-layer': layer,
    minzoom,
    filter,
    paint: { 'fill-color': colour, 'fill-antialias': layer === 'buildings' },
  });
  const line = (
    name: string,
    layer: Drawn,
    colour: string,
    width: ExpressionSpecification,
    filter: ExpressionSpecification,
    minzoom = from,
  ): LayerSpecification => ({
    id: `tiles/${name}`,
    type: 'line',
    source: TILES,
    'source-layer': layer,
    minzoom,
    filter,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [
    fill('earth', theme.land, isShape('Polygon')),
    fill('landuse', theme.park, kindIn(...GREENS)),
    fill('water', theme.water, isShape('Polygon')),
    line('waterways', 'water', theme.river, wide(0.8, 1.6, 4), [
      'all',
      isShape('LineString'),
      kindIn('river', 'canal', 'stream'),
    ]),
    fill('buildings', theme.rule, isShape('Polygon'), Math.max(from, 13)),
    ...ROADS.map(({ name, kind, colour, width, from: least }) =>
      line(name, 'roads', theme[colour], width, kindIn(kind), Math.max(from, least)),
    ),
  ];
}
