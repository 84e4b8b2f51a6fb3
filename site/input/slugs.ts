import type { Disk } from './disk.ts';

/** What systems and editors leave in folders, and what people leave there for each other. */
const UNTOLD = /^(?:\.|readme|desktop\.ini$|thumbs\.db$)|~$/i;
export const namesIn = (disk: Disk, path: string): readonly string[] =>
  disk.isFolder(path) ? disk.readFolder(path).filter((name) => !UNTOLD.test(name)) : [];

/** The folders of stories. */
export const storySlugs = (disk: Disk): readonly string[] =>
  namesIn(disk, 'stories').filter((slug) => disk.isFolder(`stories/${slug}`));

/** First parts of addresses that the site has for itself, or its front page for its own. */
const TAKEN: readonly string[] = [
  ...['assets', 'geo', 'stories', 'notices', 'v', 'step', 'stills', 'frame', 'present', 'speaker', 'accounts', 'media'],
  ...['sources', 'explore', 'handout', 'embed', 'data', 'class'],
];

/** A story is named by its folder, in addresses too. */
export const isSlug = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** Why a story cannot stand in a folder of its own under a name; null: it can. */
export function slugProblem(slug: string): string | null {
  const shown = JSON.stringify(slug);
  if (!isSlug(slug)) return `expected a name of lower-case letters, digits and hyphens, got ${shown}`;
  return TAKEN.includes(slug) ? `expected a name that the site does not use itself, got ${shown}` : null;
}
