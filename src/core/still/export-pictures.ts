import type { Viewport } from '../picture/viewport.ts';
import type { ExportCrop } from './crops.ts';

/**
 * A picture to take away: title above, map, key and credit below. It is laid out as on a page of `width` × `height` CSS
 * pixels and drawn `scale` times as large, so that lines grow with letters.
 */
export interface ExportPicture {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly title: boolean;
}

const exportPicture = (width: number, height: number, scale: number, title: boolean): ExportPicture => ({
  width: width / scale,
  height: height / scale,
  scale,
  title,
});

/** By their pixels. `paper` stands in a document that has the title already. */
export const EXPORT_PICTURES: Readonly<Record<ExportCrop, ExportPicture>> = {
  paper: exportPicture(960, 720, 1.35, false),
  card: exportPicture(1200, 630, 1.25, true),
  portrait: exportPicture(1080, 1350, 1.6, true),
  slide: exportPicture(1920, 1080, 1.7, true),
  square: exportPicture(1080, 1080, 1.6, true),
  tall: exportPicture(1080, 1920, 1.8, true),
};

/** CSS pixels of one line of the key; everything on a sheet is measured by it. */
export const LINE_PX = 15;

export interface Bands {
  readonly title: number;
  readonly map: number;
  readonly key: number;
  readonly credit: number;
}

/** Heights of a sheet's parts from top to bottom, CSS pixels, with a key of so many lines; they add up to its own. */
export function bandsOf({ height, title: titled }: ExportPicture, rows: number): Bands {
  const title = titled ? LINE_PX * 4 : 0;
  const key = Math.round(LINE_PX * (1.75 * rows + 0.9));
  const credit = Math.round(LINE_PX * 1.7);
  return { title, key, credit, map: height - title - key - credit };
}

const EDGE = 16; // CSS pixels of air at the map's edges
const SCALE_BAR = { width: 180, height: 46 } as const;

/** The viewport of a sheet's map. The scale bar has its corner. */
export function sheetViewport(sheet: ExportPicture, rows: number): Viewport {
  const { map: height } = bandsOf(sheet, rows);
  return {
    width: sheet.width,
    height,
    padding: { top: EDGE, right: EDGE, bottom: EDGE * 1.5, left: EDGE },
    obstacles: [{ x: 0, y: height - SCALE_BAR.height, ...SCALE_BAR }],
    compact: false,
    textScale: 1,
  };
}

/** A picture's size in the pixels of its file. */
export function exportSize(crop: ExportCrop): { readonly width: number; readonly height: number } {
  const { width, height, scale } = EXPORT_PICTURES[crop];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
