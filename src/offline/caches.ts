import { PACK_FILE } from '../core/pack/contents.ts';
import { addressOf, type Pack, parsePack } from '../core/pack/file-list.ts';

// What page and worker both know of the stored packs. A pack's list is stored last, so that only a whole pack has one.

/** Headers that stand beside a stored file: what its bytes must be, and, beside a list, when the pack became whole. */
export const DIGEST = 'X-Pack-Digest';
export const WHOLE_SINCE = 'X-Pack-Whole-Since';

export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a story stands: its site's root, and its folder from there with a slash at its end, '' at the root itself. */
export interface Shelf {
  readonly scope: string;
  readonly folder: string;
}

const prefixOf = (scope: string): string => `class-pack ${new URL(scope).pathname} `;

/** Several sites may share a host, and stories a site: each has caches of its own, one for each build. */
export const cacheName = ({ scope, folder }: Shelf, build: string): string =>
  `${prefixOf(scope)}${folder === '' ? '' : `${folder} `}${build}`;

/** The names of a site's caches, each with the folder of its story. */
async function packsIn(scope: string): Promise<readonly { readonly name: string; readonly folder: string }[]> {
  const prefix = prefixOf(scope);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  return names.map((name) => ({ name, folder: name.slice(prefix.length).split(' ').slice(0, -1).join(' ') }));
}

export const packNames = async ({ scope, folder }: Shelf): Promise<readonly string[]> =>
  (await packsIn(scope)).flatMap((pack) => (pack.folder === folder ? pack.name : []));

export const listAddress = ({ scope, folder }: Shelf): string => new URL(folder + PACK_FILE, scope).href;
export const storedAddress = (path: string, scope: string): string => new URL(addressOf(path), scope).href;

/** A stored file whose bytes are what they were; null: none, or others. */
export async function soundFile(cache: Cache, path: string, scope: string): Promise<Response | null> {
  const kept = await cache.match(storedAddress(path, scope), { ignoreVary: true });
  const digest = kept?.headers.get(DIGEST);
  if (kept === undefined || digest === null || digest === undefined) return null;
  const { headers } = kept;
  const bytes = await kept.arrayBuffer();
  return (await digestOf(bytes)) === digest ? new Response(bytes, { headers }) : null;
}

interface WholePack {
  readonly name: string;
  readonly folder: string;
  readonly cache: Cache;
  readonly pack: Pack;
  readonly since: number;
}

/** The packs of all stories of a site that are whole, the newest first. */
export async function wholePacks(scope: string): Promise<readonly WholePack[]> {
  const packs = await Promise.all(
    (await packsIn(scope)).map(async ({ name, folder }): Promise<WholePack | null> => {
      const cache = await caches.open(name);
      const list = await cache.match(listAddress({ scope, folder }));
      const pack = list === undefined ? null : parsePack(await list.json().catch(() => null));
      return pack === null ? null : { name, folder, cache, pack, since: Number(list?.headers.get(WHOLE_SINCE) ?? 0) };
    }),
  );
  return packs.filter((pack) => pack !== null).toSorted((a, b) => b.since - a.since);
}

/** The packs of one story that are whole, the newest first. */
export const packsOf = async ({ scope, folder }: Shelf): Promise<readonly WholePack[]> =>
  (await wholePacks(scope)).filter((pack) => pack.folder === folder);

/** Of each story the newest pack. */
export const newestOf = (packs: readonly WholePack[]): readonly WholePack[] =>
  packs.filter(({ folder }, index) => packs.findIndex((pack) => pack.folder === folder) === index);
