import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibre } from 'maplibre-gl';

type Layered = Pick<MapLibre, 'addLayer' | 'getLayer' | 'getLayersOrder' | 'removeLayer'>;

/**
 * Takes away the layers that another style of the same sources has not, and adds those that it has, each in its place.
 * Nothing else is touched: the ground stays on the screen. Layers of the same id are taken to be the same.
 */
export function exchangeLayers(map: Layered, { layers }: StyleSpecification): void {
  const wanted = new Set(layers.map(({ id }) => id));
  for (const id of map.getLayersOrder()) if (!wanted.has(id)) map.removeLayer(id);
  let above: string | undefined;
  for (const layer of [...layers].reverse()) {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, above);
    above = layer.id;
  }
}
