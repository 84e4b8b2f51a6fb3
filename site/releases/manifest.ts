import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { integrityOf } from '../integrity.ts';

const RELEASES = 'releases';

/** The files of a release by their paths from its root. */
type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** What a release holds: each file's digest by its path. */
export type Manifest = Readonly<Record<string, string>>;

const NAME = /^(\d+\.\d+\.\d+)\.(zip|json)$/;
export const archiveOf = (slug: string, version: string): string => `${RELEASES}/${slug}/${version}.zip`;
const manifestFile = (slug: string, version: string): string => `${RELEASES}/${slug}/${version}.json`;

/** Versions of a story that were released, in no order. Throws where a file is called otherwise. */
export function releasedVersions(root: string, slug: string): readonly string[] {
  const within = `${RELEASES}/${slug}`;
  if (!existsSync(join(root, within))) return [];
  const versions = readdirSync(join(root, within)).map((name) => {
    const version = NAME.exec(name)?.[1];
    if (version === undefined) throw new Error(`${within}/${name}: expected a version as 1.0.0.zip for a name`);
    return version;
  });
  return [...new Set(versions)];
}

export const manifestOf = (files: ReleaseFiles): Manifest =>
  Object.fromEntries(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, integrityOf(bytes)]),
  );

/** Throws where the file is no manifest. */
export function readManifest(file: string): Manifest {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read !== 'object' || read === null || !Object.values(read).every((digest) => typeof digest === 'string'))
    throw new Error(`${file}: expected a digest for each file, got something else`);
  return read as Manifest;
}

/** What differs between files and a manifest, a line for each; none when they are as published. */
export function changesFrom(published: Manifest, files: ReleaseFiles): readonly string[] {
  const now = manifestOf(files);
  const names = [...new Set([...Object.keys(published), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    if (published[name] === now[name]) return [];
    if (now[name] === undefined) return [`${name} is gone`];
    return published[name] === undefined ? [`${name} was added`] : [`${name} was changed`];
  });
}

/** The files of a release. Throws where they are not as they were published. */
export function readRelease(root: string, slug: string, version: string): ReleaseFiles {
  const archive = archiveOf(slug, version);
  const files = new Map(Object.entries(unzipSync(readFileSync(join(root, archive)))));
  const changes = changesFrom(readManifest(join(root, manifestFile(slug, version))), files);
  if (changes.length > 0) throw new Error(`${archive} is not as it was published:\n${changes.join('\n')}`);
  return files;
}

const MADE = new Date(2021, 10, 18); // one day for all files: the same release gives the same archive

/** Writes a release: its files as one archive, and what they are told by beside it. */
export function writeRelease(root: string, slug: string, version: string, files: ReleaseFiles): void {
  mkdirSync(join(root, RELEASES, slug), { recursive: true });
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [new Uint8Array(bytes), { level: 9, mtime: MADE }];
  writeFileSync(join(root, archiveOf(slug, version)), zipSync(entries));
  writeFileSync(join(root, manifestFile(slug, version)), `${JSON.stringify(manifestOf(files), null, 1)}\n`);
}
