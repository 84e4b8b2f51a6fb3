import bidiFactory from 'bidi-js';

// A line as it is drawn from left to right: what runs from right to left stands the other way round, and brackets turn.

const bidi = bidiFactory();

/** Letters that run one way. */
interface LineRun {
  /** In the order in which they are read. */
  readonly text: string;
  readonly rtl: boolean;
}

interface Levelled {
  text: string;
  readonly level: number;
}

/** The runs of a line from left to right; the line runs as its first letter does. */
export function lineRuns(text: string): readonly LineRun[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const runs: Levelled[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    const drawn = level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
    const last = runs.at(-1);
    if (last?.level === level) last.text += drawn;
    else runs.push({ text: drawn, level });
    at += letter.length;
  }
  return inOrder(runs).map(({ text: letters, level }) => ({ text: letters, rtl: level % 2 === 1 }));
}

/** From the deepest level up, every stretch of runs that are at least as deep is turned round. */
function inOrder(runs: readonly Levelled[]): readonly Levelled[] {
  const order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  return order;
}
