import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Path } from 'fontkit';
import subsetFont from 'subset-font';
import { INVISIBLE } from '../../src/core/language/letters.ts';

// Words as outlines of letters: a still says the same in any browser, printer or feed, whatever faces it has.

const require = createRequire(import.meta.url);
const CUTS = { regular: ['normal', 400], bold: ['normal', 600], italic: ['italic', 400] } as const;
export type Cut = keyof typeof CUTS;
const ALPHABETS = ['latin', 'latin-ext', 'cyrillic'] as const;

export interface Line {
  readonly cut: Cut;
  readonly size: number; // pixels
  /** Space after each letter, pixels. */
  readonly tracking: number;
}

export interface Outlines {
  /** Width of a line, pixels, with the space after its last letter, as browsers reckon for anchors. */
  width(text: string, line: Line): number;
  /** The `d` of a path that writes a line from (x, y), the baseline's start, in pixels. */
  path(text: string, line: Line, x: number, y: number): string;
}

const fileOf = (style: string, alphabet: string): string =>
  require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${alphabet}-wght-${style}.woff2`);

/** Whether pictures can write a letter: upright, and in italics as names of waters are. */
export function pictureLetters(): (letter: string) => boolean {
  const open = (style: string): readonly Font[] =>
    ALPHABETS.map((alphabet) => create(readFileSync(fileOf(style, alphabet))) as Font);
  const faces = [...new Set(Object.values(CUTS).map(([style]) => style))].map(open);
  return (letter) =>
    faces.every((fonts) => fonts.some((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)));
}

/** A face pinned to one weight: readers of fonts do not vary compressed files themselves. */
async function pinned(style: string, weight: number, alphabet: string, characters: string): Promise<Font> {
  const font = await subsetFont(readFileSync(fileOf(style, alphabet)), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
  return create(font) as Font;
}

const short = (value: number): string => (Math.round(value * 100) / 100).toString().replace(/^(-?)0\./, '$1.');

/** A glyph's outline from a point on the baseline, in steps from point to point: alike letters are alike texts. */
function glyphPath({ commands }: Path, scale: number, x: number, y: number): string {
  let [atX, atY] = [0, 0];
  let [startX, startY] = [0, 0];
  const LETTER: Readonly<Record<string, string>> = {
    moveTo: 'm',
    lineTo: 'l',
    quadraticCurveTo: 'q',
    bezierCurveTo: 'c',
  };
  let text = '';
  let first = true;
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      text += 'z';
      [atX, atY] = [startX, startY];
      continue;
    }
    const points: string[] = [];
    let [toX, toY] = [atX, atY];
    for (let i = 0; i < args.length; i += 2) {
      toX = Math.round((args[i] ?? 0) * scale * 100) / 100;
      toY = Math.round(-(args[i + 1] ?? 0) * scale * 100) / 100;
      points.push(`${short(toX - atX)} ${short(toY - atY)}`);
    }
    if (command === 'moveTo') {
      text += first ? `M${short(x + toX)} ${short(y + toY)}` : `m${points.join(' ')}`;
      first = false;
      [startX, startY] = [toX, toY];
    } else text += `${LETTER[command] ?? ''}${points.join(' ')}`;
    [atX, atY] = [toX, toY];
  }
  return text.replaceAll(' -', '-');
}

/** Faces that can write these characters. */
export async function openOutlines(characters: string): Promise<Outlines> {
  const faces = new Map<Cut, readonly Font[]>();
  for (const [cut, [style, weight]] of Object.entries(CUTS) as [Cut, (typeof CUTS)[Cut]][])
    faces.set(cut, await Promise.all(ALPHABETS.map((alphabet) => pinned(style, weight, alphabet, characters))));

  /** Runs of letters that one file has. Throws where none has a letter: a box in its place would be a lie. */
  function runs(text: string, cut: Cut): readonly (readonly [Font, string])[] {
    const list: [Font, string][] = [];
    for (const letter of text) {
      if (INVISIBLE.test(letter)) throw new Error(`still: an invisible letter in “${text}”: take it out`);
      const font = faces.get(cut)?.find((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
      if (font === undefined) throw new Error(`still: no face writes “${letter}” of “${text}”`);
      const last = list.at(-1);
      if (last !== undefined && last[0] === font) last[1] += letter;
      else list.push([font, letter]);
    }
    return list;
  }

  function write(text: string, { cut, size, tracking }: Line, x: number, y: number): { end: number; d: string } {
    let at = x;
    let d = '';
    for (const [font, letters] of runs(text, cut)) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(letters, tracking === 0 ? [] : { liga: false });
      glyphs.forEach((glyph, index) => {
        d += glyphPath(glyph.path, scale, at, y);
        at += (positions[index]?.xAdvance ?? 0) * scale + tracking;
      });
    }
    return { end: at, d };
  }

  return {
    width: (text, line) => write(text, line, 0, 0).end,
    path: (text, line, x, y) => write(text, line, x, y).d,
  };
}
