import { RELEASES_PATH } from '../src/core/embed/releases.ts';
import { sitePathsOf } from './input/ground-files.ts';
import type { Reading } from './input/reading.ts';
import type { SiteFile } from './site-file.ts';

export type Files = ReadonlyMap<string, () => Uint8Array>;

/** A story's files with those that stories share, as on a site that tells it alone: its own folder's are at the root. */
interface Alone {
  readonly files: Files;
  /** Where the site has a file, from its root. */
  at(path: string): string;
  /** Files of the site, by their paths from its root, as they are called here. */
  own(paths: ReadonlySet<string>): ReadonlySet<string>;
}

/** Folders of stories, and the page that lists them: what is in another's, or is no story's own. */
export const othersOf = (
  stories: readonly { readonly reading: Pick<Reading, 'folder'> }[],
  list: SiteFile | null,
): readonly string[] => [...stories.map(({ reading }) => reading.folder), ...(list === null ? [] : [list.path])];

/** `others`: folders of the other stories, and paths that belong to none. */
export function aloneOf(
  { folder, story }: Pick<Reading, 'folder' | 'story'>,
  files: Files,
  others: readonly string[],
): Alone {
  const ground = sitePathsOf(story.ground);
  const apart = [`${folder}${RELEASES_PATH}`, ...others.filter((other) => other !== folder)];
  const isShared = (path: string): boolean => path.startsWith('assets/') || path.startsWith('geo/');
  const isHere = (path: string): boolean =>
    (path.startsWith(folder) || isShared(path)) &&
    !apart.some((other) => other !== '' && path.startsWith(other)) &&
    (!path.startsWith('geo/') || ground.includes(path));
  const inFolder = (path: string): string => (path.startsWith(folder) ? path.slice(folder.length) : path);
  const here = [...files].filter(([path]) => isHere(path));
  const places = new Map(here.map(([path]) => [inFolder(path), path]));
  return {
    files: new Map(here.map(([path, read]) => [inFolder(path), read])),
    at: (path) => places.get(path) ?? path,
    own: (paths) => new Set([...paths].map(inFolder)),
  };
}
