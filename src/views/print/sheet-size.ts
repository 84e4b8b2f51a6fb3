import type { SheetCrop } from '../../core/still/crops.ts';
import { SHEETS } from '../../core/still/sheets.ts';

/** A picture's size in the pixels of its file. */
export function sheetSize(crop: SheetCrop): { readonly width: number; readonly height: number } {
  const { width, height, scale } = SHEETS[crop];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
