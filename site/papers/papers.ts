import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { textIn } from '../../src/core/language/text.ts';
import { wordPath } from '../../src/core/pack/papers.ts';
import { BLANK_MAP } from '../../src/core/still/blank-map.ts';
import { pagesOf } from '../../src/pages/pages.ts';
import type { Reading } from '../input/reading.ts';
import type { SiteFile } from '../site-file.ts';
import { buildBlankMap } from '../stills/blank-map.ts';
import { wordsOf } from './blocks.ts';
import { paperOf } from './from-page.ts';
import { treeOf } from './tree.ts';
import { wordOf } from './word.ts';

const SOME_DAY = '2000-01-01'; // of a paper whose story has none: the same with every build

const NOWHERE = './'; // what addresses begin with where the site knows none of its own
const MAP_WIDTH = 1500; // pixels: sharp on paper

async function mapOf({ story, teaching, lang, disk, site }: Reading): Promise<ReadonlyMap<string, Uint8Array>> {
  const marks = teaching?.map ?? [];
  if (marks.length === 0) return new Map();
  const { content } = await buildBlankMap(story, marks, lang, disk, site);
  const svg = typeof content === 'string' ? content : Buffer.from(content).toString();
  const fitTo = { mode: 'width', value: MAP_WIDTH } as const;
  const png = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo }).render().asPng();
  return new Map([[BLANK_MAP, new Uint8Array(await sharp(png).png({ palette: true, effort: 4 }).toBuffer())]]);
}

/** The sheets of the class as files to edit, each made of its page. */
export async function wordPapers(reading: Reading): Promise<readonly SiteFile[]> {
  const { story, teaching, lang, site } = reading;
  const root = site ?? NOWHERE;
  const pictures = await mapOf(reading);
  const picture = (file: string): Uint8Array => {
    const known = pictures.get(file);
    if (known === undefined) throw new Error(`paper: expected one of ${[...pictures.keys()].join(', ')}, got ${file}`);
    return known;
  };
  const files: SiteFile[] = [];
  for (const { path, sheet } of pagesOf(story, teaching)) {
    if (sheet === undefined) continue;
    const paper = paperOf(treeOf(sheet(story, lang, site, root)), root);
    const [first] = paper.blocks;
    const title = first?.is === 'heading' ? wordsOf(first.runs) : path;
    const author = textIn(story.meta.byline, lang);
    const content = await wordOf({
      paper,
      title,
      author,
      lang: 'en-GB',
      day: story.meta.days?.updated ?? SOME_DAY,
      picture,
    });
    files.push({ path: wordPath(path), content });
  }
  return files;
}
