// A paragraph as a reader reads it, with the way back to what each letter was written as.
import type { At } from '../problem.ts';

/** A stretch of plain text inside a paragraph: which claim its link cites, and where it stands in the file. */
export interface Run {
  readonly start: number; // in the flat text
  readonly end: number;
  readonly claim: string | null;
  readonly uncounted: boolean;
  readonly source: number; // offset in the file
  readonly written: string; // as it stands there, with its escapes and entities
}

export interface Flat {
  readonly text: string;
  readonly runs: readonly Run[];
}

export function runAt(flat: Flat, index: number): Run | undefined {
  return flat.runs.find(({ start, end }) => index >= start && index < end);
}

/** The offset in the file of a letter of the flat text. Walks past backslashes, entities and indents. */
export function offsetOf(flat: Flat, index: number): number {
  const run = runAt(flat, index) ?? flat.runs.at(-1);
  if (run === undefined) return 0;
  let written = 0;
  for (let i = run.start; i < index && written < run.written.length; i++, written++) {
    const skip = run.written.indexOf(flat.text[i] ?? '', written);
    if (skip > written) written = skip;
  }
  const exact = run.written.indexOf(flat.text[index] ?? '', written);
  return run.source + (exact < 0 ? written : exact);
}

/** Lines of a file, to turn offsets into places. */
export class Lines {
  readonly #file: string;
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  }

  at(offset: number, path: string): At {
    let line = this.#starts.findIndex((start) => start > offset);
    if (line < 0) line = this.#starts.length;
    return { file: this.#file, line, column: offset - (this.#starts[line - 1] ?? 0) + 1, path };
  }
}
