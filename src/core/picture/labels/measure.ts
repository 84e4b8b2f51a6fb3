import widths from './widths.json' with { type: 'json' };

const UNKNOWN = 520; // thousandths of the size: a common letter, for scripts that the table does not hold
const TABLES: Readonly<Record<'regular' | 'bold', Readonly<Record<string, number>>>> = widths;

/** Width of a line in the label face, pixels. `tracking` is the space after each letter, in em. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold', tracking = 0): number {
  const table = TABLES[weight];
  let sum = 0;
  for (const char of text) sum += (table[char] ?? UNKNOWN) / 1000 + tracking;
  return sum * size;
}

/** Breaks words into the fewest lines no wider than `most` pixels, then evens them out. */
export function balancedLines(text: string, size: number, most: number): readonly string[] {
  const words = text.split(' ');
  const breakAt = (width: number): string[] => {
    const lines: string[] = [];
    for (const word of words) {
      const line = lines[lines.length - 1];
      const longer = line === undefined ? word : `${line} ${word}`;
      if (line !== undefined && textWidth(longer, size, 'regular') <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  let lines = breakAt(most);
  const count = lines.length;
  for (let width = most - size / 2; width > 0; width -= size / 2) {
    const narrower = breakAt(width);
    if (narrower.length > count || narrower.some((line) => textWidth(line, size, 'regular') > width)) break;
    lines = narrower;
  }
  return lines;
}
