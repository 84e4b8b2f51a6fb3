import type { ExportCrop } from '../../core/still/crops.ts';
import { EXPORT_PICTURES } from '../../core/still/export-pictures.ts';

/** A picture's size in the pixels of its file. */
export function sheetSize(crop: ExportCrop): { readonly width: number; readonly height: number } {
  const { width, height, scale } = EXPORT_PICTURES[crop];
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
