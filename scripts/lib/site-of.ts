// A whole site of other stories, built beside ours: the project as it stands, with other folders under stories/.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const FOLDER = 'test-results/sites'; // what was drawn there is kept: a second run draws what has changed
const COPIED = [
  'src',
  'site',
  'public',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const ALONE = ['public/data']; // of our story

const HOW = {
  whole: ['scripts/lib/build-apart.mjs'],
  pages: ['node_modules/tsx/dist/cli.mjs', 'scripts/bench/build-pages.ts'],
} as const;

/** All files below a folder, by their paths from the root. */
export const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Texts and other files by their paths. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** A digest of all that a site is made of. */
function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [path, content] of Object.entries(files)) hash.update(`${path} ${content.length} `).update(content);
  for (const path of ['src', 'site', 'public', 'package-lock.json'].flatMap((one) =>
    one.includes('.') ? one : filesIn(one),
  ))
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/**
 * Builds a site of stories, whose files are given by their paths from the root; answers with the folder it stands in. One
 * that was built of the same is taken. `pictures` take longest, and may be left out. Throws what the build says where it fails.
 */
export function siteOf(name: string, files: Files, pictures = true): string {
  const root = resolve(FOLDER, name);
  const [dist, stamp] = [join(root, 'dist'), join(root, 'built')];
  const digest = digestOf(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return dist;
  mkdirSync(root, { recursive: true });
  for (const gone of [...COPIED, 'stories', 'seeds', 'dist', 'built'])
    rmSync(join(root, gone), { recursive: true, force: true });
  for (const path of COPIED) cpSync(path, join(root, path), { recursive: true });
  for (const path of ALONE) rmSync(join(root, path), { recursive: true });
  mkdirSync(join(root, 'seeds'));
  if (!existsSync(join(root, 'node_modules'))) symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  for (const [path, content] of Object.entries({
    'stories/brand.yaml': readFileSync('stories/brand.yaml', 'utf8'),
    ...files,
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { status, stderr, stdout } = spawnSync(process.execPath, [...HOW[pictures ? 'whole' : 'pages']], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the site of ${name} was not built:\n${stdout}\n${stderr}`);
  writeFileSync(stamp, digest);
  return dist;
}
