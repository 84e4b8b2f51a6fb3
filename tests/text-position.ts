export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where words stand in a text, counted from 1: at the ▸ among them, or else at their beginning. They must stand there
 * only once; what follows an ' … ' is looked for from there on. No words at all are the beginning of the text.
 */
export function positionOf(words: string, text: string): Position {
  let from = 0;
  let at = 0;
  for (const [index, part] of words.split(' … ').entries()) {
    const plain = part.replace('▸', '');
    const start = text.indexOf(plain, from);
    if (start < 0) throw new Error(`the text does not hold ${plain}`);
    if (index === 0 && plain !== '' && text.includes(plain, start + 1))
      throw new Error(`the text holds ${plain} more than once`);
    from = start + plain.length;
    if (index === 0) at = start;
    if (part.includes('▸')) at = start + part.indexOf('▸');
  }
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
