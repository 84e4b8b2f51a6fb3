import { stepPath } from '../src/core/cite/moment.ts';
import { OEMBED_PATH, oembedOf } from '../src/core/embed/oembed.ts';
import { isLeftOut, PACK_FILE, PICTURES_FILE, WORKER_FILE, ZIP_FILE } from '../src/core/pack/contents.ts';
import { bytesOf } from '../src/core/pack/file-list.ts';
import { ICON_FILE } from '../src/core/theme/brand.ts';
import { VOICES_FILE, voicesCss } from '../src/core/theme/css.ts';
import { STORY_FILE } from '../src/pages/iframe/story-file.ts';
import { NOTICES_FILE, type Notice, noticesText } from '../src/pages/notices/notice.ts';
import { EN } from '../src/strings/en.ts';
import { aloneOf, othersOf } from './alone.ts';
import { copyOf } from './disk/copy.ts';
import { zipOf } from './disk/zip.ts';
import { serverEdition } from './editions/server.ts';
import { LETTERING_FILE } from './fonts/lettering.ts';
import { logoOf } from './input/brand.ts';
import { madeData, otherData } from './input/data-files.ts';
import { ownFiles } from './input/ground-files.ts';
import type { Reading } from './input/reading.ts';
import type { Loader } from './loader.ts';
import { packOf } from './pack/digests.ts';
import { pictureSet } from './papers/picture-set.ts';
import type { SitePages } from './render/pages.ts';
import type { SiteFile } from './site-file.ts';

const ZIP_LIMIT = 15_000_000; // bytes: it goes round in classes, on sticks and by mail

/** What one of the stories needs. */
export interface StoryInput {
  readonly reading: Reading;
  readonly site: SitePages;
  /** What the live maps of frames read. */
  readonly storyData: string;
  /** Sheets for class as files to edit. */
  readonly papers: readonly SiteFile[];
  /** They take longest, and are drawn meanwhile: hands over those that are drawn, then the others as they come. */
  pictures(take: (files: readonly SiteFile[]) => void): Promise<void>;
}

export interface BuildInput {
  /** Where there is a front page, its story is the first. */
  readonly stories: readonly StoryInput[];
  /** The page that lists them; null: there is none. */
  readonly list: SiteFile | null;
  readonly loader: Loader;
  readonly notices: readonly Notice[];
  /** The script that answers without a network. */
  readonly worker: string;
  /** What was released stands beside the site, as it was. */
  readonly released: readonly SiteFile[];
  /** Makes one file of many. */
  zip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>;
}

export interface Effects {
  write(path: string, content: string | Uint8Array): void;
  /** Everything that was written, by whoever did. */
  files(): ReadonlyMap<string, () => Uint8Array>;
  /** Called when every page stands; pictures and packs may not yet. */
  pagesStand(): void;
  info(text: string): void;
}

const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const iconOf = ({ brand, disk }: Reading): string => logoOf(brand, disk) ?? disk.readFile(`public/${ICON_FILE}`);

/** Writes what a story has but its pictures. Answers with the files that its pages show, by their paths from the root. */
function writeStory(
  { reading, site: { pages, write }, papers, storyData }: StoryInput,
  { loader, notices }: BuildInput,
  effects: Effects,
): ReadonlySet<string> {
  const { story, lang, site, disk, folder, lettering } = reading;
  const put: Effects['write'] = (path, content) => effects.write(folder + path, content);
  const shown = new Set<string>();
  for (const page of pages) {
    const file = `${page.path}index.html`;
    const edition = serverEdition((path) => void (isLeftOut(file) || shown.add(path)));
    put(file, write(page, edition));
  }
  for (const { path, content } of papers) put(path, content);
  for (const { path, content } of ownFiles(disk, story.ground)) effects.write(path, content);
  put(STORY_FILE, storyData);
  const colours = voicesCss(story.voices);
  if (colours !== null) put(VOICES_FILE, colours);
  if (lettering !== null) put(LETTERING_FILE, lettering.css);
  const data = folder === '' ? madeData(story, disk) : otherData(story, disk);
  for (const { path, content } of story.parts.statements ? data : []) put(path, content);
  for (const [path, source] of loader.files) put(path, source); // its address says which story it brings
  put(NOTICES_FILE, noticesText(notices));
  if (folder !== '') put(ICON_FILE, iconOf(reading)); // its address is told beside the story's own
  if (site !== null) {
    put(OEMBED_PATH, JSON.stringify(oembedOf(story, lang, site, EN.site)));
    for (const step of story.steps)
      put(`${stepPath(step.id)}${OEMBED_PATH}`, JSON.stringify(oembedOf(story, lang, site, EN.site, step)));
  }
  return shown;
}

/** What a class takes with it: the list for a lesson without a network, all pictures, the story as one file. */
async function writePacks(
  { reading, site }: StoryInput,
  { stories, list, zip }: BuildInput,
  loads: ReadonlySet<string>,
  effects: Effects,
): Promise<void> {
  const { folder } = reading;
  const { pages, write, scriptOf } = site.alone();
  const { files, at, own } = aloneOf(reading, effects.files(), othersOf(stories, list));
  const shown = own(loads);
  const pack = packOf(files, shown, at);
  const pictures = pictureSet(reading, (path) => {
    const read = files.get(path);
    if (read === undefined) throw new Error(`${PICTURES_FILE}: expected ${path} to be drawn by now, it is not there`);
    return read();
  });
  effects.write(folder + PICTURES_FILE, await zipOf(pictures, 'borderline-pictures'));
  effects.write(folder + PACK_FILE, JSON.stringify(pack));
  const whole = await zip(copyOf({ files, pages, write, shown, scriptOf, site: reading.site }));
  const file = folder + ZIP_FILE;
  if (whole.length > ZIP_LIMIT)
    throw new Error(`${file} has ${whole.length} bytes, and may have ${ZIP_LIMIT}: what is it that grew?`);
  effects.write(file, whole);
  effects.info(
    `${folder}class pack ${pack.files.length} files, ${mega(bytesOf(pack.files))} · zip ${mega(whole.length)}`,
  );
}

/** Writes every page, picture, data file and pack of a site, beside the scripts and styles that stand already. */
export async function buildSite(input: BuildInput, effects: Effects): Promise<void> {
  const { stories, list, released } = input;
  const [first] = stories;
  if (first === undefined) throw new Error('expected a story to build, got none');
  const taught = new Map<StoryInput, ReadonlySet<string>>(); // what their pages show
  for (const each of stories) {
    const shown = writeStory(each, input, effects);
    if (each.reading.story.parts.lessons) taught.set(each, shown);
  }
  if (list !== null) effects.write(list.path, list.content);
  const { brand, disk } = first.reading;
  const logo = logoOf(brand, disk);
  if (logo !== null) effects.write(ICON_FILE, logo);
  for (const { reading } of stories)
    for (const { path, content } of await Promise.all((reading.lettering?.files ?? []).map((face) => face.cut())))
      effects.write(reading.folder + path, content);
  effects.pagesStand();
  for (const { path, content } of released) effects.write(path, content);
  if (taught.size > 0) effects.write(WORKER_FILE, input.worker);
  // One story is packed while the next is drawn.
  const finish = async (each: StoryInput): Promise<void> => {
    const { pictures, reading } = each;
    await pictures((files) => {
      for (const { path, content } of files) effects.write(reading.folder + path, content);
    });
    const shown = taught.get(each);
    if (shown !== undefined) await writePacks(each, input, shown, effects);
  };
  await Promise.all(stories.map(finish));
}
