import { readFileSync } from 'node:fs';
import { create, type Font, type Glyph, type Path } from 'fontkit';
import subsetFont from 'subset-font';
import { EMOJI, INVISIBLE, withoutMeant } from '../../src/core/language/letters.ts';
import { isOurs, ourFiles } from '../fonts/ours.ts';
import { sourcesOf } from '../fonts/sources.ts';
import { lineRuns } from './line-runs.ts';

// Words as outlines of letters: a still says the same in any browser, printer or feed, whatever faces it has.

const CUTS = { regular: ['normal', 400], bold: ['normal', 600], italic: ['italic', 400] } as const;
export type Cut = keyof typeof CUTS;

export interface Line {
  readonly cut: Cut;
  readonly size: number; // pixels
  /** Space after each letter, pixels. */
  readonly tracking: number;
}

/** Letters that one face draws, one after the other. */
interface Run {
  readonly font: Font;
  readonly letters: string;
  readonly rtl: boolean;
}

/** A glyph where it stands in a line, pixels. Its outline is read from the face only where it is drawn. */
interface SetGlyph {
  readonly glyph: Glyph;
  readonly scale: number; // pixels per unit of the face
  readonly x: number;
  readonly rise: number; // above the baseline
}

export interface Outlines {
  /** Width of a line, pixels, with the space after its last letter, as browsers reckon for anchors. */
  width(text: string, line: Line): number;
  /** The `d` of a path that writes a line from (x, y), the baseline's start, in pixels. */
  path(text: string, line: Line, x: number, y: number): string;
}

/** A face pinned to one weight, if its weight varies: readers of fonts do not vary compressed files themselves. */
async function pinned(file: string, weight: number | null, characters: string): Promise<Font> {
  const font = await subsetFont(readFileSync(file), characters, {
    targetFormat: 'truetype',
    ...(weight === null ? {} : { variationAxes: { wght: weight } }),
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

/** Whether no face draws a letter, and none need. */
const isUnseen = (letter: string): boolean => INVISIBLE.test(letter);

/** Faces that can write these characters, in a text of a language. Small pictures that none has are left out. */
export async function openOutlines(characters: string, lang: string): Promise<Outlines> {
  const letters = [...new Set(characters)];
  const others = sourcesOf(
    letters.filter((letter) => !isUnseen(letter) && !isOurs(letter)),
    lang,
  );
  const faces = new Map<Cut, readonly Font[]>();
  for (const [cut, [style, weight]] of Object.entries(CUTS) as [Cut, (typeof CUTS)[Cut]][])
    faces.set(cut, [
      ...(await Promise.all(ourFiles(style, letters).map((file) => pinned(file, weight, characters)))),
      ...(await Promise.all(
        others.map((source) => pinned(source.file(weight), source.varies ? weight : null, characters)),
      )),
    ]);
  const faceOf = (letter: string, cut: Cut): Font | undefined =>
    faces.get(cut)?.find((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

  /** A text without the small pictures that no face has, and the spaces that they leave. */
  function drawn(text: string, cut: Cut): string {
    const left = text.replace(EMOJI, (picture) =>
      faceOf([...picture][0] ?? '', cut) === undefined ? '' : picture.replaceAll('\ufe0f', ''),
    );
    return left === text ? text : left.replaceAll(/ {2,}/g, ' ').trim();
  }

  /** Runs of letters that one file has. Throws where none has a letter: a box in its place would be a lie. */
  function runs(text: string, cut: Cut): readonly Run[] {
    if (INVISIBLE.test(withoutMeant(text))) throw new Error(`still: an invisible letter in “${text}”: take it out`);
    return lineRuns(drawn(text, cut)).flatMap(({ text: letters, rtl }) => {
      const list: { font: Font; letters: string; rtl: boolean }[] = [];
      for (const letter of letters) {
        const last = list.at(-1);
        if (isUnseen(letter)) {
          // It says how its neighbours join; a face that knows nothing of it joins them in one way alone.
          if (last?.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) last.letters += letter;
          continue;
        }
        const font = faceOf(letter, cut);
        if (font === undefined) throw new Error(`still: no face writes “${letter}” of “${text}”`);
        if (last?.font === font) last.letters += letter;
        else list.push({ font, letters: letter, rtl });
      }
      return rtl ? list.reverse() : list;
    });
  }

  /** A line's glyphs from a point on, each with where it stands, and where the line ends. */
  function lineOf(
    text: string,
    { cut, size, tracking }: Line,
    x: number,
  ): { end: number; glyphs: readonly SetGlyph[] } {
    let at = x;
    const set: SetGlyph[] = [];
    for (const { font, letters, rtl } of runs(text, cut)) {
      const scale = size / font.unitsPerEm;
      const features = tracking === 0 ? {} : { liga: false };
      const { glyphs, positions } = rtl
        ? font.layout(letters, features, undefined, undefined, 'rtl')
        : font.layout(letters, features);
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        if (glyph.codePoints.length > 0 && glyph.codePoints.every((code) => isUnseen(String.fromCodePoint(code))))
          return;
        set.push({ glyph, scale, x: at + xOffset * scale, rise: yOffset * scale });
        at += xAdvance * scale + tracking;
      });
    }
    return { end: at, glyphs: set };
  }

  return {
    width: (text, line) => lineOf(text, line, 0).end,
    path: (text, line, x, y) =>
      lineOf(text, line, x)
        .glyphs.map((each) => glyphPath(each.glyph.path, each.scale, each.x, y - each.rise))
        .join(''),
  };
}
