import { escaped } from '../../src/core/escaped.ts';

/**
 * A picture as a file: its size and `scale`, in CSS pixels, and what it is called. In a box of another shape `meet` shows
 * all of it and what is drawn beyond it, `slice` cuts it off.
 */
export function svgDocument(
  width: number,
  height: number,
  title: string,
  content: string,
  scale = 1,
  fit: 'meet' | 'slice' = 'slice',
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" preserveAspectRatio="xMidYMid ${fit}"><title>${escaped(title)}</title>${content}</svg>\n`;
}
