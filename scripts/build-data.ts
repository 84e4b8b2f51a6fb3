// Writes what is generated from the story and committed: the files of public/data. The basemap has a script of its own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtData, DATA_FOLDER } from '../site/input/data-files.ts';
import { diskAt } from '../site/input/disk.ts';
import { formatProblem } from '../src/core/read/problem.ts';

const root = join(import.meta.dirname, '..');
const built = builtData(diskAt(root));
if (built.ok) {
  const folder = join(root, DATA_FOLDER);
  rmSync(folder, { recursive: true, force: true }); // what is no longer written is not left behind
  mkdirSync(folder, { recursive: true });
  for (const { name, text, records } of built.files) {
    writeFileSync(join(folder, name), text);
    const held = records === null ? '' : `, ${records} records`;
    console.log(`${DATA_FOLDER}/${name}: ${Buffer.byteLength(text)} bytes${held}`);
  }
} else {
  for (const problem of built.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
