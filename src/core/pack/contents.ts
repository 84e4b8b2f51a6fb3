/** Where the build writes the list of the class pack, from the site's root. */
export const PACK_FILE = 'class-pack.json';
/** The worker that answers from the pack: at the root, so that the whole site is its scope, under any path. */
export const WORKER_FILE = 'sw.js';
/** The page that stores the pack, and the site as one file to be carried about. */
export const PREPARE_PATH = 'class/prepare/';
export const ZIP_FILE = 'class/borderline.zip';
/** The picture of every step as one file, for slides of one's own. */
export const PICTURES_FILE = 'class/borderline-pictures.zip';

/** What the live map reads of the story stands with the frames, and is not theirs alone. */
const STORY_FILE = 'frame/story.json';

const LEFT_OUT: readonly RegExp[] = [
  /^(v|frame|embed)\//, // for other sites
  /^embed\.\d+(?:-part)?\.js$/,
  /(^|\/)oembed\.json$/,
  /^step\/.*\.webp$/,
  /(^|\/)media\/[^/]+-card\.[0-9a-f]+\.jpg$/, // shown where an address is shared, and on no page
  /\.(zip|map)$/,
  /^sw\.js$/, // the browser keeps the worker itself, and compares it with the host's
  /^class-pack\.json$/,
];

/** Whether the site's worker has nothing to do with a file: it is for other sites, or is of the pack's own making. */
export const isLeftOut = (path: string): boolean => path !== STORY_FILE && LEFT_OUT.some((rule) => rule.test(path));

/** Pictures to take away, which stand beside the steps' pages. */
const isSheet = (path: string): boolean => /^step\/[^/]+\/[^/]+\.(svg|png)$/.test(path);

/**
 * Those of the site's files that a class needs with the network off: all but what is for other sites, and pictures to
 * take away that no page shows. `shown` are the files that pages show as pictures.
 */
export function packedPaths(paths: Iterable<string>, shown: ReadonlySet<string>): readonly string[] {
  return [...paths].filter((path) => !isLeftOut(path) && (!isSheet(path) || shown.has(path))).sort();
}
