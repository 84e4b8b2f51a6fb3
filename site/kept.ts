import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { importsIn } from './imports.ts';
import type { SiteFile } from './site-file.ts';

// What takes seconds to make and seldom changes is kept under a name that says what it was made from.

/** What code reads that does not import it. */
const DATA = ['package-lock.json', 'public/geo'] as const;

/** A file and all that it imports of the project to run, directly or not: what its result may depend on. Paths from the root. */
export function importedFrom(root: string, entry: string): readonly string[] {
  const found = new Set<string>();
  const take = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const { name, isType } of importsIn(readFileSync(join(root, file), 'utf8')))
      if (name.startsWith('.') && !isType) take(posix.join(posix.dirname(file), name));
  };
  take(entry);
  return [...found].sort();
}

/** Files of a folder and all within it, or the file itself, by their paths from the root; none where there is neither. */
function filesAt(root: string, path: string): readonly string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}

/**
 * A digest of everything that a script's result depends on: its code, the basemap, the packages, the machine that runs
 * it, what it is given, and files or folders that it reads itself.
 */
export function digestOf(root: string, entry: string, input: string, reads: readonly string[] = []): string {
  const hash = createHash('sha256').update(process.version).update(input).update('\0');
  for (const file of [...importedFrom(root, entry), ...[...DATA, ...reads].flatMap((path) => filesAt(root, path))])
    hash
      .update(file)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 20);
}

/** The files of an earlier run; null where there was none with this digest. */
export function kept(folder: string, digest: string): readonly SiteFile[] | null {
  const list = join(folder, digest, 'list.json');
  if (!existsSync(list)) return null;
  const paths = JSON.parse(readFileSync(list, 'utf8')) as readonly string[];
  return paths.map((path) => ({ path, content: readFileSync(join(folder, digest, path)) }));
}

/** The files of an earlier run with this digest, else those that are made now, and kept. */
export async function keptOr(
  folder: string,
  digest: string,
  make: () => Promise<readonly SiteFile[]>,
): Promise<readonly SiteFile[]> {
  const known = kept(folder, digest);
  if (known !== null) return known;
  const files = await make();
  keep(folder, digest, files);
  return files;
}

/** Keeps the files of a run, and of no run before. A run that is broken off leaves nothing behind that could be read. */
export function keep(folder: string, digest: string, files: readonly SiteFile[]): void {
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
