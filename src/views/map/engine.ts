import type { StyleSpecification } from 'maplibre-gl';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera } from '../../core/geo.ts';
import { patternOf } from '../../core/theme/pattern.ts';

setWorkerUrl(workerUrl);

/**
 * A MapLibre map that moves only when it is told to and asks nobody for anything. Throws GPUInitializationError where
 * there is no WebGL.
 */
export function openEngine(container: HTMLElement, style: StyleSpecification, camera: Camera): MapLibre {
  const map = new MapLibre({
    container,
    style,
    center: [camera.center[0], camera.center[1]],
    zoom: camera.zoom,
    interactive: false,
    attributionControl: false, // it stands in the page, where it is text
    fadeDuration: 0,
    renderWorldCopies: false,
    trackResize: false, // the box is measured in one place, for plan and map alike
    validateStyle: false, // held against the specification by the tests
    transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }), // the plan keeps cameras within the data
  });
  map.setMissingStyleImageResolver(async (id) => {
    const pattern = patternOf(id);
    if (pattern !== null && !map.hasImage(id)) map.addImage(id, pattern, { pixelRatio: 2 });
  });
  return map;
}

/** Whether the worker's file can be had and is a script: a map whose worker is dead still says that it has loaded. */
export async function checkWorker(): Promise<void> {
  const response = await fetch(workerUrl);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new Error(`map worker: expected a script, got status ${response.status}`);
  if (!type.includes('javascript')) throw new Error(`map worker: expected a script, got ${type || 'no content type'}`);
}
