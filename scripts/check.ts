// Reads each story, prints every problem in it and counts its words and its sides: tsx scripts/check.ts [slug …] [--json] [--root <folder>]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGazetteer } from '../site/input/gazetteer.ts';
import { unnamedIn } from '../site/input/owed-names.ts';
import { linesOf, storyCounts } from '../site/input/story-counts.ts';
import { diskAt, loadGeography, loadStory, loadTeaching, storyFiles } from '../site/input/story-files.ts';
import { mapStory } from '../src/core/picture/map-story.ts';
import type { Geography } from '../src/core/read/build/geography.ts';
import { NO_MAP } from '../src/core/read/build/geography.ts';
import type { Problem } from '../src/core/read/problem.ts';
import { formatProblem } from '../src/core/read/problem.ts';
import type { ReadResult } from '../src/core/read/read-story.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    root: { type: 'string', default: join(import.meta.dirname, '..') },
  },
  allowPositionals: true,
});
const disk = diskAt(values.root);
const outside: Problem[] = []; // of no story
const geography = mapOf();
const slugs = positionals.length > 0 ? positionals : disk.readFolder('stories');
const results = slugs.map((slug) => ({ slug, result: readAll(slug) }));
if (slugs.length === 0) {
  const at = { file: 'stories', line: 1, column: 1, path: '' };
  const help = 'write one: docs/making-a-story.md says how';
  outside.push({ ...at, message: 'expected a folder for each story, got none', help });
}
const problems = [...outside, ...results.flatMap(({ result }) => (result.ok ? [] : result.problems))];

const counts = results.map(({ slug, result }) => storyCounts(slug, storyFiles(disk, slug), result));
if (values.json) console.log(JSON.stringify({ problems, counts }, null, 2));
else {
  for (const problem of problems) console.error(formatProblem(problem));
  for (const { slug, result } of results) {
    if (!result.ok) {
      const count = result.problems.length;
      console.log(`${slug}: ${count} ${count === 1 ? 'problem' : 'problems'}`);
    } else {
      const { steps, claims, places, events } = result.story;
      const sizes = `${steps.length} steps, ${claims.size} claims, ${places.size} places, ${events.size} events`;
      console.log(`${slug}: ${sizes}, no problems`);
    }
  }
  for (const each of counts) for (const line of linesOf(each)) console.log(line);
}
process.exitCode = problems.length > 0 ? 1 : 0;

/** The story, and what teachers have beside it: that can be checked only against a story that is right. */
function readAll(slug: string): ReadResult {
  const story = loadStory(disk, slug, geography);
  if (!story.ok) return story;
  const teaching = loadTeaching(disk, story.story);
  if (!teaching.ok) return teaching;
  if (geography === NO_MAP) return story;
  const unnamed = unnamedIn(mapStory(story.story, 'en'), loadGazetteer(disk, 'en'), disk, slug);
  return unnamed.length > 0 ? { ok: false, problems: unnamed } : story;
}

/** Without the map's data the words are checked all the same; what is drawn is not. */
function mapOf(): Geography {
  try {
    return loadGeography(disk);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, file = 'public/geo', message = said] = /^(public\/geo\/\S+): (.*)$/s.exec(said) ?? [];
    const help = 'restore the file from the repository; what the maps show is not checked without it';
    outside.push({ file, line: 1, column: 1, path: '', message, help });
    return NO_MAP;
  }
}
