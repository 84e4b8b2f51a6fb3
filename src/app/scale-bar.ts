import type { Camera } from '../core/geo.ts';
import { scaleBar } from '../core/picture/scale-bar.ts';

/** Keeps a bar of the page at the map's scale. Its width is set by script, never by a style attribute. */
export function drawScaleBar(host: HTMLElement, camera: Camera, label: (kilometres: number) => string): void {
  const bar = scaleBar(camera);
  if (host.hidden !== (bar === null)) host.hidden = bar === null;
  const size = bar === null ? '' : `${bar.width.toFixed(1)}px`;
  if (host.style.inlineSize !== size) host.style.inlineSize = size;
  const text = bar === null ? '' : label(bar.kilometres);
  if (host.textContent !== text) host.textContent = text;
}
