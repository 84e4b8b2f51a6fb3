import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre } from 'maplibre-gl';

type Layered = Pick<MapLibre, 'addLayer' | 'getLayer' | 'getLayersOrder' | 'moveLayer' | 'removeLayer'>;

/**
 * Takes away the layers that another style of the same sources has not, adds those that it has, and puts all in its order.
 * What is in its place already is not touched: the ground stays on the screen. Layers of the same id are taken to be the
 * same.
 */
export function exchangeLayers(map: Layered, { layers }: StyleSpecification): void {
  const wanted = new Set(layers.map(({ id }) => id));
  for (const id of map.getLayersOrder()) if (!wanted.has(id)) map.removeLayer(id);
  const order = map.getLayersOrder();
  let above: string | undefined;
  for (const layer of [...layers].reverse()) {
    const at = order.indexOf(layer.id);
    const isInPlace = at >= 0 && order[at + 1] === above;
    if (!isInPlace) {
      if (at < 0) map.addLayer(layer, above);
      else {
        map.moveLayer(layer.id, above);
        order.splice(at, 1);
      }
      order.splice(above === undefined ? order.length : order.indexOf(above), 0, layer.id);
    }
    above = layer.id;
  }
}
