import { type Asked, askedFor } from './asked.ts';
import { newestOf, soundFile, wholePacks } from './caches.ts';
import { partOf } from './part.ts';

// Answers from the class pack where the network does not. It stores nothing: the page that prepares a class does. Its
// own text is the same in every build, and it never skips the wait of a new worker: no lesson changes under its class.

interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope extends EventTarget {
  readonly registration: ServiceWorkerRegistration;
}
const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

const NETWORK_WAIT_MS = 3000; // milliseconds that a page may keep its reader waiting
const SLOW_NETWORK_WAIT_MS = 300; // for what is asked of a network that has just kept us waiting
const REMEMBERED = 30_000;
let slowUntil = 0;

/** What a school's proxy says when it does not reach the host. */
const UNREACHED: ReadonlySet<number> = new Set([502, 503, 504]);

/** The stored file. One with a hashed name is the same in any pack; any other comes from the newest of a story alone. */
async function stored({ kind, path }: Asked): Promise<Response | null> {
  const packs = await wholePacks(scope);
  for (const { cache } of kind === 'hashed' ? packs : newestOf(packs)) {
    const file = await soundFile(cache, path, scope);
    if (file !== null) return file;
  }
  return null;
}

/** As a host does: a folder's page is under the folder's address, or its links would lead elsewhere. */
function answerOf({ kind }: Asked, file: Response, address: string): Response {
  if (kind !== 'folder') return file;
  const url = new URL(address);
  return Response.redirect(`${url.origin}${url.pathname}/${url.search}`);
}

function wait(milliseconds: number): Promise<'slow'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('slow'), milliseconds);
  });
}

async function networkFirst(request: Request, asked: Asked): Promise<Response> {
  const coming = fetch(request);
  const sound = coming.then(
    (response) => (UNREACHED.has(response.status) ? 'failed' : response),
    () => 'failed' as const,
  );
  const first = await Promise.race([sound, wait(Date.now() < slowUntil ? SLOW_NETWORK_WAIT_MS : NETWORK_WAIT_MS)]);
  if (first instanceof Response) {
    slowUntil = 0;
    return first;
  }
  if (first === 'slow') slowUntil = Date.now() + REMEMBERED;
  const file = await stored(asked).catch(() => null);
  return file === null ? coming : partOf(answerOf(asked, file, request.url), rangeOf(request)); // what is not there either stays missing
}

/** What is asked for of a file; of tiles all is given, which their reader keeps: each part would be cut from the whole. */
const rangeOf = ({ url, headers }: Request): string | null => (url.endsWith('.pmtiles') ? null : headers.get('Range'));

async function answer(request: Request, asked: Asked): Promise<Response> {
  try {
    if (asked.kind !== 'hashed') return await networkFirst(request, asked);
    const file = await stored(asked).catch(() => null);
    return file === null ? await fetch(request) : await partOf(file, rangeOf(request));
  } catch {
    return Response.error();
  }
}

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as FetchEvent;
  // Who asks past every store, as the page that fills the pack does, is to hear the network itself.
  if (request.method !== 'GET' || request.cache === 'no-store' || request.cache === 'only-if-cached') return;
  const asked = askedFor(request.url, scope);
  if (asked !== null) respondWith.call(event, answer(request, asked));
});
