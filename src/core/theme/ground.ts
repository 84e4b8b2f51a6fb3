import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LEVEL_ZOOMS, LEVELS, type Level } from '../picture/levels.ts';
import type { MapGround } from '../picture/map-ground.ts';
import { mixed } from './mixed.ts';
import type { Theme } from './theme.ts';
import { tileLayers } from './tiles.ts';
import { BAND_SETS } from './width-sets.ts';

// Land, water, borders and bands as MapLibre layers, from the bottom up. Each level is one source whose features
// carry `kind`. Names, marks, notes and routes are not here: they are drawn above the map, the same way as in a still.

const kind = (value: string): ExpressionSpecification => ['==', ['get', 'kind'], value];

/** Widths in pixels at zooms 3, 8 and 9.5. */
function wide(far: number, near: number, nearest = near): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 3, far, 8, near, 9.5, nearest];
}

/** Lines in the water along a shore, outside in, under the land, which hides their inner halves. */
function lining(level: Level, theme: Theme, compact: boolean): LayerSpecification[] {
  const radii = compact
    ? ([
        [4.6, 0.6],
        [2, 0.9],
      ] as const)
    : ([
        [10, 0.5],
        [5.5, 0.7],
        [2.2, 0.95],
      ] as const);
  return radii.flatMap(([r, strength], i) =>
    (
      [
        ['line', 2 * r + 1.3, mixed(theme.water, theme.lining, strength)],
        ['gap', 2 * r - 0.5, theme.water],
      ] as const
    ).map(
      ([part, width, colour]): LayerSpecification => ({
        id: `${level}/lining-${i}-${part}`,
        type: 'line',
        source: level,
        filter: kind('coast'),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': colour, 'line-width': width },
      }),
    ),
  );
}

function land(level: Level, theme: Theme): LayerSpecification[] {
  return [
    {
      id: `${level}/land`,
      type: 'fill',
      source: level,
      filter: kind('countries'),
      paint: { 'fill-color': theme.land },
    },
    {
      id: `${level}/emphasis`,
      type: 'fill',
      source: level,
      filter: kind('countries'),
      paint: {
        'fill-color': theme.emphasis,
        'fill-opacity': ['coalesce', ['feature-state', 'emphasis'], 0],
        'fill-antialias': false,
      },
    },
  ];
}

function waters(level: Level, theme: Theme): LayerSpecification[] {
  const shore: LayerSpecification = {
    id: `${level}/shore`,
    type: 'line',
    source: level,
    filter: ['in', ['get', 'kind'], ['literal', ['coast', 'lakes']]],
    paint: { 'line-color': theme.shore, 'line-width': wide(0.7, 0.8) },
  };
  // Towards the place from which the data show it a river is drawn in pieces, each thinner than the next.
  const part: ExpressionSpecification = [
    '*',
    ['match', ['get', 'rank'], 1, 1, 2, 0.8, 0.6],
    ['coalesce', ['get', 'taper'], 1],
  ];
  return [
    {
      id: `${level}/rivers`,
      type: 'line',
      source: level,
      filter: kind('rivers'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['*', 1.1, part],
          8,
          ['*', 2.6, part],
          9.5,
          ['*', 3.8, part],
        ],
      },
    },
    { id: `${level}/lakes`, type: 'fill', source: level, filter: kind('lakes'), paint: { 'fill-color': theme.water } },
    shore,
  ];
}

/** Rings do not overlap: one layer draws them all, for each set of widths. */
function bands(theme: Theme, first: string): LayerSpecification[] {
  const ring = (one: string, two: string, three: string): ExpressionSpecification => [
    'match',
    ['get', 'ring'],
    1,
    one,
    2,
    two,
    three,
  ];
  const slate = ring(theme.slate1, theme.slate2, theme.slate3);
  const sand = ring(theme.sand1, theme.sand2, theme.sand3);
  return BAND_SETS.map(
    ({ level, from, below }): LayerSpecification => ({
      id: `${level}/bands-${from}`,
      type: 'fill',
      source: level,
      minzoom: from,
      maxzoom: below,
      filter: ['all', kind('bands'), ['==', ['get', 'minzoom'], from]],
      layout: { 'fill-sort-key': ['-', ['get', 'ring']] }, // the inner over the outer: they share their edges
      paint: { 'fill-color': ['match', ['get', 'side'], first, slate, sand], 'fill-antialias': false },
    }),
  );
}

const DASHED = ['literal', [6, 2, 1.2, 2]] as const satisfies ExpressionSpecification;
const DISPUTED = ['literal', [2.5, 2.5]] as const satisfies ExpressionSpecification;

