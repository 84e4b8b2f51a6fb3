import type { Camera } from '../core/geo.ts';
import { scaleBar } from '../core/picture/scale-bar.ts';

/**
 * Keeps a bar of the page at a map's scale, as this alone does: what it says already is not written again. Its width is
 * set by script, never by a style attribute. `label`: a length in kilometres, in words.
 */
export function drawScaleBar(host: HTMLElement, label: (kilometres: number) => string): (camera: Camera) => void {
  let said: readonly [width: string, kilometres: number] | null = null; // null: nothing yet
  return (camera) => {
    const bar = scaleBar(camera);
    const width = bar === null ? '' : `${bar.width.toFixed(1)}px`;
    const kilometres = bar?.kilometres ?? 0;
    if (said?.[0] !== width) {
      host.hidden = bar === null;
      host.style.inlineSize = width;
    }
    if (said?.[1] !== kilometres) host.textContent = bar === null ? '' : label(kilometres);
    said = [width, kilometres];
  };
}
