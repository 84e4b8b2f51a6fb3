import fc from 'fast-check';
import type { LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { exchangeLayers } from '../../src/map/engine/exchange-layers.ts';

/** What an engine has of layers: an order, from below to above. */
function engine(order: string[]) {
  const touched: string[] = [];
  const map = {
    getLayersOrder: () => [...order],
    getLayer: (id: string) => (order.includes(id) ? {} : undefined),
    removeLayer(id: string) {
      order.splice(order.indexOf(id), 1);
      touched.push(id);
    },
    moveLayer(id: string, before?: string) {
      order.splice(order.indexOf(id), 1);
      order.splice(before === undefined ? order.length : order.indexOf(before), 0, id);
      touched.push(id);
    },
    addLayer({ id }: LayerSpecification, before?: string) {
      order.splice(before === undefined ? order.length : order.indexOf(before), 0, id);
      touched.push(id);
    },
  };
  return { map: map as unknown as MapLibre, order, touched };
}

const style = (ids: readonly string[]) => ({
  version: 8 as const,
  sources: {},
  layers: ids.map((id) => ({ id, type: 'background' as const })),
});

test('whatever shapes were drawn before, the layers are those of the other style in its order, and the ground stays', () => {
  const shapes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')).map((ids) => ids.sort());
  fc.assert(
    fc.property(shapes, shapes, (before, after) => {
      const ids = (between: readonly string[]): string[] => ['sea', 'land', ...between, 'borders'];
      const { map, order, touched } = engine(ids(before));
      exchangeLayers(map, style(ids(after)));
      expect(order).toEqual(ids(after));
      expect(touched.sort()).toEqual(
        [...before, ...after].filter((id) => before.includes(id) !== after.includes(id)).sort(),
      );
    }),
  );
});

test('layers that lie in another order are put in the style’s, whatever it was', () => {
  const some = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f']);
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { map, order } = engine([...before]);
      exchangeLayers(map, style(after));
      expect(order).toEqual(after);
    }),
  );
});
