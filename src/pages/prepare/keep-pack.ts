import { PACK_FILE } from '../../core/pack/contents.ts';
import { type Pack, type PackFile, parsePack } from '../../core/pack/file-list.ts';
import type { Found, Why } from '../../core/pack/state.ts';
import {
  cacheName,
  DIGEST,
  digestOf,
  listAddress,
  packNames,
  packsOf,
  type Shelf,
  soundFile,
  storedAddress,
  WHOLE_SINCE,
  wholePacks,
} from '../../offline/caches.ts';

// Fills, checks and empties the browser's caches. Nothing here knows the page or the worker.

const AT_ONCE = 6;
const PATIENCE = 120_000; // milliseconds for one file: a megabyte on a bad line

/** Not enough room: no other file will have any either. */
class NoRoom extends Error {}

/** The list of this build as the host has it; where there is no network, that of the newest pack. Null: neither. */
export async function listOf(shelf: Shelf): Promise<Pack | null> {
  try {
    const response = await fetch(listAddress(shelf), { cache: 'no-store' });
    const pack = response.ok ? parsePack(await response.json()) : null;
    if (pack !== null) return pack;
  } catch {
    // no network, or no list in what came: what is stored may have one
  }
  return (await packsOf(shelf))[0]?.pack ?? null;
}

/** What is stored of a build; reads every byte. */
export async function look(pack: Pack, shelf: Shelf): Promise<Pick<Found, 'missing' | 'corrupted' | 'earlier' | 'of'>> {
  const name = cacheName(shelf, pack.build);
  const missing: string[] = [];
  const corrupted: string[] = [];
  const cache = (await caches.has(name)) ? await caches.open(name) : null;
  for (const { path, digest } of pack.files) {
    const kept = await cache?.match(storedAddress(path, shelf.scope), { ignoreVary: true });
    if (kept === undefined) missing.push(path);
    else if ((await digestOf(await kept.arrayBuffer())) !== digest) corrupted.push(path);
  }
  const whole = await packsOf(shelf);
  // Its list comes last, and the pack with the newest serves: without it this one does not, though every file is there.
  if (missing.length === 0 && whole[0]?.name !== name) missing.push(PACK_FILE);
  return { missing, corrupted, earlier: whole.some((each) => each.name !== name), of: pack.files.length };
}

/** The bytes of a file as the host has them now. */
async function fetched(file: PackFile, scope: string): Promise<Response | Why> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(storedAddress(file.path, scope), {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    bytes = await response.arrayBuffer();
  } catch {
    return 'unreachable';
  }
  if (response.status === 404 || response.status === 410) return 'not-found';
  if (!response.ok) return 'refused';
  if ((await digestOf(bytes)) !== file.digest) return 'digest';
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': type, [DIGEST]: file.digest } });
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response);
  } catch (why) {
    if (why instanceof DOMException && why.name === 'QuotaExceededError') throw new NoRoom();
    throw why;
  }
}

interface Telling {
  stored(file: PackFile): void;
  missed(file: PackFile, why: Why): void;
}

/** Stores what is not yet stored and sound, and says so file by file. What another build has of it is not fetched again. */
export async function fill(pack: Pack, shelf: Shelf, telling: Telling): Promise<void> {
  const { scope } = shelf;
  const cache = await caches.open(cacheName(shelf, pack.build));
  const others = await wholePacks(scope); // of other stories, too: they share scripts, styles and faces

  async function take(file: PackFile): Promise<Why | null> {
    const { path, digest } = file;
    const there = await soundFile(cache, path, scope);
    if (there?.headers.get(DIGEST) === digest) return null;
    let found: Response | Why | null = null;
    for (const other of others) {
      const same = await soundFile(other.cache, path, scope);
      if (same?.headers.get(DIGEST) === digest) found = same;
    }
    found ??= await fetched(file, scope);
    if (!(found instanceof Response)) return found;
    await put(cache, storedAddress(path, scope), found);
    return null;
  }

  let whole = true;
  const left = [...pack.files];
  async function work(): Promise<void> {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const why = await take(file).catch((thrown: unknown): Why => (thrown instanceof NoRoom ? 'room' : 'refused'));
      if (why === null) telling.stored(file);
      else {
        whole = false;
        telling.missed(file, why);
        if (why === 'room') left.length = 0;
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (!whole) return;
  const headers = { 'Content-Type': 'application/json', [WHOLE_SINCE]: String(Date.now()) };
  try {
    await put(cache, listAddress(shelf), new Response(JSON.stringify(pack), { headers }));
  } catch (thrown) {
    if (!(thrown instanceof NoRoom)) throw thrown;
    telling.missed({ path: PACK_FILE, bytes: 0, digest: '' }, 'room'); // all but the list had room
    return;
  }
  await dropOld(shelf);
}

/** The newest pack stays, and the one before it, for a lesson that runs on it in another window; no older one does. */
async function dropOld(shelf: Shelf): Promise<void> {
  const kept = new Set((await packsOf(shelf)).slice(0, 2).map(({ name }) => name));
  for (const name of await packNames(shelf)) if (!kept.has(name)) await caches.delete(name);
}

/** Whether a pack is whole, of whatever build: the worker answers from it. */
export const serves = async (shelf: Shelf): Promise<boolean> => (await packsOf(shelf)).length > 0;

/** Whether another story of the site is kept here: the worker is there for that one, too. */
export const servesOthers = async ({ scope, folder }: Shelf): Promise<boolean> =>
  (await wholePacks(scope)).some((pack) => pack.folder !== folder);

export async function empty(shelf: Shelf): Promise<void> {
  for (const name of await packNames(shelf)) await caches.delete(name);
}
