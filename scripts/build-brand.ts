// Writes what scripts of the site know of stories/brand.yaml: src/core/theme/brand.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBrand } from '../site/input/brand.ts';
import { diskAt } from '../site/input/disk.ts';
import { formatProblem } from '../src/core/read/problem.ts';

const root = join(import.meta.dirname, '..');
const loaded = loadBrand(diskAt(root));
if (loaded.ok)
  writeFileSync(join(root, 'src/core/theme/brand.json'), `${JSON.stringify(loaded.read.brand, null, 2)}\n`);
else {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
