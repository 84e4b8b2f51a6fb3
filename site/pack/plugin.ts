import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bytesOf, type Pack, type PackFile } from '../../src/core/pack/pack.ts';
import { isLeftOut, PACK_FILE, packedPaths, WORKER_FILE, ZIP_FILE } from '../../src/core/pack/packed.ts';
import { builtFiles, picturesOf } from '../built-files.ts';
import { classicScript } from '../classic-script.ts';
import { zipOf } from '../disk/zip.ts';

const WORKER = 'src/offline/worker.ts';
const ZIP_LIMIT = 15_000_000; // bytes: it goes round in classes, on sticks and by mail

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Lists what a class needs, with the digest of every file as it stands on the disk. */
function packOf(files: ReadonlyMap<string, () => Buffer>): Pack {
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !isLeftOut(path));
  const shown = new Set(pages.flatMap(([path, read]) => picturesOf(path, read().toString('utf8'))));
  const packed = packedPaths(files.keys(), shown).map((path): PackFile => {
    const bytes = files.get(path)?.() ?? Buffer.alloc(0);
    return { path, bytes: bytes.length, digest: sha256(bytes) };
  });
  return { build: sha256(JSON.stringify(packed)).slice(0, 16), files: packed };
}

/**
 * Writes the worker that answers without a network, the list of what it answers with, and the site as one file. Call it
 * last: all is taken as it was written.
 */
export function classPack(): Plugin {
  let root = process.cwd();
  let outDir = 'dist';
  return {
    name: 'class-pack',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    async buildStart() {
      this.emitFile({ type: 'asset', fileName: WORKER_FILE, source: await classicScript(root, WORKER) });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const files = builtFiles(outDir);
        const pack = packOf(files);
        writeFileSync(join(outDir, PACK_FILE), JSON.stringify(pack));
        const zip = zipOf(files, process.env['SITE_URL'] ?? null);
        if (zip.length > ZIP_LIMIT)
          this.error(`${ZIP_FILE} has ${zip.length} bytes, and may have ${ZIP_LIMIT}: what is it that grew?`);
        mkdirSync(dirname(join(outDir, ZIP_FILE)), { recursive: true });
        writeFileSync(join(outDir, ZIP_FILE), zip);
        const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
        this.info(`class pack ${pack.files.length} files, ${mega(bytesOf(pack.files))} · zip ${mega(zip.length)}`);
      },
    },
  };
}
