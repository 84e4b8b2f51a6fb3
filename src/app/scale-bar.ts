import type { Camera } from '../core/geo.ts';
import { scaleBar } from '../core/picture/scale-bar.ts';

/**
 * Keeps a bar of the page at a map's scale, as this alone does: what it says already is not written again. Its width is
 * set by script, never by a style attribute. `label`: a length in kilometres, in words.
 */
export function drawScaleBar(host: HTMLElement, label: (kilometres: number) => string): (camera: Camera) => void {
  let size: string | null = null; // null: nothing is drawn yet; empty: none is true
  let length = 0; // kilometres
  return (camera) => {
    const bar = scaleBar(camera);
    const width = bar === null ? '' : `${bar.width.toFixed(1)}px`;
    const kilometres = bar?.kilometres ?? 0;
    if (width !== size) {
      if (size === null || (width === '') !== (size === '')) host.hidden = width === '';
      host.style.inlineSize = width;
    }
    if (size === null || kilometres !== length) host.textContent = bar === null ? '' : label(kilometres);
    [size, length] = [width, kilometres];
  };
}
