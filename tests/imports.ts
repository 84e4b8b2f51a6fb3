import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { importsIn } from '../site/imports.ts';

/** One file that names another, or a package, in an import; paths are from the project's root. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether it is gone when the code runs. */
  readonly isType: boolean;
}

const ROOTS = ['src', 'site', 'scripts'] as const;

/** The source files of the project, tests aside. */
export const sourceFiles = (): readonly string[] =>
  ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(root, file.replaceAll('\\', '/')))
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('node_modules')),
  );

const target = (from: string, named: string): string =>
  named.startsWith('.') ? posix.join(posix.dirname(from), named.replace(/\?.*$/, '')) : named;

/** Every import of these files. */
export const importsOf = (files: readonly string[]): readonly Import[] =>
  files.flatMap((from) =>
    importsIn(readFileSync(from, 'utf8')).map(({ name, isType }) => ({ from, to: target(from, name), isType })),
  );

/** Groups of names that lead to one another in a circle. */
export function circles(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const take = (name: string): void => {
      for (const next of edges.get(name) ?? []) {
        if (found.has(next)) continue;
        found.add(next);
        take(next);
      }
    };
    take(from);
    return found;
  };
  const all = new Map([...edges.keys()].map((name) => [name, reached(name)]));
  const groups = [...all].flatMap(([name, from]) =>
    from.has(name) ? [[...from].filter((other) => all.get(other)?.has(name)).sort()] : [],
  );
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}
