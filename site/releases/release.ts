// `npm run release`: writes what an article's frames show into releases/<version>/, to stay as it is for good.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { releasePath } from '../../src/core/embed/releases.ts';
import { classicScript } from '../classic-script.ts';
import { trusted } from '../render/story-page.ts';
import { isReleased } from './files.ts';
import { filesIn, MANIFEST, manifestOf, RELEASES } from './manifest.ts';
import { pinned } from './pin.ts';

const SCRIPT = 'assets/released.js';

/** Builds the site and copies from it what a release holds, its pages pinned. Answers with the folder. */
export async function release(root: string): Promise<string> {
  const { version } = trusted(root).meta;
  const folder = join(root, RELEASES, version);
  if (existsSync(folder))
    throw new Error(`version ${version} is released, and stays as it is: raise \`version\` in story.yaml`);
  const outDir = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    await build({ root, build: { outDir, emptyOutDir: true }, logLevel: 'warn' });
    const files = filesIn(outDir).filter(isReleased);
    const held = new Set(files);
    const known = JSON.stringify(JSON.parse(readFileSync(join(outDir, 'data/corrections.json'), 'utf8')));
    for (const file of files) {
      const to = join(folder, file);
      mkdirSync(dirname(to), { recursive: true });
      if (!file.endsWith('.html')) {
        cpSync(join(outDir, file), to);
        continue;
      }
      const path = file.replace(/index\.html$/, '');
      const page = readFileSync(join(outDir, file), 'utf8');
      writeFileSync(to, pinned(page, { path, version, script: SCRIPT, known, has: (name) => held.has(name) }));
    }
    writeFileSync(join(folder, SCRIPT), await classicScript(root, 'src/pages/released/main.ts'));
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifestOf(folder), null, 1)}\n`);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return folder;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const root = process.cwd();
    const folder = await release(root);
    const { version } = trusted(root).meta;
    console.log(
      `${folder}: ${filesIn(folder).length} files, at ${releasePath(version)} from the next build on; commit it`,
    );
  } catch (why) {
    console.error(why instanceof Error ? why.message : why);
    process.exit(1);
  }
}
