import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { serveSite } from '../../scripts/lib/serve.mjs';

const OURS = /^(?:stories|seeds|releases)\//;

/** Files by their path from `stories/`. */
type Files = Readonly<Record<string, string | Uint8Array>>;

interface OtherSite {
  readonly url: string;
  close(): void;
}

/** A site of these stories in the place of ours, built from a copy of the working tree: minutes. */
export async function siteOf(stories: Files): Promise<OtherSite> {
  const folder = mkdtempSync(join(tmpdir(), 'other-stories-'));
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const file of listed.stdout.split('\0')) {
    if (file === '' || OURS.test(file) || !existsSync(file)) continue;
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(stories)) {
    mkdirSync(join(folder, 'stories', dirname(path)), { recursive: true });
    writeFileSync(join(folder, 'stories', path), content);
  }
  const built = spawnSync('node', ['scripts/lib/build-apart.mjs'], { cwd: folder, encoding: 'utf8' });
  if (built.status !== 0) {
    rmSync(folder, { recursive: true });
    throw new Error(built.stderr.slice(-2000));
  }
  const { server, url } = await serveSite({ dist: join(folder, 'dist') });
  return {
    url,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
