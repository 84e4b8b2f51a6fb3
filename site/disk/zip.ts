import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type AsyncZippable, zip } from 'fflate';
import { keptOr } from '../kept.ts';

const MADE = new Date(2021, 10, 18); // one day for all files: the same site gives the same zip
const PACKED = /\.(png|woff2|jpe?g|webp|avif)$/; // already as small as they get

/** Files as one file. Everything is in one folder, so that unpacking it strews nothing about. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>, folder = 'borderline'): Promise<Uint8Array> {
  const entries: AsyncZippable = {};
  for (const [path, bytes] of files)
    entries[`${folder}/${path}`] = [new Uint8Array(bytes), { level: PACKED.test(path) ? 0 : 6, mtime: MADE }];
  return new Promise((resolve, reject) => {
    zip(entries, (error, data) => (error ? reject(error) : resolve(data)));
  });
}

/** The same, or that of an earlier build where every file is the same. */
export async function keptZip(files: ReadonlyMap<string, Uint8Array>, cacheFolder: string): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(path).update('\0').update(bytes).update('\0');
  const [folder, digest] = [join(cacheFolder, 'zip'), hash.digest('hex').slice(0, 20)];
  const [zipped] = await keptOr(folder, digest, async () => [{ path: 'copy.zip', content: await zipOf(files) }]);
  if (!(zipped?.content instanceof Uint8Array)) throw new Error(`${folder}: expected a zip, got none`);
  return zipped.content;
}
