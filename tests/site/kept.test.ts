import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, importedFrom, keep, kept } from '../../site/kept.ts';
import { stillsInput } from '../../site/stills/files.ts';
import { insistOnStories } from '../../site/vite/entry.ts';
import type { StepProse } from '../../src/core/prose.ts';
import { theStory } from '../the-story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stills-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILES = [
  { path: 'stills/start.desk.light.svg', content: '<svg/>' },
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

const DRAWS = 'site/stills/worker.ts';

test('the digest is the same for the same inputs, and another for another input or other code', () => {
  expect(digestOf('.', DRAWS, 'story')).toBe(digestOf('.', DRAWS, 'story'));
  expect(digestOf('.', DRAWS, 'story')).not.toBe(digestOf('.', DRAWS, 'another story'));
  expect(digestOf('.', DRAWS, 'story')).not.toBe(digestOf('.', 'site/kept.ts', 'story'));
});

test('the digest is another where a file that the script reads is another, is new or is gone, however deep it lies', () => {
  const reads = (): string => digestOf('.', DRAWS, '', [relative('.', folder)]);
  const empty = reads();
  mkdirSync(join(folder, 'text'));
  writeFileSync(join(folder, 'text', 'en.md'), 'A line.');
  const one = reads();
  writeFileSync(join(folder, 'text', 'en.md'), 'Another line.');
  const other = reads();
  writeFileSync(join(folder, 'text', 'de.md'), '');
  expect(new Set([empty, one, other, reads()]).size).toBe(4);
  rmSync(join(folder, 'text'), { recursive: true });
  expect(reads()).toBe(empty);
});

test('stories that were found right are not checked again', { timeout: 120_000 }, async () => {
  expect(await insistOnStories('.', folder)).toEqual([]);
  const [digest = ''] = readdirSync(join(folder, 'check'));
  writeFileSync(join(folder, 'check', digest, 'warnings.json'), '["as it was found"]');
  expect(await insistOnStories('.', folder)).toEqual(['as it was found']);
});

test('what a script imports is found, however far, and nothing else', () => {
  const found = importedFrom('.', DRAWS);
  for (const file of [
    'site/stills/ground.ts',
    'src/core/theme/light.ts',
    'src/views/legend/swatch.tsx',
    'src/core/picture/labels/widths.json',
  ])
    expect(found).toContain(file);
  expect(found.filter((file) => file.startsWith('src/pages/'))).toEqual([]);
});

test('a line of prose changes no still, and a heading changes them', () => {
  const story = theStory();
  const input = (change: Partial<StepProse>) => {
    const prose = { ...story.prose['en'] };
    const bug = prose['bug'];
    if (bug === undefined) throw new Error('expected a step');
    prose['bug'] = { ...bug, ...change };
    return stillsInput({ story: { ...story, prose: { en: prose } }, lang: 'en', site: null });
  };
  const blocks = story.prose['en']?.['bug']?.blocks ?? [];
  const other = { kind: 'paragraph', words: [{ kind: 'text', text: 'Another line.' }] } as const;
  expect(input({ blocks: [other, ...blocks] })).toEqual(input({}));
  expect(input({ blocks: [] })).not.toEqual(input({})); // its links say what the map has to name
  expect(input({ heading: 'Another' })).not.toEqual(input({}));
});
