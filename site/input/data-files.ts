import { type DataFile, dataFiles, type ExportWords } from '../../src/core/export/files.ts';
import { shapeGeometry } from '../../src/core/read/build/topology.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import type { Story } from '../../src/core/story.ts';
import type { WeighedFile } from '../../src/pages/data/around.ts';
import { EN_DATA } from '../../src/strings/data.ts';
import { FIGURE_STRINGS_EN } from '../../src/views/charts/strings.ts';
import { valueWords } from '../../src/views/charts/value.ts';
import type { SiteFile } from '../site-file.ts';
import type { Disk } from './disk.ts';
import { loadStory, readLevels } from './story-files.ts';

export const DATA_FOLDER = 'public/data';

/** What the files say beside the story, in English. */
export const EXPORT_WORDS: ExportWords = {
  ...EN_DATA,
  claims: { reporter: EN_DATA.reporter, figure: (figure) => valueWords(figure, FIGURE_STRINGS_EN) },
};

type Built =
  | { readonly ok: true; readonly files: readonly DataFile[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The files of data of a story that is right, with the shapes of the map. */
export function dataOf(story: Story, disk: Disk): readonly DataFile[] {
  const { near, far } = readLevels(disk);
  return dataFiles(story, story.lang, (id) => shapeGeometry(near, id) ?? shapeGeometry(far, id), EXPORT_WORDS);
}

/** The bytes of every file of public/data; writing them is for the caller, comparing them for a test. */
export function builtData(disk: Disk): Built {
  const read = loadStory(disk);
  return read.ok ? { ok: true, files: dataOf(read.story, disk) } : read;
}

/** The same as the page of the data shows them. */
export const weighedData = (story: Story, disk: Disk): readonly WeighedFile[] =>
  dataOf(story, disk).map(({ name, records, text }) => ({ name, records, bytes: Buffer.byteLength(text) }));

/**
 * The same as files of the site: whatever lies in public/data, the site has what its story makes. Throws where a file lies
 * there that the story does not make, as it would be copied beside them.
 */
export function madeData(story: Story, disk: Disk): readonly SiteFile[] {
  const made = dataOf(story, disk);
  const odd = disk.readFolder(DATA_FOLDER).filter((file) => !made.some(({ name }) => name === file));
  if (odd.length > 0)
    throw new Error(
      `${DATA_FOLDER}/${odd.join(', ')}: expected what the story makes, got another file; run npm run build:data`,
    );
  return made.map(({ name, text }) => ({ path: `data/${name}`, content: text }));
}

/** The same of a story of which nothing is kept in public/data. */
export const otherData = (story: Story, disk: Disk): readonly SiteFile[] =>
  dataOf(story, disk).map(({ name, text }) => ({ path: `data/${name}`, content: text }));

/** Files of public/data that are not as the story makes them: they go out of the repository, not out of the site. */
export function staleData(story: Story, disk: Disk): readonly string[] {
  const lying = disk.readFolder(DATA_FOLDER);
  if (lying.length === 0) return []; // none is kept: the build makes them
  return dataOf(story, disk).flatMap(({ name, text }) => {
    const path = `${DATA_FOLDER}/${name}`;
    return lying.includes(name) && disk.readFile(path) === text ? [] : [path];
  });
}
