import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { ExportCrop } from '../../src/core/still/crops.ts';

/** Pictures that are carried about by the dozen. A map has few colours, so a palette of 256 shows all that is seen. */
const LIGHT: readonly ExportCrop[] = ['slide', 'square', 'tall'];

/** A picture to take away in pixels. It is drawn at once, and packed beside what is drawn next. */
export async function pngOf(svg: string, crop: ExportCrop): Promise<Uint8Array> {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const opaque = sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
  return new Uint8Array(
    await opaque.png(LIGHT.includes(crop) ? { palette: true, effort: 4, dither: 0 } : {}).toBuffer(),
  );
}
