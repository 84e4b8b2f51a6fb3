import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { serveSite } from '../../scripts/lib/serve.mjs';
import { type Pack, parsePack } from '../../src/core/pack/file-list.ts';
import { expect, test } from './site.ts';

/** A site of its own that can be taken down and changed, and a browser whose profile outlives it. */
export interface Classroom {
  readonly url: string;
  readonly pack: () => Pack;
  /** A browser with the same profile: closed and opened again, it remembers what a browser remembers. */
  open(): Promise<BrowserContext>;
  /** The network is gone. */
  unplug(): void;
  /** Somebody answers, but never says anything: a network without a way out. */
  stall(): Promise<void>;
  plug(): Promise<void>;
  /** The list of the pack names a part of it: what storing takes does not matter then. */
  shrink(): void;
  write(path: string, content: string): void;
  remove(path: string): void;
  /** The file as the build wrote it. */
  restore(path: string): void;
  /** Another build: a page is changed, and the list says so. */
  deploy(path: string, change: (html: string) => string): void;
  close(): Promise<void>;
}

const BASE = '/a/b/';

/** Of a pack that is small there is enough to tell one file from another, and the story opens. */
const IN_SMALL = /^(?!stills\/|step\/|data\/|accounts\/|explore\/)|^stills\/(start|flight)\./;

/** `from`: a built site, whose story has lessons. */
export async function classroom(from = 'dist'): Promise<Classroom> {
  const folder = mkdtempSync(join(tmpdir(), 'class-'));
  const dist = join(folder, 'dist');
  cpSync(from, dist, { recursive: true, filter: (file) => !/(?:^|\/)dist\/v\b|\.png$/.test(file) });
  let served = await serveSite({ base: BASE, dist });
  const { url } = served;
  const port = Number(new URL(url).port);
  let mute: { readonly server: Server; readonly sockets: Set<Socket> } | null = null;
  let context: BrowserContext | null = null;
  const list = (): Pack => {
    const pack = parsePack(JSON.parse(readFileSync(join(dist, 'class-pack.json'), 'utf8')));
    if (pack === null) throw new Error('expected a list of the pack');
    return pack;
  };
  const unmute = async (): Promise<void> => {
    const ended = mute;
    mute = null;
    for (const socket of ended?.sockets ?? []) socket.destroy();
    await new Promise((resolve) => (ended === null ? resolve(null) : ended.server.close(resolve)));
  };
  const room: Classroom = {
    url,
    pack: list,
    async open() {
      await context?.close();
      const { launchOptions, viewport } = test.info().project.use;
      context = await chromium.launchPersistentContext(join(folder, 'profile'), {
        ...launchOptions,
        viewport: viewport ?? null,
      });
      return context;
    },
    unplug() {
      served.server.close();
      served.server.closeAllConnections();
    },
    async stall() {
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
      });
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      await new Promise<void>((resolve) => {
        const probe = connect(port, '127.0.0.1', () => resolve(void probe.destroy()));
      });
      mute = { server, sockets };
    },
    async plug() {
      await unmute();
      served = await serveSite({ base: BASE, port, dist });
    },
    shrink() {
      const { build, files } = list();
      const few = files.filter(({ path }) => IN_SMALL.test(path));
      writeFileSync(join(dist, 'class-pack.json'), JSON.stringify({ build, files: few }));
    },
    write: (path, content) => writeFileSync(join(dist, path), content),
    remove: (path) => rmSync(join(dist, path)),
    restore: (path) => cpSync(join(from, path), join(dist, path)),
    deploy(path, change) {
      const file = join(dist, path);
      const html = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
      writeFileSync(file, html);
      const digest = createHash('sha256').update(html).digest('hex');
      const { files } = list();
      const bytes = Buffer.byteLength(html);
      const changed = files.map((each) => (each.path === path ? { path, bytes, digest } : each));
      writeFileSync(join(dist, 'class-pack.json'), JSON.stringify({ build: digest.slice(0, 16), files: changed }));
    },
    async close() {
      await context?.close();
      await unmute();
      if (served.server.listening) room.unplug();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return room;
}

/** Opens the page that prepares a class, looked at anew. */
export async function preparing(context: BrowserContext, { url }: Classroom): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}class/prepare/`);
  await expect(page.locator('[data-state="looking"]')).toHaveCount(0);
  return page;
}

export const stateIs = (page: Page, state: string): Promise<void> =>
  expect(page.locator('#prepare [data-state]')).toHaveAttribute('data-state', state, { timeout: 60_000 });

export async function prepare(page: Page): Promise<void> {
  await page.locator('#prepare-press').click();
  await stateIs(page, 'ready');
}

/** What the browser keeps of the site, beside what it may do without. */
export const keeps = (page: Page): Promise<{ readonly workers: number; readonly caches: number }> =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }));
