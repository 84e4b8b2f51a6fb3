import { type Geography, NO_MAP } from '../src/core/read/build/geography.ts';
import { formatProblem, formatWarning, type Problem } from '../src/core/read/problem.ts';
import type { ReadResult } from '../src/core/read/read-story.ts';
import { checkStory } from './check-story.ts';
import { loadBrand, staleBrand } from './input/brand.ts';
import type { Disk } from './input/disk.ts';
import { loadSite } from './input/site-stories.ts';
import { storySlugs } from './input/slugs.ts';
import { linesOf, storyCounts } from './input/story-counts.ts';
import { loadGeography, storyFiles } from './input/story-files.ts';

interface CheckAsked {
  /** Stories; none: all, and the site that they make. */
  readonly slugs: readonly string[];
  readonly json: boolean;
  /** Whether a warning fails, too. */
  readonly strict: boolean;
  /** Whether the disk is the project's own, whose pictures of its name were made from its brand. */
  readonly own: boolean;
}

/** What a check says, and whether all is right. */
export interface CheckReport {
  readonly passed: boolean;
  readonly out: readonly string[];
  readonly wrong: readonly string[];
}

interface Checked {
  readonly slug: string;
  readonly result: ReadResult;
}

function summary({ slug, result }: Checked): string {
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  const warned = result.warnings.length === 0 ? '' : `, ${counted(result.warnings.length, 'warning')}`;
  if (!result.ok) return `${slug}: ${counted(result.problems.length, 'problem')}${warned}`;
  const { steps, claims, places, events } = result.story;
  const made = result.written.made.length; // the opening and the end, where no author wrote them
  const sizes = `${steps.length - made} steps, ${claims.size} claims, ${places.size} places, ${events.size} events`;
  return `${slug}: ${sizes}, no problems${warned}`;
}

/** Without the map's data the words are checked all the same; what is drawn is not. */
function mapOn(disk: Disk): { readonly geography: Geography; readonly lost: readonly Problem[] } {
  try {
    return { geography: loadGeography(disk), lost: [] };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, file = 'public/geo', message = said] = /^(public\/geo\/\S+): (.*)$/s.exec(said) ?? [];
    const help = 'restore the file from the repository; what the maps show is not checked without it';
    return { geography: NO_MAP, lost: [{ file, line: 1, column: 1, path: '', message, help }] };
  }
}

const NO_STORY: Problem = {
  file: 'stories',
  line: 1,
  column: 1,
  path: '',
  message: 'expected a folder for each story, got none',
  help: 'write one: docs/making-a-story.md says how',
};

/** What is wrong that is no story's: the list of stories, and the brand. */
function wrongOutside(disk: Disk, slugs: readonly string[], { slugs: named, own }: CheckAsked): readonly Problem[] {
  const site = named.length === 0 && slugs.length > 0 ? loadSite(disk) : null;
  const brand = loadBrand(disk);
  const stale = brand.ok && own ? staleBrand(brand.read) : null;
  return [
    ...(slugs.length === 0 ? [NO_STORY] : []),
    ...(site === null || site.ok ? [] : site.problems),
    ...(brand.ok ? [] : brand.problems),
    ...(stale === null ? [] : [stale]),
  ];
}

/** Reads stories, lists every problem in them, and counts their words and their sides. */
export async function checkReport(disk: Disk, asked: CheckAsked): Promise<CheckReport> {
  const { geography, lost } = mapOn(disk);
  const slugs = asked.slugs.length > 0 ? asked.slugs : storySlugs(disk);
  const checked: Checked[] = [];
  for (const slug of slugs) checked.push({ slug, result: (await checkStory(disk, slug, geography)).result });
  const ofStories = checked.flatMap(({ result }) => (result.ok ? [] : result.problems));
  const problems = [...lost, ...wrongOutside(disk, slugs, asked), ...ofStories];
  const warnings = checked.flatMap(({ result }) => result.warnings);
  const counts = checked.map(({ slug, result }) => storyCounts(slug, storyFiles(disk, slug), result));
  const passed = problems.length === 0 && !(asked.strict && warnings.length > 0);
  if (asked.json) return { passed, out: [JSON.stringify({ problems, warnings, counts }, null, 2)], wrong: [] };
  return {
    passed,
    out: [...checked.map(summary), ...counts.flatMap((each) => [...linesOf(each)])],
    wrong: [...problems.map(formatProblem), ...warnings.map(formatWarning)],
  };
}