function borders(level: Level, theme: Theme): LayerSpecification[] {
  const width = wide(0.9, 1.5);
  const layer = (
    id: string,
    filter: ExpressionSpecification,
    dashes?: ExpressionSpecification,
  ): LayerSpecification => ({
    id: `${level}/${id}`,
    type: 'line',
    source: level,
    filter: ['all', kind('borders'), filter],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': theme.border,
      'line-width': width,
      ...(dashes === undefined ? {} : { 'line-dasharray': dashes }),
    },
  });
  const status = (value: string): ExpressionSpecification => ['==', ['get', 'status'], value];
  // From afar a border is a plain line, which no pattern of dashes is.
  const lines =
    level === 'far'
      ? [layer('borders', status('border')), layer('disputed', status('disputed'), DISPUTED)]
      : [
          layer(
            'borders',
            ['in', ['get', 'status'], ['literal', ['border', 'disputed']]],
            ['case', status('disputed'), DISPUTED, DASHED],
          ),
        ];
  return [
    ...lines,
    {
      id: `${level}/emphasis-outline`,
      type: 'line',
      source: level,
      filter: kind('countries'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.outline,
        'line-opacity': ['coalesce', ['feature-state', 'emphasis'], 0],
        'line-width': wide(1.3, 2.4),
      },
    },
  ];
}

/** The border that a story is about, with a paper casing from afar; where it follows a river it runs in the water. */
function protagonist(level: Level, theme: Theme, compact: boolean): LayerSpecification[] {
  const scale = compact ? 0.85 : 1;
  const line = (
    id: string,
    part: 'land' | 'river' | null,
    colour: string,
    width: ExpressionSpecification,
  ): LayerSpecification => ({
    id: `${level}/${id}`,
    type: 'line',
    source: level,
    filter: part === null ? kind('line') : ['all', kind('line'), ['==', ['get', 'part'], part]],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  const water =
    level === 'far'
      ? []
      : [
          line('river-edge', 'river', theme.shore, wide(3, 9.5, 10.5)),
          line('river-water', 'river', theme.borderRiver, wide(2, 7, 8)),
        ];
  const casing = level === 'near' ? [] : [line('line-casing', null, theme.paper, wide(5.6 * scale, 6.2 * scale))];
  return [
    ...water,
    ...casing,
    line('line-land', 'land', theme.ink, wide(3.2 * scale, 3.8 * scale)),
    line('line-river', 'river', theme.ink, wide(3.2 * scale, 2.2 * scale, 2.2 * scale)),
  ];
}

/** The layers that draw the border's line. */
export const BORDER_LAYERS: readonly string[] = LEVELS.flatMap((level) => [
  `${level}/line-land`,
  `${level}/line-river`,
]);

/** A layer within the zooms of its level; what has a range of its own keeps it. */
function within(layer: LayerSpecification): LayerSpecification {
  const level = LEVELS.find((name) => 'source' in layer && layer.source === name);
  if (level === undefined || layer.minzoom !== undefined) return layer;
  const [from, below] = LEVEL_ZOOMS[level];
  return { ...layer, ...(from > 0 ? { minzoom: from } : {}), maxzoom: below };
}

/** Finer ground lies on the coarser where it reaches, and covers it with its own sea: elsewhere the coarser goes on. */
function worldLayers(theme: Theme, compact: boolean, isUnderTiles: boolean): LayerSpecification[] {
  const sheet = (level: Level): LayerSpecification => ({
    id: `${level}/sheet`,
    type: 'fill',
    source: level,
    filter: kind('sheet'),
    paint: { 'fill-color': theme.water, 'fill-antialias': false },
  });
  return LEVELS.flatMap((level) => {
    const [from] = LEVEL_ZOOMS[level];
    const layers = [
      ...(level === 'far' ? [] : [sheet(level)]),
      ...lining(level, theme, compact),
      ...land(level, theme),
      ...waters(level, theme),
      ...(isUnderTiles && level === 'near' ? [] : borders(level, theme)),
    ];
    return layers.map((layer) => (from > 0 ? { ...layer, minzoom: from } : layer));
  });
}

/**
 * All layers of the ground, bottom first, and where the story's shapes go in: under the borders.
 * The first of the two countries at the border that a story is about has its bands in slate.
 */
export function groundLayers(
  theme: Theme,
  compact: boolean,
  { of, tiles }: Pick<MapGround, 'of' | 'tiles'>,
  [slate = '']: readonly string[],
): { below: LayerSpecification[]; above: LayerSpecification[] } {
  const graticule: LayerSpecification = {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    paint: { 'line-color': theme.graticule, 'line-opacity': 0.14, 'line-width': 0.6 },
  };
  const sea: LayerSpecification = { id: 'sea', type: 'background', paint: { 'background-color': theme.water } };
  const finest = tiles === undefined ? [] : tileLayers(theme, tiles);
  if (of === 'world')
    return {
      below: [sea, ...worldLayers(theme, compact, tiles !== undefined), graticule, ...finest],
      // Tiles show borders as their makers see them: those of ground as fine as they are lie over them, and no coarser ones.
      above: tiles === undefined ? [] : borders('near', theme).map(within),
    };
  const below: LayerSpecification[] = [
    sea,
    ...LEVELS.flatMap((level) => lining(level, theme, compact)),
    ...LEVELS.flatMap((level) => land(level, theme)),
    graticule,
    ...LEVELS.flatMap((level) => waters(level, theme)),
    ...bands(theme, slate),
    ...finest,
  ];
  const above = LEVELS.flatMap((level) => [...borders(level, theme), ...protagonist(level, theme, compact)]);
  return { below: below.map(within), above: above.map(within) };
}
