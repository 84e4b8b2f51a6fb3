import { gzipSync } from 'node:zlib';
import type { Rollup } from 'vite';
import { wrong } from './input/wrong.ts';

/** What a first view may weigh, kilobytes of 1000 bytes, compressed with gzip. The faces have a budget of their own. */
const BUDGETS = {
  'scripts before the map': 30,
  'all style sheets': 14.4, // but for the letters of faces: they are those of whatever stories there are
  'the classroom’s own style sheets': 4,
  'the list of stories’ own style sheet': 0.5,
  'the style sheet of lists, quotations and tables': 0.7,
  'the style sheet of pictures': 0.7,
  'the page': 60,
  'the frame’s script': 5,
  'the loader': 5,
} as const;
type Budgets = Readonly<Record<keyof typeof BUDGETS, number>>;

type Bundle = Readonly<Record<string, Rollup.OutputAsset | Rollup.OutputChunk>>;

const weigh = (source: string | Uint8Array): number => gzipSync(source, { level: 9 }).length;

/** A style sheet without the letters of its faces. */
const ownRules = (source: string | Uint8Array): string =>
  Buffer.from(source)
    .toString()
    .replaceAll(/;?unicode-range:[^;}]*/g, '');

/** Entry and whatever it brings without the map: chunks reached from it, but for those that wait for the reader. */
function beforeTheMap(bundle: Bundle, entry: string, later: ReadonlySet<string>): readonly Rollup.OutputChunk[] {
  const found = new Map<string, Rollup.OutputChunk>();
  const take = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || found.has(name) || later.has(chunk.name)) return;
    found.set(name, chunk);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) take(next);
  };
  take(entry);
  return [...found.values()];
}

const LATER = new Set([
  'live-map',
  'picture',
  'still-cameras',
  'card',
  'contents-more',
  'lay-out',
  'legend',
  'at-headings',
  'according',
  'sheet',
  'on-the-map',
  'according-sheet',
  'inspect',
  'explore',
  'builder',
]);

/** A file of the build that must be there to be weighed. */
function found<File>(file: File | undefined, name: string): File {
  if (file === undefined) throw new Error(`no ${name} in the build: nothing to weigh`);
  return file;
}

/** A story's page as the build writes it, and the folder that the story is in. */
export interface FirstPage {
  readonly folder: string;
  readonly html: string;
}

/** A page is as heavy as its story. Throws where that is too heavy. */
export function weighPage({ folder, html }: FirstPage, limit: number = BUDGETS['the page']): void {
  const weight = weigh(html) / 1000;
  if (weight <= limit) return;
  const message = `expected a story whose page is at most ${limit} KB, compressed, for it is all that a slow phone waits for, got ${weight.toFixed(0)} KB`;
  const help =
    'tell it in fewer steps or as two stories, or give it fewer places, routes and lines: the page holds all of them';
  throw wrong('the story', [{ file: folder, line: 1, column: 1, path: '', message, help }]);
}

/** What a first view weighs, in a line. Throws where it is more than it may, and says by how much. */
export function weighFirstView(bundle: Bundle, page: FirstPage, loader: string, limits: Budgets = BUDGETS): string {
  weighPage(page, limits['the page']);
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const assets = files.filter((file) => file.type === 'asset');
  const entry = found(
    chunks.find((file) => file.isEntry && file.name === 'index'),
    'page',
  );
  const frame = found(
    assets.find((file) => file.names.includes('frame.js')),
    'script of the frames',
  );
  const isClass = (file: Rollup.OutputAsset): boolean =>
    ['present.css', 'where.css'].some((name) => file.names.includes(name)); // no reader has them
  const isList = (file: Rollup.OutputAsset): boolean => file.names.includes('stories.css'); // nor a story’s page this
  const isBlocks = (file: Rollup.OutputAsset): boolean => file.names.includes('blocks.css'); // most stories have none
  const isMedia = (file: Rollup.OutputAsset): boolean => file.names.includes('media.css'); // nor any pictures
  const sheets = assets.filter((file) => file.fileName.endsWith('.css'));
  const weightOf = (list: readonly (string | Uint8Array)[]): number =>
    list.reduce((sum, source) => sum + weigh(source), 0) / 1000;
  const weights: Budgets = {
    'scripts before the map': weightOf(beforeTheMap(bundle, entry.fileName, LATER).map(({ code }) => code)),
    'all style sheets': weightOf(
      sheets
        .filter((file) => !isClass(file) && !isList(file) && !isBlocks(file) && !isMedia(file))
        .map(({ source }) => ownRules(source)),
    ),
    'the classroom’s own style sheets': weightOf(sheets.filter(isClass).map(({ source }) => source)),
    'the list of stories’ own style sheet': weightOf(sheets.filter(isList).map(({ source }) => source)),
    'the style sheet of lists, quotations and tables': weightOf(sheets.filter(isBlocks).map(({ source }) => source)),
    'the style sheet of pictures': weightOf(sheets.filter(isMedia).map(({ source }) => source)),
    'the page': weightOf([page.html]),
    'the frame’s script': weightOf([frame.source]),
    'the loader': weightOf([loader]),
  };
  const names = Object.keys(BUDGETS) as (keyof Budgets)[];
  const over = names.filter((name) => weights[name] > limits[name]);
  const line = (name: keyof Budgets): string => `${name} ${weights[name].toFixed(1)} of ${limits[name]} KB`;
  if (over.length > 0)
    throw new Error(
      `over budget: ${over.map((name) => `${line(name)}, ${Math.ceil(1000 * (weights[name] - limits[name]))} bytes too much`).join('; ')}`,
    );
  return names.map(line).join(' · ');
}
