import { stepPath } from '../src/core/cite/moment.ts';
import { OEMBED_PATH, oembedOf } from '../src/core/embed/oembed.ts';
import { RELEASES_PATH } from '../src/core/embed/releases.ts';
import { isLeftOut, PACK_FILE, PICTURES_FILE, WORKER_FILE, ZIP_FILE } from '../src/core/pack/contents.ts';
import { bytesOf } from '../src/core/pack/file-list.ts';
import { STORY_FILE } from '../src/pages/iframe/story-file.ts';
import { NOTICES_FILE, type Notice, noticesText } from '../src/pages/notices/notice.ts';
import { EN } from '../src/strings/en.ts';
import { copyOf } from './disk/copy.ts';
import { zipOf } from './disk/zip.ts';
import { serverEdition } from './editions/server.ts';
import { besideBrand } from './input/brand.ts';
import { madeData } from './input/data-files.ts';
import type { Reading } from './input/reading.ts';
import type { Loader } from './loader.ts';
import { packOf } from './pack/digests.ts';
import { pictureSet } from './papers/picture-set.ts';
import type { SitePages } from './render/pages.ts';
import type { SiteFile } from './site-file.ts';

const ICON_FILE = 'favicon.svg'; // every page names it, and what was released holds a copy
const ZIP_LIMIT = 15_000_000; // bytes: it goes round in classes, on sticks and by mail

export interface BuildInput {
  readonly reading: Reading;
  readonly site: SitePages;
  /** What the live maps of frames read. */
  readonly storyData: string;
  readonly loader: Loader;
  readonly notices: readonly Notice[];
  /** The script that answers without a network. */
  readonly worker: string;
  /** Sheets for class as files to edit. */
  readonly papers: readonly SiteFile[];
  /** They take longest, and are drawn meanwhile: hands over those that are drawn, then the others as they come. */
  pictures(take: (files: readonly SiteFile[]) => void): Promise<void>;
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

/** Writes every page, picture, data file and pack of a site, beside the scripts and styles that stand already. */
export async function buildSite(input: BuildInput, effects: Effects): Promise<void> {
  const { loader, worker } = input;
  const { story, lang, site, brand, disk } = input.reading;
  const { pages, write, scriptOf } = input.site;
  const shown = new Set<string>();
  for (const page of pages) {
    const file = `${page.path}index.html`;
    const edition = serverEdition((path) => void (isLeftOut(file) || shown.add(path)));
    effects.write(file, write(page, edition));
  }
  for (const { path, content } of input.papers) effects.write(path, content);
  effects.write(STORY_FILE, input.storyData);
  for (const { path, content } of madeData(story, disk)) effects.write(path, content);
  for (const [path, source] of loader.files) effects.write(path, source);
  if (brand.logo !== null) effects.write(ICON_FILE, disk.readFile(besideBrand(brand.logo.value)));
  effects.write(WORKER_FILE, worker);
  effects.write(NOTICES_FILE, noticesText(input.notices));
  if (site !== null) {
    effects.write(OEMBED_PATH, JSON.stringify(oembedOf(story, lang, site, EN.site)));
    for (const step of story.steps)
      effects.write(`${stepPath(step.id)}${OEMBED_PATH}`, JSON.stringify(oembedOf(story, lang, site, EN.site, step)));
  }
  effects.pagesStand();
  await input.pictures((files) => {
    for (const { path, content } of files) effects.write(path, content);
  });
  for (const { path, content } of input.released) effects.write(path, content);
  const files = new Map([...effects.files()].filter(([path]) => !path.startsWith(RELEASES_PATH)));
  const pack = packOf(files, shown);
  const pictures = pictureSet(input.reading, (path) => {
    const read = files.get(path);
    if (read === undefined) throw new Error(`${PICTURES_FILE}: expected ${path} to be drawn by now, it is not there`);
    return read();
  });
  effects.write(PICTURES_FILE, await zipOf(pictures, 'borderline-pictures'));
  effects.write(PACK_FILE, JSON.stringify(pack));
  const zip = await input.zip(copyOf({ files, pages, write, shown, scriptOf, site }));
  if (zip.length > ZIP_LIMIT)
    throw new Error(`${ZIP_FILE} has ${zip.length} bytes, and may have ${ZIP_LIMIT}: what is it that grew?`);
  effects.write(ZIP_FILE, zip);
  effects.info(`class pack ${pack.files.length} files, ${mega(bytesOf(pack.files))} · zip ${mega(zip.length)}`);
}
