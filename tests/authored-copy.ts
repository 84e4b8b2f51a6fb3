import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { type Position, positionOf } from './text-position.ts';

/** A copy of what authors wrote for each test, with the map beside it, in which things are broken. */
export function authoredCopy() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'check-'));
    for (const folder of ['stories', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
    mkdirSync(join(root, 'public'));
    symlinkSync(resolve('public/geo'), join(root, 'public/geo'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return {
    root: (): string => root,
    breakIn(file: string, from: string, to: string): void {
      const path = join(root, file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
    },
    whereIn: (file: string, words: string): Position => positionOf(words, readFileSync(join(root, file), 'utf8')),
  };
}
