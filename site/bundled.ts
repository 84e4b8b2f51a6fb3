import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, type Rollup } from 'vite';

const FOLDER = 'node_modules/.vite/code'; // below the packages, which are found from there
const DAY = 86_400_000; // milliseconds: a file that is older is no build's that still runs

/** What a module says of its own place it says of that still when it is part of a bundle that lies elsewhere. */
const ownPlaces: Plugin = {
  name: 'own-places',
  transform(code, id) {
    const places = { dirname: dirname(id), url: pathToFileURL(id).href };
    return code.replaceAll(/(?<=\()import\.meta\.(dirname|url)/g, (_, asked: keyof typeof places) =>
      JSON.stringify(places[asked]),
    );
  },
};

/**
 * A module of ours with all that it imports of the project as one file that Node reads; packages stay outside. It is made
 * in tenths of a second, where to load the same module by module takes seconds. `entry` is a path from the root; answers
 * with the file.
 */
export async function bundled(root: string, entry: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [ownPlaces],
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput;
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`${entry}: expected one file, got ${built.output.length}`);
  const folder = join(root, FOLDER);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${createHash('sha256').update(chunk.code).digest('hex').slice(0, 20)}.mjs`);
  if (!existsSync(file)) {
    for (const name of readdirSync(folder)) {
      const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Date.now(); // another build may have moved it
      if (Date.now() - made > DAY) rmSync(join(folder, name), { force: true });
    }
    const making = `${file}.${process.pid}`; // two builds at once do not meet
    writeFileSync(making, chunk.code);
    renameSync(making, file);
  }
  return file;
}
