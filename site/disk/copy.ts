import { MEDIA_PATH } from '../../src/core/media.ts';
import { isLeftOut, PREPARE_PATH, packedPaths } from '../../src/core/pack/contents.ts';
import { diskEdition } from '../editions/disk.ts';
import type { SitePages } from '../render/pages.ts';

/** What only scripts read that do not run from a disk, pages that make no sense there, pictures in more formats than one. */
const isServed = (path: string): boolean =>
  path.startsWith('geo/') ||
  path.startsWith('frame/') ||
  path.startsWith(PREPARE_PATH) ||
  (path.startsWith(MEDIA_PATH) && !path.endsWith('.jpg'));

interface CopyInput extends Omit<SitePages, 'alone'> {
  /** Every file of the built site. */
  readonly files: ReadonlyMap<string, () => Uint8Array>;
  /** What pages load of it. */
  readonly shown: ReadonlySet<string>;
  readonly site: string | null;
}

/** The files of the copy that opens by a double click, by their paths. */
export function copyOf(input: CopyInput): ReadonlyMap<string, Uint8Array> {
  const { files, pages, write, shown, scriptOf, site } = input;
  const byFile = new Map(pages.map((page) => [`${page.path}index.html`, page]));
  // No link within the copy leads to a step's former address, and nobody comes from without.
  const isOut = (path: string): boolean => isServed(path) || isLeftOut(path) || byFile.get(path)?.isFormer === true;
  const scripts = new Set([...byFile].flatMap(([path, page]) => (isOut(path) ? [] : (scriptOf(page) ?? []))));
  const paths = packedPaths(files.keys(), shown).filter(
    (path) => !isOut(path) && (!path.endsWith('.js') || scripts.has(path)),
  );
  const names = new Set(paths);
  const edition = diskEdition({ has: (path) => names.has(path), site });
  const encoder = new TextEncoder();
  return new Map(
    paths.map((path) => {
      const page = byFile.get(path);
      return [
        path,
        page === undefined ? (files.get(path)?.() ?? new Uint8Array()) : encoder.encode(write(page, edition)),
      ];
    }),
  );
}
