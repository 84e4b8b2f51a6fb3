// The story that we tell, as its files stand, to break one thing in it.
import { diskAt } from '../../../site/input/disk.ts';
import { frontSlug } from '../../../site/input/site-stories.ts';
import { loadGeography, storyFiles } from '../../../site/input/story-files.ts';
import { formatProblem } from '../../../src/core/read/problem.ts';
import type { StoryFiles } from '../../../src/core/read/read-story.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { positionOf } from '../../text-position.ts';

const disk = diskAt('.');
export const REAL_SLUG = frontSlug(disk) ?? '';
export const REAL: StoryFiles = storyFiles(disk, REAL_SLUG);
export const REAL_MAP = loadGeography(disk);

/** Words of a file and what to write in their place; '' for the words stands for the whole file, null for no file. */
export interface Break {
  readonly file: string; // in the story's folder; 000 is a ledger
  readonly from: string;
  readonly to: string | null;
}

export function pathOf(file: string): string {
  const ledger = /^\d{3}$/.test(file) ? Object.keys(REAL).find((path) => path.startsWith(`seeds/${file}`)) : undefined;
  return ledger ?? `stories/${REAL_SLUG}/${file}`;
}

export function broken(breaks: readonly Break[]): StoryFiles {
  const files = new Map(Object.entries(REAL));
  for (const { file, from, to } of breaks) {
    const path = pathOf(file);
    const before = files.get(path) ?? '';
    if (to === null) files.delete(path);
    else if (from === '') files.set(path, to);
    else if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`);
    else
      files.set(
        path,
        before.replace(from, () => to),
      );
  }
  return Object.fromEntries(files);
}

export function realProblems(breaks: readonly Break[]): readonly string[] {
  const read = readStory(broken(breaks), REAL_SLUG, REAL_MAP);
  return read.ok ? [] : read.problems.map(formatProblem);
}

/** A problem whose place is told by the words that stand there, so that it moves with them. */
export interface Said {
  /** Where it is not the broken one. */
  readonly file?: string;
  /** Words of the file as it then stands, ▸ before the place; '' for the beginning of a file. */
  readonly at: string;
  /** [some-id] is the index of the last thing of that id. */
  readonly path?: string;
  readonly says: string;
  /** Words whose line {line} stands for in what is said. */
  readonly line?: string;
}

/** The problem as it is printed, in files that are broken already. */
export function printed({ file = '', at, path, says, line }: Said, files: StoryFiles): string {
  const name = pathOf(file);
  const text = files[name] ?? '';
  const place = positionOf(at, text);
  const ids = [...text.matchAll(/^ *- (?:\{ )?id: ([\w-]+)/gm)].map(([, id]) => id);
  const indexed = path?.replace(/\[([a-z][\w-]*)\]/g, (_, id: string) => `[${ids.lastIndexOf(id)}]`);
  const told = line === undefined ? says : says.replace('{line}', String(positionOf(line, text).line));
  return `${name}:${place.line}:${place.column}${indexed === undefined ? '' : ` ${indexed}`}: ${told}`;
}
