import { nearest } from './yaml/suggest.ts';

/** A story in one file has all its ids there. */
const LIGHT = '/story.md';
/** Ids that are listed for an author at most. */
const MANY = 8;

/** Where in an author's files something stands. Lines and columns count from 1; path is '' for a whole file. */
export interface At {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

export interface Problem extends At {
  /** "expected …, got …" */
  readonly message: string;
  /** How to mend it, where we know. */
  readonly help: string | null;
}

/** Everything that is wrong, gathered: an author wants all of it at once, not the first. */
export class Problems {
  readonly #all: Problem[] = [];
  readonly #warnings: Problem[] = [];

  report(at: At, message: string, help: string | null = null): void {
    const { file, line, column, path } = at; // `at` may be a whole entry that carries its place
    this.#all.push({ file, line, column, path, message, help });
  }

  /** What may be meant, and most often is not: it is shown and counted, and the story builds all the same. */
  warn(at: At, message: string, help: string): void {
    const { file, line, column, path } = at;
    this.#warnings.push({ file, line, column, path, message, help });
  }

  /** An id that nobody defines. `what` names its sort with an article: "a place". */
  unknown(at: At, what: string, got: string, known: Iterable<string>): void {
    const all = [...known];
    const use = all.length === 0 ? 'there is none' : `use one of its own: ${all.slice(0, MANY).join(', ')}`;
    const other = at.file.endsWith(LIGHT) ? use : 'write it into its file first, or use one that stands there';
    this.report(at, `expected the id of ${what}, got ${JSON.stringify(got)}`, didYouMean(got, all) ?? other);
  }

  none(): boolean {
    return this.#all.length === 0;
  }

  /** In the order in which a person walks through the files. */
  sorted(): readonly Problem[] {
    return inOrder(this.#all);
  }

  warnings(): readonly Problem[] {
    return inOrder(this.#warnings);
  }
}

export const inOrder = (list: readonly Problem[]): readonly Problem[] =>
  [...list].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);

export function didYouMean(word: string, known: Iterable<string>): string | null {
  const near = nearest(word, known);
  return near === null ? null : `did you mean ${JSON.stringify(near)}?`;
}

/** stories/x/story.yaml:41:7 steps[3].view.zoom: expected a number from 0 to 22, got "six"; help: … */
export function formatProblem({ file, line, column, path, message, help }: Problem): string {
  const where = path === '' ? '' : ` ${path}`;
  return `${file}:${line}:${column}${where}: ${message}${help === null ? '' : `; help: ${help}`}`;
}

/** stories/x/actors.yaml:7:9 [3].id: warning: expected somebody who speaks, got "guard", which is none; help: … */
export const formatWarning = (warning: Problem): string =>
  formatProblem({ ...warning, message: `warning: ${warning.message}` });
