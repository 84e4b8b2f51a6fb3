import type { Map as MapLibre } from 'maplibre-gl';

const HANDLERS = ['dragPan', 'scrollZoom', 'touchZoomRotate', 'doubleClickZoom', 'keyboard'] as const;

/** Lets the reader move the map: drag, wheel, pinch, double click, and keys while the map has the focus. */
export function enableInteraction(map: MapLibre): void {
  for (const name of HANDLERS) map[name].enable();
  map.touchZoomRotate.disableRotation(); // north stays up
  map.keyboard.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  map.getCanvasContainer().style.touchAction = 'none'; // one finger moves the map, not the page
}

/** The story holds the camera again: the map answers to nothing, and the page scrolls over it. */
export function disableInteraction(map: MapLibre): void {
  map.stop();
  for (const name of HANDLERS) map[name].disable();
  const canvas = map.getCanvas();
  if (document.activeElement === canvas) canvas.blur();
  canvas.removeAttribute('tabindex');
  canvas.setAttribute('role', 'img');
  map.getCanvasContainer().style.touchAction = '';
}

const NUDGE_PX = 120; // CSS pixels that a button moves the map

/** What the buttons beside a map in the reader's hand do: what drag and pinch do, without a pointer's skill. */
export type Nudge = 'in' | 'out' | 'up' | 'down' | 'left' | 'right';

export function nudge(map: MapLibre, way: Nudge): void {
  const pan = (x: number, y: number): unknown => map.panBy([x * NUDGE_PX, y * NUDGE_PX], { duration: 0 });
  const zoom = (by: number): unknown => map.zoomTo(map.getZoom() + by, { duration: 0 });
  const ways: Readonly<Record<Nudge, () => unknown>> = {
    in: () => zoom(0.5),
    out: () => zoom(-0.5),
    up: () => pan(0, -1),
    down: () => pan(0, 1),
    left: () => pan(-1, 0),
    right: () => pan(1, 0),
  };
  ways[way]();
}
