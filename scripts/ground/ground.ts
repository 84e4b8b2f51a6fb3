// `npm run geodata -- <slug>`: cuts the ground that a story looks at closely, and writes it into stories/<slug>/ground.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diskAt } from '../../site/input/disk.ts';
import { storySlugs } from '../../site/input/slugs.ts';
import { loadStory } from '../../site/input/story-files.ts';
import { mapStory } from '../../src/core/picture/map-story.ts';
import { formatProblem } from '../../src/core/read/problem.ts';
import { type Boxes, boxesFor } from './boxes.ts';
import { looksOf } from './looks.ts';

const PACKAGES = join(import.meta.dirname, '../geodata');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The boxes that a story's views need. Ends, with every problem told, where it cannot be read. */
function boxesOf(root: string, slug: string): Boxes {
  const disk = diskAt(root);
  const known = storySlugs(disk);
  if (!known.includes(slug))
    fail(`stories: expected a story "${slug}", got ${known.join(', ')}; help: name its folder`);
  // Read, but not checked against the ground: that it has none yet is why this runs.
  const result = loadStory(disk, slug);
  if (!result.ok) fail(result.problems.map(formatProblem).join('\n'));
  return boxesFor(looksOf(mapStory(result.story, result.story.lang)));
}

/** The packages of the pipeline, some 120 MB, come on the first run. */
function install(): void {
  if (existsSync(join(PACKAGES, 'node_modules/mapshaper'))) return;
  console.log('Installing the map’s data, 120 MB …');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: PACKAGES,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`npm ci in scripts/geodata: expected packages, got ${error?.message ?? `code ${status}`}`);
}

const { values, positionals } = parseArgs({ options: { root: { type: 'string' } }, allowPositionals: true });
const root = values.root ?? join(import.meta.dirname, '../..');
const [slug] = positionals;
if (slug === undefined) fail('npm run geodata -- <slug>: expected the name of a story’s folder, got none');
const boxes = boxesOf(root, slug);
const folder = join(root, 'stories', slug, 'ground');
if (boxes.middle.length === 0) {
  rmSync(folder, { recursive: true, force: true }); // of views that it had before
  console.log(`${slug}: no view is as deep as zoom 5: it needs no ground of its own`);
} else {
  install();
  const { writeGround } = await import('../geodata/story/ground.ts');
  for (const { file, gzip } of await writeGround(folder, boxes))
    console.log(`stories/${slug}/ground/${file}: ${Math.round(gzip / 1000)} KB`);
}
