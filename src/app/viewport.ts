import { type MapControls, viewportOf } from '../core/map-box.ts';
import type { Box, Viewport } from '../core/picture/viewport.ts';

/** Where the children of a host lie over the map, in pixels of its box; those that are hidden do not. */
export function boxesOver(map: HTMLElement, host: HTMLElement): readonly Box[] {
  const { x, y } = map.getBoundingClientRect();
  return [...host.children]
    .map((child) => child.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map((box) => ({ x: box.x - x, y: box.y - y, width: box.width, height: box.height }));
}

/** The viewport of the map's box as it stands in the page. */
export function measureViewport(map: HTMLElement, controls: MapControls = {}): Viewport {
  const { width, height } = map.getBoundingClientRect();
  return viewportOf(width, height, controls);
}
