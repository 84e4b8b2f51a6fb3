import type { StyleSpecification } from 'maplibre-gl';
import { addProtocol, LngLat, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../../core/geo.ts';
import { patternOf } from '../../core/theme/pattern.ts';
import type { TileReader } from './tiles.ts';

setWorkerUrl(workerUrl);

/** The camera that comes of a wanted one: how far one may go just now. The same object where it is let be. */
type Limits = (wanted: Camera) => Camera;

/**
 * A MapLibre map that moves only when it is told to and asks nobody for anything; `label` is its name. Throws
 * GPUInitializationError where there is no WebGL.
 */
export function openEngine(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
  label: string,
  limits: Limits,
  worldCopies: boolean,
): MapLibre {
  const map = new MapLibre({
    container,
    style,
    center: [camera.center[0], camera.center[1]],
    zoom: camera.zoom,
    interactive: false,
    attributionControl: false, // it stands in the page, where it is text
    fadeDuration: 0,
    renderWorldCopies: worldCopies,
    trackResize: false, // the box is measured in one place, for plan and map alike
    validateStyle: false, // held against the specification by the tests
    locale: { 'Map.Title': label },
    // The plan keeps its cameras within the data; a reader's own hand is kept there too.
    transformConstrain: (center, zoom) => {
      const wanted: Camera = { center: [center.lng, center.lat], zoom: zoom ?? 0 };
      const held = limits(wanted);
      return held === wanted ? { center, zoom: wanted.zoom } : { center: new LngLat(...held.center), zoom: held.zoom };
    },
  });
  quiet(map);
  map.on('style.load', () => placeNothing(map));
  map.setMissingStyleImageResolver(async (id) => {
    const pattern = patternOf(id);
    if (pattern !== null && !map.hasImage(id)) map.addImage(id, pattern, { pixelRatio: 2 });
  });
  return map;
}

/**
 * Names stand above the engine's map, and its style has none; still it would look for places for them in every frame, a
 * tenth of its script. Once is needed: others of its parts ask for the result.
 */
function placeNothing({ style }: MapLibre): void {
  const place = style._updatePlacement.bind(style);
  style._updatePlacement = (...input) => style.placement === undefined && place(...input);
}

/** A map that only the story moves is a picture: nothing in it takes the focus or is announced as a control. */
function quiet(map: MapLibre): void {
  const canvas = map.getCanvas();
  canvas.removeAttribute('tabindex');
  canvas.setAttribute('role', 'img');
}

/** Lets engines read tiles from their addresses. */
export function readTiles(tiles: TileReader | null): void {
  if (tiles !== null) addProtocol(tiles.scheme, (asked, abort) => tiles.read(asked, abort));
}

/** Whether the worker's file can be had and is a script: a map whose worker is dead still says that it has loaded. */
export async function checkWorker(): Promise<void> {
  const response = await fetch(workerUrl);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new Error(`map worker: expected a script, got status ${response.status}`);
  if (!type.includes('javascript')) throw new Error(`map worker: expected a script, got ${type || 'no content type'}`);
}
