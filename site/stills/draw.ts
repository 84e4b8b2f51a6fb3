import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundled } from '../bundled.ts';
import { digestOf, keep, kept } from '../kept.ts';
import type { SiteFile } from '../site-file.ts';
import { STILLS_TASKS, type StillsInput } from './files.ts';

const WORKER = 'site/stills/worker.ts';
const YOUNG = 192; // MB for what is forgotten at once, as most of a picture is: with less, a sixth of the time goes

/** Called with files as they are drawn. */
export type Take = (files: readonly SiteFile[]) => void;

/** Has every still drawn, in threads, one for each core. */
async function drawAll(root: string, input: StillsInput, take: Take): Promise<readonly SiteFile[]> {
  const left = [...STILLS_TASKS];
  const drawn: SiteFile[] = [];
  const thread = pathToFileURL(await bundled(root, WORKER));
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(thread, {
        workerData: { root, input },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      });
      const next = (): void => {
        const task = left.shift();
        if (task === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(task);
      };
      worker.on('message', (files: readonly SiteFile[]) => {
        drawn.push(...files);
        take(files);
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), left.length) }, work));
  return drawn.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The stills of a story: those of an earlier run where all that they are made from is the same. `folder` keeps them.
 * `check` is called before any is drawn: it throws where the story is not as it must be.
 */
export async function stillsOf(
  root: string,
  input: StillsInput,
  folder: string,
  take: Take = () => {},
  check: () => Promise<unknown> = async () => {},
): Promise<readonly SiteFile[]> {
  const digest = digestOf(root, WORKER, JSON.stringify(input));
  const known = kept(folder, digest);
  if (known !== null) {
    take(known);
    return known;
  }
  await check();
  const files = await drawAll(root, input, take);
  keep(folder, digest, files);
  return files;
}
