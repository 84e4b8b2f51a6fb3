import type { Disk } from './disk.ts';

/** What systems and editors leave in folders, and what people leave there for each other. */
const UNTOLD = /^(?:\.|readme|desktop\.ini$|thumbs\.db$)|~$/i;
export const namesIn = (disk: Disk, path: string): readonly string[] =>
  disk.isFolder(path) ? disk.readFolder(path).filter((name) => !UNTOLD.test(name)) : [];

/** The folders of stories. */
export const storySlugs = (disk: Disk): readonly string[] =>
  namesIn(disk, 'stories').filter((slug) => disk.isFolder(`stories/${slug}`));
