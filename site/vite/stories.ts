// The stories of a site as a build begins with them: each is read, and its pictures are drawn while Vite works.

import type { Assets } from '../assets.ts';
import type { FirstPage } from '../budgets.ts';
import type { BuildInput, StoryInput } from '../build.ts';
import { diskAt } from '../input/disk.ts';
import { readSite } from '../input/reading.ts';
import { trustedSite } from '../input/site-stories.ts';
import type { SitePages } from '../render/pages.ts';
import type { SiteFile } from '../site-file.ts';
import type * as entry from './entry.ts';

type Begun = Pick<StoryInput, 'reading' | 'pictures'>;
export type ToldStory = Omit<StoryInput, 'site' | 'storyData'>;

/** Starts to draw. Files are kept until somebody takes them, and then handed on as they come. */
function gathered(draw: (take: (files: readonly SiteFile[]) => void) => Promise<void>): StoryInput['pictures'] {
  const drawn: SiteFile[] = [];
  let take = (files: readonly SiteFile[]): void => void drawn.push(...files);
  const all = draw((files) => take(files));
  all.catch(() => {}); // told when they are waited for
  return async (taker) => {
    taker(drawn);
    take = taker;
    await all;
  };
}

/** Runs one after the other what is asked of it. */
function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = before.then(work);
    before = now.catch(() => {});
    return now;
  };
}

/** Without `code` no picture is drawn. */
export function beginStories(
  root: string,
  cache: string,
  site: string | null,
  code: typeof entry | null,
): readonly Begun[] {
  const readings = trustedSite(diskAt(root)).stories.map((story) => readSite(root, site, story));
  const draw = inTurn(); // each has a thread for every core
  return readings.map((reading) => ({
    reading,
    pictures:
      code === null
        ? async () => {}
        : gathered((take) =>
            draw(async () => {
              take(await code.keptMedia(root, reading, cache));
              await code.drawPictures(root, reading, code.stillsFolder(cache, reading), take);
            }),
          ),
  }));
}

export async function withPapers(
  begun: readonly Begun[],
  root: string,
  cache: string,
  code: typeof entry,
): Promise<readonly ToldStory[]> {
  const told: ToldStory[] = [];
  for (const each of begun) told.push({ ...each, papers: await code.keptPapers(root, each.reading, cache) });
  return told;
}

/** The page that lists them; null: there is one alone. */
export function listOf(
  told: readonly ToldStory[],
  root: string,
  assets: Assets,
  code: typeof entry,
): BuildInput['list'] {
  const { list } = trustedSite(diskAt(root));
  if (list === null) return null;
  const readings = told.map(({ reading }) => reading);
  return { path: `${list}index.html`, content: code.listPage(readings, list, assets, code.serverEdition()) };
}

/** Each with its pages, in the same order. */
export const storiesWith = (
  pages: readonly SitePages[],
  told: readonly ToldStory[],
  code: typeof entry,
): readonly StoryInput[] =>
  told.flatMap((each, index) => {
    const site = pages[index];
    return site === undefined ? [] : [{ ...each, site, storyData: code.storyData(each.reading) }];
  });

/** What each story's readers see first. Throws where one has no such page. */
export const firstPages = (
  stories: readonly SitePages[],
  told: readonly ToldStory[],
  code: typeof entry,
): readonly FirstPage[] =>
  stories.map(({ pages, write }, index) => {
    const first = pages.find(({ path }) => path === '');
    if (first === undefined) throw new Error('no page in the build: nothing to weigh');
    return { folder: `stories/${told[index]?.reading.story.meta.slug}`, html: write(first, code.serverEdition()) };
  });
