import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, keep, kept } from '../../site/stills/cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stills-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = [
  { path: 'stills/start.wide.light.svg', content: '<svg/>' },
  { path: 'step/start/start-card.png', content: new Uint8Array([137, 80, 78, 71]) },
];

test('what was kept comes back byte for byte', () => {
  keep(folder, 'one', FILES);
  const back = kept(folder, 'one') ?? [];
  expect(back.map(({ path }) => path)).toEqual(FILES.map(({ path }) => path));
  expect(back.map(({ content }) => Buffer.from(content))).toEqual(FILES.map(({ content }) => Buffer.from(content)));
});

test('nothing comes back under another digest, and an older run is not kept for ever', () => {
  keep(folder, 'one', FILES);
  expect(kept(folder, 'two')).toBeNull();
  keep(folder, 'two', FILES);
  expect(kept(folder, 'one')).toBeNull();
  expect(readdirSync(folder)).toEqual(['two']);
});

test('the digest is the same for the same inputs, and another when the story or the address is', () => {
  expect(digestOf('.', 'story', '')).toBe(digestOf('.', 'story', ''));
  expect(digestOf('.', 'story', '')).not.toBe(digestOf('.', 'another story', ''));
  expect(digestOf('.', 'story', '')).not.toBe(digestOf('.', 'story', 'https://example.org/'));
});
