// Reads each story and prints every problem in it: tsx scripts/check.ts [slug …] [--json]
import { join } from 'node:path';
import { formatProblem } from '../src/core/read/problem.ts';
import type { ReadResult } from '../src/core/read/read-story.ts';
import { diskAt, loadStory } from './lib/story-files.ts';

const root = join(import.meta.dirname, '..');
const disk = diskAt(root);
const args = process.argv.slice(2);
const given = args.filter((arg) => !arg.startsWith('--'));
const slugs = given.length > 0 ? given : disk.readFolder('stories');
const results = slugs.map((slug) => ({ slug, result: load(slug) }));
const problems = results.flatMap(({ result }) => (result.ok ? [] : result.problems));

if (args.includes('--json')) console.log(JSON.stringify(problems, null, 2));
else {
  for (const problem of problems) console.error(formatProblem(problem));
  for (const { slug, result } of results) {
    if (!result.ok) console.log(`${slug}: ${result.problems.length} problems`);
    else {
      const { steps, claims, places, events } = result.story;
      const counts = `${steps.length} steps, ${claims.size} claims, ${places.size} places, ${events.size} events`;
      console.log(`${slug}: ${counts}, no problems`);
    }
  }
}
process.exitCode = problems.length > 0 ? 1 : 0;

/** Without the map's data no story can be read: one line says so. */
function load(slug: string): ReadResult {
  try {
    return loadStory(disk, slug);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
