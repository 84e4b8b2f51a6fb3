import { type Zippable, zipSync } from 'fflate';
import { isLeftOut, PREPARE_PATH, packedPaths } from '../../src/core/pack/packed.ts';
import { type builtFiles, picturesOf } from '../built-files.ts';
import { pageInCopy } from './page.ts';

type Files = ReturnType<typeof builtFiles>;

/** What only scripts read that do not run from a disk, and the pages that make no sense there. */
const SERVED = (path: string): boolean =>
  path.startsWith('geo/') || path.startsWith('frame/') || path.startsWith(PREPARE_PATH);

const isPage = (path: string): boolean => path.endsWith('.html');

/** A step's page under its name of an earlier edition: no link within the copy leads there, and nobody comes from without. */
function isFormer(path: string, html: string): boolean {
  const [, at] = /^step\/([^/]+)\//.exec(path) ?? [];
  const [, step] = /<html[^>]*\sdata-step="([^"]*)"/.exec(html) ?? [];
  return at !== undefined && step !== undefined && at !== step;
}

/** The scripts that pages name as classic ones: no other runs. */
const classicOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\s(?:async|type="module"))[^>]*\ssrc="(?:\.\.?\/)*([^"]+)"/g)].map(
    ([, path = '']) => path,
  );

/** The files of the copy that opens by a double click, by their paths. */
export function copyOf(built: Files, site: string | null): ReadonlyMap<string, Uint8Array> {
  const read = (path: string): string => built.get(path)?.().toString('utf8') ?? '';
  const out = (path: string): boolean => SERVED(path) || (isPage(path) && isFormer(path, read(path)));
  const pages = [...built.keys()].filter((path) => isPage(path) && !isLeftOut(path) && !out(path));
  const shown = new Set(pages.flatMap((path) => picturesOf(path, read(path))));
  const scripts = new Set(pages.flatMap((path) => classicOf(read(path))));
  const paths = packedPaths(built.keys(), shown).filter(
    (path) => !out(path) && (!path.endsWith('.js') || scripts.has(path)),
  );
  const names = new Set(paths);
  const copy = { has: (path: string) => names.has(path), site };
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    if (isPage(path)) files.set(path, encoder.encode(pageInCopy(path, read(path), copy)));
    else files.set(path, new Uint8Array(built.get(path)?.() ?? []));
  }
  return files;
}

const MADE = new Date(2021, 10, 18); // one day for all files: the same site gives the same zip
const PACKED = /\.(png|woff2|jpe?g|webp)$/; // already as small as they get

/** The copy as one file. Everything is in one folder, so that unpacking it strews nothing about. */
export function zipOf(built: Files, site: string | null): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of copyOf(built, site))
    entries[`borderline/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 9, mtime: MADE }];
  return zipSync(entries);
}
