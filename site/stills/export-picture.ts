import { escaped } from '../../src/core/escaped.ts';
import { linesOf } from '../../src/core/language/line-parts.ts';
import { isRightToLeft } from '../../src/core/language/scripts.ts';
import type { Frame } from '../../src/core/picture/frame-types.ts';
import type { Legend } from '../../src/core/picture/legend.ts';
import { scaleBar } from '../../src/core/picture/scale-bar.ts';
import { bandsOf, type ExportPicture, LINE_PX } from '../../src/core/still/export-pictures.ts';
import type { Theme } from '../../src/core/theme/theme.ts';
import type { Strings } from '../../src/strings/en.ts';
import { keySvg } from './key.ts';
import type { Line, Outlines } from './outlines.ts';

export interface ExportWords {
  readonly heading: string;
  readonly legend: Legend;
  /** Lines of its key: `keyRows`. */
  readonly rows: number;
  /** Whose picture it is, of what, from what data. */
  readonly credit: string;
}

/** Breaks a heading into the fewest lines of at most a width. */
const lines = (text: string, width: number, line: Line, outlines: Outlines): readonly string[] =>
  linesOf(text, (words) => outlines.width(words, line) <= width);

const roomFor = (sheet: ExportPicture): number => sheet.width - 2 * LINE_PX;

/** The largest letters in which a heading stands in its band, in one line or two; null: it is too long for any. */
export function headingLine(heading: string, sheet: ExportPicture, outlines: Outlines): Line | null {
  const band = bandsOf(sheet, 1).title;
  const fits = [2.1, 1.8, 1.5, 1.3].map((times): Line => ({ cut: 'bold', size: LINE_PX * times, tracking: 0 }));
  const line = fits.find((one) => {
    const all = lines(heading, roomFor(sheet), one, outlines);
    const wide = all.some((each) => outlines.width(each, one) > roomFor(sheet)); // a word that no line holds
    return !wide && all.length * one.size * 1.15 <= band - LINE_PX * 0.7;
  });
  return line ?? null;
}

function titleSvg(heading: string, sheet: ExportPicture, theme: Theme, outlines: Outlines): string {
  const band = bandsOf(sheet, 1).title;
  const line = headingLine(heading, sheet, outlines);
  if (line === null) throw new Error(`still: the heading “${heading}” is too long for a sheet`);
  const all = lines(heading, roomFor(sheet), line, outlines);
  const leading = line.size * 1.15;
  /** Lines begin where the language does. */
  const startOf = (text: string): number =>
    isRightToLeft(heading) ? sheet.width - LINE_PX - outlines.width(text, line) : LINE_PX;
  const top = (band - all.length * leading) / 2 + line.size * 0.86;
  return all
    .map(
      (text, index) =>
        `<path data-text="${escaped(text)}" d="${outlines.path(text, line, startOf(text), top + index * leading)}" fill="${theme.ink}"/>`,
    )
    .join('');
}

function scaleSvg(frame: Frame, height: number, theme: Theme, t: Strings, outlines: Outlines): string {
  const bar = scaleBar(frame.camera, 130);
  if (bar === null) return '';
  const line: Line = { cut: 'regular', size: LINE_PX * 0.87, tracking: 0 };
  const x = LINE_PX;
  const y = height - LINE_PX;
  const words = outlines.path(t.scale(bar.kilometres), line, x + LINE_PX * 0.4, y - LINE_PX * 0.45);
  return `<path d="M${x} ${y - LINE_PX * 0.6}V${y}h${bar.width.toFixed(1)}v${-LINE_PX * 0.6}" fill="none" stroke="${theme.ink}" stroke-width="1.2"/><path data-text="${escaped(t.scale(bar.kilometres))}" d="${words}" fill="${theme.ink}" stroke="${theme.land}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"/>`;
}

const roomOf = (sheet: ExportPicture, y: number) => {
  return { x: LINE_PX, y, width: sheet.width - 2 * LINE_PX };
};

/** How many lines the key to a legend has on a sheet. */
export function keyRows(legend: Legend, sheet: ExportPicture, theme: Theme, t: Strings, outlines: Outlines): number {
  return keySvg(legend, roomOf(sheet, 0), theme, t, outlines).rows;
}

/** A map with what it needs to stand alone: its heading, scale, key and credit. `map` is SVG of the map's own size. */
export function sheetSvg(
  map: string,
  frame: Frame,
  sheet: ExportPicture,
  words: ExportWords,
  theme: Theme,
  t: Strings,
  outlines: Outlines,
): string {
  const { title, map: height, key, credit } = bandsOf(sheet, words.rows);
  const { width } = sheet;
  const below = title + height;
  const small: Line = { cut: 'regular', size: LINE_PX * 0.75, tracking: 0 };
  const creditLine = words.credit;
  return [
    `<rect width="${width}" height="${sheet.height}" fill="${theme.paper}"/>`,
    `<g transform="translate(0 ${title})">${map}${scaleSvg(frame, height, theme, t, outlines)}</g>`,
    // Paper over what of the map lies beyond its band: to cut it off takes as long as to draw it.
    `<path d="M0 0H${width}V${title}H0zM0 ${below}H${width}V${sheet.height}H0z" fill="${theme.paper}"/>`,
    sheet.title ? titleSvg(words.heading, sheet, theme, outlines) : '',
    `<path d="M0 ${title}H${width}M0 ${below}H${width}" stroke="${theme.ink}" stroke-width="1"/>`,
    keySvg(words.legend, roomOf(sheet, below + LINE_PX * 0.75), theme, t, outlines).svg,
    `<path data-text="${escaped(creditLine)}" d="${outlines.path(creditLine, fitted(creditLine, small, width - 2 * LINE_PX, outlines), LINE_PX, below + key + credit * 0.55)}" fill="${theme.ink2}"/>`,
  ].join('');
}

/** The same line, smaller where it would be too long. */
export function fitted(text: string, line: Line, room: number, outlines: Outlines): Line {
  const wide = outlines.width(text, line);
  return wide <= room ? line : { ...line, size: (line.size * room) / wide };
}
