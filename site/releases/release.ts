// `npm run release`: writes what an article's frames show into releases/<version>/, to stay as it is for good.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { releasePath } from '../../src/core/embed/releases.ts';
import config from '../../vite.config.ts';
import { releaseEdition } from '../editions/release.ts';
import { trusted } from '../input/reading.ts';
import type { Built, SiteApi } from '../vite/build-plugin.ts';
import { classicScript } from '../vite/classic-script.ts';
import { isReleased } from './files.ts';
import { filesIn, MANIFEST, manifestOf, RELEASES } from './manifest.ts';

const SCRIPT = 'assets/released.js';

/** Builds the site into a folder, and answers with what its pages can be written from once more. */
async function buildInto(root: string, outDir: string): Promise<Built> {
  await build({ ...config, configFile: false, root, build: { ...config.build, outDir }, logLevel: 'warn' });
  const plugins = (config.plugins ?? []).flat() as readonly Plugin<SiteApi>[];
  const built = plugins.find(({ name }) => name === 'site')?.api?.built() ?? null;
  if (built === null) throw new Error('expected the site to be built, found nothing');
  return built;
}

/** Builds the site and copies from it what a release holds, its pages written to stay. Answers with the folder. */
export async function release(root: string): Promise<string> {
  const { version } = trusted(root).meta;
  const folder = join(root, RELEASES, version);
  if (existsSync(folder))
    throw new Error(`version ${version} is released, and stays as it is: raise \`version\` in story.yaml`);
  const outDir = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const { render, ...input } = await buildInto(root, outDir);
    const files = filesIn(outDir).filter(isReleased);
    const held = new Set([...files, SCRIPT]);
    const known = JSON.stringify(JSON.parse(readFileSync(join(outDir, 'data/corrections.json'), 'utf8')));
    const edition = releaseEdition({ version, script: SCRIPT, known, has: (name) => held.has(name) });
    const { pages, write } = render.sitePages(input);
    const byFile = new Map(pages.map((page) => [`${page.path}index.html`, page]));
    for (const file of files) {
      const to = join(folder, file);
      mkdirSync(dirname(to), { recursive: true });
      const page = byFile.get(file);
      if (page === undefined) cpSync(join(outDir, file), to);
      else writeFileSync(to, write(page, edition));
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
