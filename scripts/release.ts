// `npm run release [-- slug]`: writes what an article's frames show into releases/<slug>/<version>.zip, to stay as it is for
// good. Without a slug it is the front page's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { releaseEdition } from '../site/editions/release.ts';
import { diskAt } from '../site/input/disk.ts';
import { trusted } from '../site/input/reading.ts';
import { type SiteStory, trustedSite } from '../site/input/site-stories.ts';
import { isReleased } from '../site/releases/files.ts';
import { archiveOf, releasedVersions, writeRelease } from '../site/releases/manifest.ts';
import type { SiteApi } from '../site/vite/build-plugin.ts';
import { classicScript } from '../site/vite/classic-script.ts';
import { releasePath } from '../src/core/embed/releases.ts';
import config from '../vite.config.ts';

const SCRIPT = 'assets/released.js';
const CORRECTIONS = 'data/corrections.json';

/** The story of a name, or the front page's. Throws, naming those there are. */
function storyCalled(root: string, name: string | undefined): SiteStory {
  const { stories } = trustedSite(diskAt(root));
  const story = stories.find(({ slug, folder }) => (name === undefined ? folder === '' : slug === name));
  if (story !== undefined) return story;
  throw new Error(`expected one of ${stories.map(({ slug }) => slug).join(', ')}: npm run release -- <story>`);
}

/** Builds the site into a folder, and answers with the story as it can be written once more. */
async function buildInto(root: string, outDir: string, slug: string): Promise<ReturnType<SiteApi['alone']>> {
  await build({ ...config, configFile: false, root, build: { ...config.build, outDir }, logLevel: 'warn' });
  const plugins = (config.plugins ?? []).flat() as readonly Plugin<SiteApi>[];
  return plugins.find(({ name }) => name === 'site')?.api?.alone(slug) ?? null;
}

interface Released {
  readonly archive: string;
  /** Where it will stand, from the site's root. */
  readonly at: string;
  readonly count: number;
}

/** Builds the site and takes from it what a story's release holds, its pages written to stay. */
export async function release(root: string, name?: string): Promise<Released> {
  const { slug, folder } = storyCalled(root, name);
  const { version } = trusted(root, slug).meta;
  if (releasedVersions(root, slug).includes(version))
    throw new Error(`version ${version} is released, and stays as it is: raise \`version\` of the story`);
  const outDir = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const built = await buildInto(root, outDir, slug);
    if (built === null) throw new Error('expected the site to be built, found nothing');
    const { pages, write } = built.pages;
    const taken = [...built.files].filter(([path]) => isReleased(path));
    const held = new Set([...taken.map(([path]) => path), SCRIPT]);
    const corrections = built.files.get(CORRECTIONS)?.();
    const known = corrections === undefined ? null : JSON.stringify(JSON.parse(Buffer.from(corrections).toString()));
    const edition = releaseEdition({ version, script: SCRIPT, known, has: (file) => held.has(file) });
    const byFile = new Map(pages.map((page) => [`${page.path}index.html`, page]));
    const files = new Map<string, Uint8Array>();
    for (const [path, read] of taken) {
      const page = byFile.get(path);
      files.set(path, page === undefined ? read() : Buffer.from(write(page, edition)));
    }
    if (known !== null) files.set(SCRIPT, Buffer.from((await classicScript(root, 'src/pages/released/main.ts')).code));
    writeRelease(root, slug, version, files);
    return { archive: archiveOf(slug, version), at: folder + releasePath(version), count: files.size };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { archive, at, count } = await release(process.cwd(), process.argv[2]);
    console.log(`${archive}: ${count} files, at ${at} from the next build on; commit it`);
  } catch (why) {
    console.error(why instanceof Error ? why.message : why);
    process.exit(1);
  }
}
