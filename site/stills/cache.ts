import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StillFile } from './build.ts';

// Stills take seconds to draw and seldom change: they are kept under a name that says what they were drawn from.

const SOURCES = ['src/core', 'src/map', 'src/views/legend', 'src/strings', 'site/stills', 'public/geo'] as const;
const SINGLE = [
  'package-lock.json',
  'src/views/svg.ts',
  'src/views/figures/chip.tsx',
  'site/input/gazetteer.ts',
] as const;

/** A digest of everything that stills depend on: the story, the basemap, the code that draws. */
export function digestOf(root: string, ...inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(input).update('\0');
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files, ...SINGLE.map((name) => join(root, name))].sort())
    hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 20);
}

/** The files of an earlier run; null where there was none with this digest. */
export function kept(folder: string, digest: string): readonly StillFile[] | null {
  const list = join(folder, digest, 'list.json');
  if (!existsSync(list)) return null;
  const paths = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return paths.map((path) => ({ path, content: readFileSync(join(folder, digest, path)) }));
}

/** Keeps the files of a run, and of no run before. A run that is broken off leaves nothing behind that could be read. */
export function keep(folder: string, digest: string, files: readonly StillFile[]): void {
  const making = join(folder, `${digest}.${process.pid}`); // two builds at once do not meet
  for (const { path, content } of files) {
    mkdirSync(dirname(join(making, path)), { recursive: true });
    writeFileSync(join(making, path), content);
  }
  writeFileSync(join(making, 'list.json'), JSON.stringify(files.map(({ path }) => path)));
  rmSync(join(folder, digest), { recursive: true, force: true });
  renameSync(making, join(folder, digest));
  const older = readdirSync(folder).filter((name) => !name.includes('.') && name !== digest);
  for (const name of older) rmSync(join(folder, name), { recursive: true, force: true });
}
