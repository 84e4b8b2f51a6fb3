import type { Font, Glyph, GlyphPosition, Path } from 'fontkit';
import { type Cut, isUnseen, openFaces } from './faces.ts';

// Words as outlines of letters: a still says the same in any browser, printer or feed, whatever faces it has.

export interface Line {
  readonly cut: Cut;
  readonly size: number; // pixels
  /** Space after each letter, pixels. */
  readonly tracking: number;
}

/** A run as its face sets it, in any size. */
interface SetRun {
  readonly font: Font;
  readonly glyphs: readonly Glyph[];
  readonly positions: readonly GlyphPosition[];
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

const short = (value: number): string => (Math.round(value * 100) / 100).toString().replace(/^(-?)0\./, '$1.');

/** A glyph's outline: where its first point is from a point on the baseline, pixels, and what follows it. */
interface Shape {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

const STEPS: Readonly<Record<string, string>> = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' };

/** In steps from point to point: alike letters are alike texts. Null: it draws nothing. */
function shapeOf({ commands }: Path, scale: number): Shape | null {
  let [atX, atY] = [0, 0];
  let [startX, startY] = [0, 0];
  let first: { readonly x: number; readonly y: number } | null = null;
  let rest = '';
  for (const { command, args } of commands) {
    if (command === 'closePath') {
      rest += 'z';
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
    if (command === 'moveTo') [startX, startY] = [toX, toY];
    if (first === null) first = { x: toX, y: toY };
    else rest += `${STEPS[command] ?? ''}${points.join(' ')}`;
    [atX, atY] = [toX, toY];
  }
  return first === null ? null : { ...first, rest: rest.replaceAll(' -', '-') };
}

/** Outlines of glyphs in one size: most letters are written hundreds of times, and an outline takes long to read. */
function knownShapes(): (glyph: Glyph, scale: number) => Shape | null {
  const known = new WeakMap<Glyph, Map<number, Shape | null>>();
  return (glyph, scale) => {
    const sizes = known.get(glyph) ?? new Map<number, Shape | null>();
    known.set(glyph, sizes);
    const before = sizes.get(scale);
    if (before !== undefined) return before;
    const shape = shapeOf(glyph.path, scale);
    sizes.set(scale, shape);
    return shape;
  };
}

/** Faces that can write these characters, in a text of a language. Small pictures that none has are left out. */
export async function openOutlines(characters: string, lang: string): Promise<Outlines> {
  const runs = await openFaces(characters, lang);
  const set = new Map<string, readonly SetRun[]>(); // a name is measured and drawn for every picture

  function setRuns(text: string, cut: Cut, tracked: boolean): readonly SetRun[] {
    const key = `${cut} ${tracked} ${text}`;
    const before = set.get(key);
    if (before !== undefined) return before;
    const features = tracked ? { liga: false } : {};
    const made = runs(text, cut).map(({ font, letters, rtl }): SetRun => {
      const { glyphs, positions } = rtl
        ? font.layout(letters, features, undefined, undefined, 'rtl')
        : font.layout(letters, features);
      return { font, glyphs, positions };
    });
    set.set(key, made);
    return made;
  }

  /** A line's glyphs from a point on, each with where it stands, and where the line ends. */
  function lineOf(
    text: string,
    { cut, size, tracking }: Line,
    x: number,
  ): { end: number; glyphs: readonly SetGlyph[] } {
    let at = x;
    const line: SetGlyph[] = [];
    for (const { font, glyphs, positions } of setRuns(text, cut, tracking !== 0)) {
      const scale = size / font.unitsPerEm;
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        if (glyph.codePoints.length > 0 && glyph.codePoints.every((code) => isUnseen(String.fromCodePoint(code))))
          return;
        line.push({ glyph, scale, x: at + xOffset * scale, rise: yOffset * scale });
        at += xAdvance * scale + tracking;
      });
    }
    return { end: at, glyphs: line };
  }

  const shape = knownShapes();
  const glyphPath = (glyph: Glyph, scale: number, x: number, y: number): string => {
    const of = shape(glyph, scale);
    return of === null ? '' : `M${short(x + of.x)} ${short(y + of.y)}`.replace(' -', '-') + of.rest;
  };

  return {
    width: (text, line) => lineOf(text, line, 0).end,
    path: (text, line, x, y) =>
      lineOf(text, line, x)
        .glyphs.map((each) => glyphPath(each.glyph, each.scale, each.x, y - each.rise))
        .join(''),
  };
}
