import { linesOf } from '../../language/line-parts.ts';
import widths from './widths.json' with { type: 'json' };

/** Thousandths of the size, for letters that the table does not hold: as they are on average in the faces that have them. */
const OTHERS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/\p{Script=Arabic}/u, 480],
  [
    /[\u1100-\u115f\u2e80-\u33ff\u3400-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3fffd}]/u,
    1000,
  ],
  [/[\p{Script=Ethiopic}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}]/u, 740],
];
const UNKNOWN = 520;

const otherWidth = (letter: string): number => OTHERS.find(([letters]) => letters.test(letter))?.[1] ?? UNKNOWN;

const TABLES: Readonly<Record<'regular' | 'bold', Readonly<Record<string, number>>>> = widths;

/** Width of a line in the label face, pixels. `tracking` is the space after each letter, in em. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold', tracking = 0): number {
  const table = TABLES[weight];
  let sum = 0;
  for (const char of text) sum += (table[char] ?? otherWidth(char)) / 1000 + tracking;
  return sum * size;
}

/** Breaks words into the fewest lines no wider than `most` pixels, then evens them out. */
export function balancedLines(text: string, size: number, most: number): readonly string[] {
  const breakAt = (width: number): readonly string[] =>
    linesOf(text, (line) => textWidth(line, size, 'regular') <= width);
  let lines = breakAt(most);
  const count = lines.length;
  for (let width = most - size / 2; width > 0; width -= size / 2) {
    const narrower = breakAt(width);
    if (narrower.length > count || narrower.some((line) => textWidth(line, size, 'regular') > width)) break;
    lines = narrower;
  }
  return lines;
}
