import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { EMOJI, INVISIBLE, withoutMeant } from '../../src/core/language/letters.ts';
import { isOurs, ourFiles } from '../fonts/ours.ts';
import { sourcesOf } from '../fonts/sources.ts';
import { lineRuns } from './line-runs.ts';

const CUTS = { regular: ['normal', 400], bold: ['normal', 600], italic: ['italic', 400] } as const;
export type Cut = keyof typeof CUTS;

/** Letters that one face draws, one after the other. */
export interface Run {
  readonly font: Font;
  readonly letters: string;
  readonly rtl: boolean;
}

/** A face pinned to one weight, if its weight varies: readers of fonts do not vary compressed files themselves. */
async function pinned(file: string, weight: number | null, characters: string): Promise<Font> {
  const font = await subsetFont(readFileSync(file), characters, {
    targetFormat: 'truetype',
    ...(weight === null ? {} : { variationAxes: { wght: weight } }),
  });
  return create(font) as Font;
}

/** Whether no face draws a letter, and none need. */
export const isUnseen = (letter: string): boolean => INVISIBLE.test(letter);

/**
 * Faces that can write these characters, and how they share a line among them. Small pictures that none has are left out.
 */
export async function openFaces(characters: string, lang: string): Promise<(text: string, cut: Cut) => readonly Run[]> {
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

  return runs;
}
