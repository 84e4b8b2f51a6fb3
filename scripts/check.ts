// Reads each story, prints every problem in it and counts its words and its sides: tsx scripts/check.ts [slug …] [--json] [--strict] [--root <folder>]
// A warning does not fail, unless --strict.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStory } from '../site/check-story.ts';
import { loadBrand, staleBrand } from '../site/input/brand.ts';
import { diskAt } from '../site/input/disk.ts';
import { loadSite } from '../site/input/site-stories.ts';
import { storySlugs } from '../site/input/slugs.ts';
import { linesOf, storyCounts } from '../site/input/story-counts.ts';
import { loadGeography, storyFiles } from '../site/input/story-files.ts';
import type { Geography } from '../src/core/read/build/geography.ts';
import { NO_MAP } from '../src/core/read/build/geography.ts';
import type { Problem } from '../src/core/read/problem.ts';
import { formatProblem, formatWarning } from '../src/core/read/problem.ts';
import type { ReadResult } from '../src/core/read/read-story.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    root: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const disk = diskAt(values.root ?? join(import.meta.dirname, '..'));
const outside: Problem[] = []; // of no story
const geography = mapOf();
const slugs = positionals.length > 0 ? positionals : storySlugs(disk);
const results: { readonly slug: string; readonly result: ReadResult }[] = [];
for (const slug of slugs) results.push({ slug, result: (await checkStory(disk, slug, geography)).result });
if (slugs.length === 0) {
  const at = { file: 'stories', line: 1, column: 1, path: '' };
  const help = 'write one: docs/making-a-story.md says how';
  outside.push({ ...at, message: 'expected a folder for each story, got none', help });
}
const site = positionals.length === 0 && slugs.length > 0 ? loadSite(disk) : null;
outside.push(...(site === null || site.ok ? [] : site.problems));
const brand = loadBrand(disk);
const stale = brand.ok && values.root === undefined ? staleBrand(brand.read) : null;
outside.push(...(brand.ok ? [] : brand.problems), ...(stale === null ? [] : [stale]));
const problems = [...outside, ...results.flatMap(({ result }) => (result.ok ? [] : result.problems))];
const warnings = results.flatMap(({ result }) => result.warnings);

const counts = results.map(({ slug, result }) => storyCounts(slug, storyFiles(disk, slug), result));
if (values.json) console.log(JSON.stringify({ problems, warnings, counts }, null, 2));
else {
  for (const problem of problems) console.error(formatProblem(problem));
  for (const warning of warnings) console.error(formatWarning(warning));
  for (const each of results) console.log(summary(each));
  for (const each of counts) for (const line of linesOf(each)) console.log(line);
}
process.exitCode = problems.length > 0 || (values.strict && warnings.length > 0) ? 1 : 0;

function summary({ slug, result }: (typeof results)[number]): string {
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  const warned = result.warnings.length === 0 ? '' : `, ${counted(result.warnings.length, 'warning')}`;
  if (!result.ok) return `${slug}: ${counted(result.problems.length, 'problem')}${warned}`;
  const { steps, claims, places, events } = result.story;
  const made = result.written.made.length; // the opening and the end, where no author wrote them
  const sizes = `${steps.length - made} steps, ${claims.size} claims, ${places.size} places, ${events.size} events`;
  return `${slug}: ${sizes}, no problems${warned}`;
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
