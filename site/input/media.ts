// What lies in the folder of a story's pictures: names, sizes, and what their bytes are.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { MediaFile, MediaImage } from '../../src/core/read/media-file.ts';
import { recordedIn } from '../../src/core/read/recorded.ts';
import type { Disk } from './disk.ts';
import { namesIn } from './slugs.ts';

const SCRIPT = join(import.meta.dirname, '../media/measure.mjs');

type Measured = Omit<MediaImage, 'digest'> | null;

/** By the digest of their bytes: a picture is looked at once, however often its story is read. */
const known = new Map<string, Measured>();

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Looks at pictures in a process of its own: the library that can has no way to do it at once. */
function measure(files: readonly { readonly bytes: Uint8Array; readonly digest: string }[]): void {
  const unknown = files.filter(({ bytes, digest }) => bytes.length > 0 && !known.has(digest));
  if (unknown.length === 0) return;
  const lengths = `${unknown.map(({ bytes }) => bytes.length).join(' ')}\n`;
  const input = Buffer.concat([Buffer.from(lengths), ...unknown.map(({ bytes }) => bytes)]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], { input });
  if (status !== 0) throw new Error(`${SCRIPT}: expected the sizes of pictures, got ${String(stderr).trim()}`);
  const measured = JSON.parse(String(stdout)) as readonly Measured[];
  unknown.forEach(({ digest }, index) => {
    known.set(digest, measured[index] ?? null);
  });
}

/** A folder among the pictures is a file that is no picture. */
function bytesOf(disk: Disk, path: string): Uint8Array {
  try {
    return disk.readBytes(path);
  } catch {
    return new Uint8Array();
  }
}

const WORDS = /\.(?:md|txt|vtt)$/i;

function wordsIn(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function mediaIn(disk: Disk, folder: string): readonly MediaFile[] {
  const files = namesIn(disk, folder).map((name) => {
    const bytes = bytesOf(disk, `${folder}/${name}`);
    return { name, bytes, digest: sha256(bytes) };
  });
  measure(files);
  return files.map(({ name, bytes, digest }): MediaFile => {
    const image = known.get(digest) ?? null;
    const recorded = image === null ? recordedIn(bytes) : null;
    const text = WORDS.test(name) ? wordsIn(bytes) : null;
    return {
      ...{ name, bytes: bytes.length },
      image: image === null ? null : { ...image, digest },
      recorded: recorded === null ? null : { ...recorded, digest },
      words: text === null ? null : { text, digest },
    };
  });
}
