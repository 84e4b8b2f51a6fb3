// A thread that draws stills, a shape at a time, as it is told.
import { parentPort, workerData } from 'node:worker_threads';
import { diskAt } from '../input/disk.ts';
import { stillsDrawer } from './build.ts';
import type { StillsInput, StillsTask } from './files.ts';

const { root, input } = workerData as { readonly root: string; readonly input: StillsInput };
const drawer = stillsDrawer(input, diskAt(root));

parentPort?.on('message', (task: StillsTask) => {
  drawer
    .then((draw) => draw(task))
    .then(
      (files) => parentPort?.postMessage(files),
      (why: unknown) => {
        throw why;
      },
    );
});
