// Writes what is generated from the story and committed: public/geo/events.geojson. The basemap has a script of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/core/read/problem.ts';
import { eventsOf } from './lib/build-events.ts';
import { diskAt } from './lib/story-files.ts';

const root = join(import.meta.dirname, '..');
const result = eventsOf(diskAt(root));
if (result.ok) {
  writeFileSync(join(root, result.path), result.text);
  console.log(`${result.path}: ${result.count} events, ${result.text.length} characters`);
} else {
  for (const problem of result.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
}
