import { featureFilter, type Feature as StyleFeature, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { PlannedShape } from '../../src/core/picture/features.ts';
import { NO_NAMES } from '../../src/core/picture/gazetteer.ts';
import { LEVELS } from '../../src/core/picture/levels.ts';
import type { Plan } from '../../src/core/picture/plan.ts';
import { LIGHT } from '../../src/core/theme/light.ts';
import { styleOf } from '../../src/map/style.ts';
import { TOY } from '../core/toy.ts';
import { voice } from '../core/voices.ts';
import { realLevel } from '../site/the-stills.ts';

const shape = (overrides: Partial<PlannedShape> = {}): PlannedShape => ({
  id: 'bug|poland-eu',
  places: ['bug'],
  shape: 'bug',
  precision: 'stretch',
  voices: [voice('poland-eu')],
  inferred: false,
  ruledAt: 0,
  ...overrides,
});

function plan(shapes: readonly PlannedShape[], compact: boolean): Plan {
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  return {
    story: TOY,
    gazetteer: NO_NAMES,
    viewport: { width: 800, height: 600, padding, obstacles: [], compact, textScale: 1 },
    steps: [],
    labels: new Map(),
    callouts: new Map(),
    routes: new Map(),
    marks: new Map(),
    emphasis: new Map(),
    veil: 'dim',
    shapes: new Map(shapes.map((one) => [one.id, one])),
  };
}

const SHAPES = [
  shape(),
  shape({ id: 'warehouse|a|b', precision: 'area', voices: [voice('poland-eu'), voice('belarus-russia')] }),
  shape({ id: 'border', voices: [] }),
];

for (const compact of [false, true])
  test(`the map's style keeps to the specification${compact ? ' on a phone' : ''}`, () => {
    expect(validateStyleMin(styleOf(plan(SHAPES, compact), LIGHT))).toEqual([]);
  });

test('nothing in the style moves by itself', () => {
  const style = styleOf(plan(SHAPES, false), LIGHT);
  expect(style.transition).toEqual({ duration: 0, delay: 0 });
  expect(JSON.stringify(style)).not.toContain('-transition');
});

test('an area is closed all round, and so is a stretch that is our inference; one that a text names has no edge', () => {
  const edgesOf = (overrides: Partial<PlannedShape>): readonly string[] =>
    styleOf(plan([shape(overrides)], false), LIGHT).layers.flatMap(({ id, type }) =>
      type === 'line' && id.endsWith('/edge') ? id : [],
    );
  expect(edgesOf({ precision: 'area' })).toHaveLength(LEVELS.length);
  expect(edgesOf({ inferred: true })).toHaveLength(LEVELS.length);
  expect(edgesOf({})).toEqual([]);
});

test('at every zoom each part of a shape is drawn by one layer, from one set of widths', () => {
  const features = LEVELS.flatMap((level) =>
    realLevel(level)
      .features.filter(({ properties }) => properties.kind === 'shapes')
      .map((one) => ({ level, one })),
  );
  for (const one of [shape(), shape({ inferred: true }), shape({ shape: 'grodno-strip', precision: 'area' })]) {
    const layers = styleOf(plan([one], false), LIGHT).layers.filter(({ id }) => id.startsWith(`${one.id}/`));
    for (let zoom = 0; zoom < 12; zoom += 0.25) {
      const drawn = layers.filter(({ minzoom = 0, maxzoom = 24 }) => zoom >= minzoom && zoom < maxzoom);
      const isSmall = one.precision === 'area' && zoom < 4; // too small to hatch
      expect(drawn).toHaveLength(isSmall ? 0 : one.precision === 'area' || one.inferred ? 2 : 1);
      for (const layer of drawn) {
        if (!('filter' in layer)) throw new Error(`${layer.id}: expected a filter`);
        const { filter } = featureFilter(layer.filter, 'filter');
        const found = features.filter(
          ({ level, one: { properties } }) =>
            level === layer.source && filter({ zoom: Math.floor(zoom) }, { type: 3, properties } as StyleFeature),
        );
        expect(found, `${layer.id} at ${zoom}`).toHaveLength(1);
        const properties = found[0]?.one.properties;
        expect(zoom, layer.id).toBeGreaterThanOrEqual(Number(properties?.['minzoom']));
        expect(zoom, layer.id).toBeLessThan(Number(properties?.['maxzoom']));
      }
    }
  }
});

test('layers are few: each costs the engine time in every frame, whether or not it shows anything', () => {
  const none = styleOf(plan([], false), LIGHT).layers.length;
  expect(none).toBeLessThanOrEqual(60);
  expect(styleOf(plan([shape()], false), LIGHT).layers.length - none).toBe(LEVELS.length);
});

test('the story shapes lie under the borders, which stay legible', () => {
  const ids = styleOf(plan(SHAPES, false), LIGHT).layers.map(({ id }) => id);
  const shapes = ids.filter((id) => id.startsWith('bug|'));
  expect(shapes.length).toBeGreaterThan(0);
  for (const id of shapes) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf('far/line-land'));
});

test('no layer asks anybody for glyphs, sprites or tiles', () => {
  const style = styleOf(plan(SHAPES, false), LIGHT);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  for (const source of Object.values(style.sources)) expect(source.type).toBe('geojson');
});
