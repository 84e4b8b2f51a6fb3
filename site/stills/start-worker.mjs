// A thread begins as plain Node, which reads neither types nor components.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';

const { root } = workerData;
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } };
await runnerImport(join(root, 'site/stills/worker.ts'), { configFile: false, root, oxc });
