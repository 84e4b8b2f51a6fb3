import type { Frame } from '../../core/frame-types.ts';
import { metresPerPixel } from '../../core/geo.ts';

const FROM_ZOOM = 6; // below it one bar cannot be true for the whole view
const MOST = 130; // pixels
const ROUND = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const; // kilometres

/** The longest round length that fits, in kilometres, and its width in pixels; null where no bar can be true. */
export function scaleBar(frame: Frame): { kilometres: number; width: number } | null {
  const { center, zoom } = frame.camera;
  if (zoom < FROM_ZOOM) return null;
  const perPixel = metresPerPixel(center[1], zoom) / 1000;
  const kilometres = ROUND.findLast((length) => length / perPixel <= MOST) ?? 1;
  return { kilometres, width: kilometres / perPixel };
}

/** Keeps a bar of the page at the map's scale. Its width is set by script, never by a style attribute. */
export function drawScaleBar(host: HTMLElement, frame: Frame, label: (kilometres: number) => string): void {
  const bar = scaleBar(frame);
  host.hidden = bar === null;
  if (bar === null) return;
  host.style.inlineSize = `${bar.width.toFixed(1)}px`;
  const text = label(bar.kilometres);
  if (host.textContent !== text) host.textContent = text;
}
