// Writes how wide each character of the label face is, so that the core can lay labels out without a browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = 'src/core/picture/labels/widths.json';
const ALPHABETS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x2010, 0x201e],
];

const CHARACTERS = ALPHABETS.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
);

/** Advance widths in thousandths of the type size, by character, at a weight. */
async function widthsOf(weight: number): Promise<Record<string, number>> {
  const widths: Record<string, number> = {};
  for (const subset of ['latin', 'latin-ext', 'cyrillic']) {
    const file = require.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`);
    // Pinned to one weight first: the reader of fonts does not vary compressed files itself.
    const pinned = await subsetFont(readFileSync(file), CHARACTERS.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: weight },
    });
    const font = create(pinned) as Font;
    for (const char of CHARACTERS) {
      const code = char.codePointAt(0) ?? 0;
      if (widths[char] === undefined && font.hasGlyphForCodePoint(code))
        widths[char] = Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000);
    }
  }
  return widths;
}

export async function widthsFile(): Promise<string> {
  return `${JSON.stringify({ regular: await widthsOf(400), bold: await widthsOf(600) })}\n`;
}

if (process.argv[1]?.endsWith('build-widths.ts')) writeFileSync(OUT, await widthsFile());
