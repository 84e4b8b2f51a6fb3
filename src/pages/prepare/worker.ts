import { WORKER_FILE } from '../../core/pack/contents.ts';

const PATIENCE = 15_000; // milliseconds until a worker that does not come is taken for none

/** The site's worker, where the reader has had it registered. */
async function registered(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

export async function hasWorker(scope: string): Promise<boolean> {
  return ((await registered(scope))?.active ?? null) !== null;
}

/** Whether this browser has had our worker, whole or not yet: what is left of a class whose pack was emptied. */
export async function hadWorker(scope: string): Promise<boolean> {
  return (await registered(scope)) !== undefined;
}

/** Registers the worker and waits until it can answer. Called by a press of the reader's and by nothing else. */
export async function bringWorker(scope: string): Promise<boolean> {
  try {
    // The file is asked for past every store: an emptied one must be heard of at once.
    await navigator.serviceWorker.register(new URL(WORKER_FILE, scope), { scope, updateViaCache: 'none' });
  } catch (why) {
    console.warn('worker:', why);
    return hasWorker(scope);
  }
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE);
  });
  return Promise.race([navigator.serviceWorker.ready.then(({ active }) => active !== null), late]);
}

export async function dropWorker(scope: string): Promise<void> {
  await (await registered(scope))?.unregister();
}
