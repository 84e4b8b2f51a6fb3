import sharp from 'sharp';
import { type ExportCrop, exportPath } from '../../src/core/still/crops.ts';
import type { SiteFile } from '../site-file.ts';

/** Pictures that are carried about by the dozen. A map has few colours, so a palette of 256 shows all that is seen. */
const LIGHT: readonly ExportCrop[] = ['slide', 'square', 'tall'];

const STEP = /^step\/([^/]+)\//;

const isLight = (path: string): boolean =>
  LIGHT.some((crop) => path === exportPath(STEP.exec(path)?.[1] ?? '', crop, 'png'));

/** The same pictures, those of them lighter that many are taken of at once. */
export function lightened(files: readonly SiteFile[]): Promise<readonly SiteFile[]> {
  return Promise.all(
    files.map(async ({ path, content }): Promise<SiteFile> => {
      if (!isLight(path)) return { path, content };
      const png = await sharp(Buffer.from(content)).png({ palette: true, effort: 4, dither: 0 }).toBuffer();
      return { path, content: new Uint8Array(png) };
    }),
  );
}
