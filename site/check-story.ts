// All that the build would say of a story, with the place of each in its author's files: asked of the same functions.
import { wordlessSteps } from '../src/core/alt/step-alts.ts';
import type { Gazetteer } from '../src/core/picture/gazetteer.ts';
import { type MapStory, mapStory } from '../src/core/picture/map-story.ts';
import type { Geography } from '../src/core/read/build/geography.ts';
import { NO_MAP } from '../src/core/read/build/geography.ts';
import type { At, Problem } from '../src/core/read/problem.ts';
import { didYouMean, inOrder, Problems } from '../src/core/read/problem.ts';
import type { ReadResult } from '../src/core/read/read-story.ts';
import type { Whereabouts } from '../src/core/read/whereabouts.ts';
import { EXPORT_PICTURES } from '../src/core/still/export-pictures.ts';
import type { Story } from '../src/core/story.ts';
import type { Teaching } from '../src/core/teaching.ts';
import { ALT_EN } from '../src/strings/alt.ts';
import { lackOf } from './fonts/sources.ts';
import { dataOf, staleData } from './input/data-files.ts';
import type { Disk } from './input/disk.ts';
import { loadGazetteer } from './input/gazetteer.ts';
import { offGround } from './input/off-ground.ts';
import { unnamedIn } from './input/owed-names.ts';
import { frontSlug } from './input/site-stories.ts';
import { isSlug, storySlugs } from './input/slugs.ts';
import { loadStory, loadTeaching } from './input/story-files.ts';
import { tileFile } from './input/tile-file.ts';
import { headingLine } from './stills/export-picture.ts';
import { stillsInput } from './stills/files.ts';
import { openOutlines } from './stills/outlines.ts';
import { openArchive } from './tiles/archive.ts';
import { checkTiles } from './tiles/check-tiles.ts';
import { whereMaps } from './where/maps.ts';

export interface Checked {
  /** As the story was read, with all that was found later among its problems. */
  readonly result: ReadResult;
  readonly teaching: Teaching | null;
}

/** Reads a story, and tries all that is drawn and written of it. What teachers have is tried once the story is right. */
export async function checkStory(disk: Disk, slug: string, geography: Geography): Promise<Checked> {
  const named = folderProblem(disk, slug);
  if (named !== null) return { result: { ok: false, problems: [named], warnings: [] }, teaching: null };
  const result = loadStory(disk, slug, geography, lackOf);
  if (!result.ok) return { result, teaching: null };
  const { story, warnings, written } = result;
  const teaching = loadTeaching(disk, story);
  if (!teaching.ok) return { result: { ok: false, problems: teaching.problems, warnings }, teaching: null };
  if (geography === NO_MAP) return { result, teaching: teaching.teaching };
  const { problems, warnings: drawn } = await drawnProblems(story, teaching.teaching, written, disk);
  if (problems.length > 0) return { result: { ok: false, problems, warnings }, teaching: null };
  const stale = slug === frontSlug(disk) ? staleData(story, disk).map(staleFile) : [];
  return { result: { ...result, warnings: [...warnings, ...drawn, ...stale] }, teaching: teaching.teaching };
}

const staleFile = (file: string): Problem => ({
  ...{ file, line: 1, column: 1, path: '' },
  message: 'expected the file as the story makes it, got another',
  help: 'run npm run build:data, and commit what it writes',
});

/** Why there is no story to check under a name; null: there is. */
function folderProblem(disk: Disk, slug: string): Problem | null {
  const at = { file: `stories/${slug}`, line: 1, column: 1, path: '' };
  const known = storySlugs(disk);
  if (!known.includes(slug)) {
    const help = didYouMean(slug, known) ?? 'write one: docs/making-a-story.md says how';
    return { ...at, message: 'expected the folder of a story, got none', help };
  }
  if (isSlug(slug)) return null;
  const message = `expected a folder named in lower-case letters, digits and hyphens, got ${JSON.stringify(slug)}`;
  return { ...at, message, help: 'call it as belarus-border-2021: it stands in addresses' };
}

/** What only drawing and writing can tell. */
async function drawnProblems(
  story: Story,
  teaching: Teaching | null,
  written: Whereabouts,
  disk: Disk,
): Promise<{ readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }> {
  const problems = new Problems();
  const map = mapStory(story, story.lang);
  const gazetteer = loadGazetteer(disk, story.lang, map);
  offGround(story, map, written, problems);
  checkTiled(story.meta.slug, map, written, disk, problems);
  if (!problems.none()) return { problems: problems.sorted(), warnings: [] }; // the rest would follow from it
  checkWords(story, gazetteer, written, problems);
  await checkHeadings(story, written, problems);
  attempt(written.places, () => dataOf(story, disk), problems);
  attempt(
    { file: `stories/${story.meta.slug}/teaching/lesson.yaml`, line: 1, column: 1, path: 'where' },
    () => whereMaps(story, teaching?.where ?? [], disk),
    problems,
  );
  const unnamed = unnamedIn(map, gazetteer, (step) => placeOf(written.steps.get(step) ?? written.title));
  // Where nobody is cited a name may be spared: its author is told, and decides.
  const { statements } = story.parts;
  return {
    problems: inOrder([...problems.sorted(), ...(statements ? unnamed : [])]),
    warnings: inOrder([...problems.warnings(), ...(statements ? [] : unnamed)]),
  };
}

function checkTiled(slug: string, map: MapStory, written: Whereabouts, disk: Disk, problems: Problems): void {
  const { tiles } = map.ground;
  if (tiles === undefined) return;
  const { file, bytes } = tileFile(disk, slug);
  const at = { view: (step: string) => viewOf(written, step), file: { file, line: 1, column: 1, path: '' } };
  checkTiles(map, tiles, openArchive(bytes), at, problems);
}

/** The place alone, of an entry that carries it. */
const placeOf = ({ file, line, column, path }: At): At => ({ file, line, column, path });

const viewOf = ({ views, title }: Whereabouts, step: string): At => views.get(step) ?? title;

function checkWords(story: Story, gazetteer: Gazetteer, written: Whereabouts, problems: Problems): void {
  for (const { step, alt } of wordlessSteps(story, gazetteer, story.lang, ALT_EN))
    problems.report(
      viewOf(written, step),
      `expected a map with something on it that can be named, got ${JSON.stringify(alt)}`,
      'draw a place or an event, fit one, or say what the map shows as alt',
    );
}

/** A picture to take away has room for two lines. */
async function checkHeadings(story: Story, written: Whereabouts, problems: Problems): Promise<void> {
  const { headings } = stillsInput({ story, lang: story.lang, site: null });
  const outlines = await openOutlines(headings.join(''), story.lang);
  const sheets = Object.entries(EXPORT_PICTURES).filter(([, { title }]) => title);
  for (const [index, heading] of headings.entries()) {
    const tight = sheets.find(([, sheet]) => headingLine(heading, sheet, outlines) === null);
    const step = story.steps[index]?.id ?? '';
    if (tight !== undefined)
      problems.report(
        (index === 0 ? undefined : written.headings.get(step)) ?? written.title,
        `expected a heading that has room in the ${tight[0]} picture, in two lines, got ${heading.length} letters`,
        'shorten it: about 130 letters have room',
      );
  }
}

/** What cannot be made is told, and does not end the check. */
function attempt(at: At, make: () => unknown, problems: Problems): void {
  try {
    make();
  } catch (error) {
    problems.report(at, error instanceof Error ? error.message : String(error), 'the build stops here');
  }
}
