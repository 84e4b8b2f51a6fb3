import { createHash } from 'node:crypto';
import { packedPaths } from '../../src/core/pack/contents.ts';
import type { Pack, PackFile } from '../../src/core/pack/file-list.ts';
import { isTooHeavy } from '../../src/core/recording.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Lists what a class needs, with the digest of every file as it stands. `shown` are the files that pages load. `at` says
 * where the site has a file of the story.
 */
export function packOf(
  files: ReadonlyMap<string, () => Uint8Array>,
  shown: ReadonlySet<string>,
  at: (path: string) => string = (path) => path,
): Pack {
  const packed = packedPaths(files.keys(), shown).flatMap((path): PackFile | [] => {
    const bytes = files.get(path)?.() ?? new Uint8Array();
    return isTooHeavy(path, bytes.length) ? [] : { path: at(path), bytes: bytes.length, digest: sha256(bytes) };
  });
  return { build: sha256(JSON.stringify(packed)).slice(0, 16), files: packed };
}
