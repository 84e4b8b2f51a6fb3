// `npm run release`: writes what an article's frames show into releases/<version>.zip, to stay as it is for good.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { builtFiles } from '../site/built-files.ts';
import { releaseEdition } from '../site/editions/release.ts';
import { trusted } from '../site/input/reading.ts';
import { isReleased } from '../site/releases/files.ts';
import { RELEASES, releasedVersions, writeRelease } from '../site/releases/manifest.ts';
import type { SitePages } from '../site/render/pages.ts';
import type { SiteApi } from '../site/vite/build-plugin.ts';
import { classicScript } from '../site/vite/classic-script.ts';
import { releasePath } from '../src/core/embed/releases.ts';
import config from '../vite.config.ts';

const SCRIPT = 'assets/released.js';

/** Builds the site into a folder, and answers with what its pages can be written from once more. */
async function buildInto(root: string, outDir: string): Promise<SitePages> {
  await build({ ...config, configFile: false, root, build: { ...config.build, outDir }, logLevel: 'warn' });
  const plugins = (config.plugins ?? []).flat() as readonly Plugin<SiteApi>[];
  const built = plugins.find(({ name }) => name === 'site')?.api?.pages() ?? null;
  if (built === null) throw new Error('expected the site to be built, found nothing');
  return built;
}

/** Builds the site and takes from it what a release holds, its pages written to stay. Answers with how many files. */
export async function release(root: string): Promise<number> {
  const { version } = trusted(root).meta;
  if (releasedVersions(root).includes(version))
    throw new Error(`version ${version} is released, and stays as it is: raise \`version\` in story.yaml`);
  const outDir = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const { pages, write } = await buildInto(root, outDir);
    const built = new Map([...builtFiles(outDir)].filter(([path]) => isReleased(path)));
    const held = new Set([...built.keys(), SCRIPT]);
    const known = JSON.stringify(JSON.parse(readFileSync(join(outDir, 'data/corrections.json'), 'utf8')));
    const edition = releaseEdition({ version, script: SCRIPT, known, has: (name) => held.has(name) });
    const byFile = new Map(pages.map((page) => [`${page.path}index.html`, page]));
    const files = new Map<string, Uint8Array>();
    for (const [path, read] of built) {
      const page = byFile.get(path);
      files.set(path, page === undefined ? read() : Buffer.from(write(page, edition)));
    }
    files.set(SCRIPT, Buffer.from((await classicScript(root, 'src/pages/released/main.ts')).code));
    writeRelease(root, version, files);
    return files.size;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    const root = process.cwd();
    const count = await release(root);
    const { version } = trusted(root).meta;
    console.log(
      `${RELEASES}/${version}.zip: ${count} files, at ${releasePath(version)} from the next build on; commit it`,
    );
  } catch (why) {
    console.error(why instanceof Error ? why.message : why);
    process.exit(1);
  }
}
