import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoryCounts } from '../../site/input/story-counts.ts';
import type { Problem } from '../../src/core/read/problem.ts';
import { type Position, positionOf } from '../text-position.ts';

vi.setConfig({ testTimeout: 120_000 }); // each starts a process that plans every step's map at nine sizes
afterAll(() => vi.resetConfig());

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const folder of ['stories', 'seeds']) cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'public'));
  symlinkSync(resolve('public/geo'), join(root, 'public/geo'));
});
afterEach(() => rmSync(root, { recursive: true }));

function check(...args: readonly string[]) {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts', '--root', root, ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

interface Told {
  readonly problems: readonly Problem[];
  readonly counts: readonly StoryCounts[];
}
const told = (json: string): Told => JSON.parse(json) as Told;

const SLUG = 'belarus-border-2021';
const STORY = `stories/${SLUG}`;
function breakIn(file: string, from: string, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}
const whereIn = (file: string, words: string): Position => positionOf(words, readFileSync(join(root, file), 'utf8'));

test('what is wrong is told of every story, not of the first alone', () => {
  for (const slug of ['one', 'two']) {
    mkdirSync(join(root, 'stories', slug));
    writeFileSync(
      join(root, 'stories', slug, 'story.md'),
      '---\ntitle: T\n---\n\n## A\nplace: Nowhere at all\n\nWords.\n',
    );
  }
  const { status, stderr } = check('one', 'two');
  expect(status).toBe(1);
  expect(stderr.match(/^stories\/(?:one|two)\/story\.md:6:\d+/gm)).toHaveLength(2);
});

test('a right story is counted, and passes', () => {
  const { status, stdout, stderr } = check(SLUG);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^belarus-border-2021: \d+ steps, .+, no problems\n/);

  // Its words, its phrases and its sides are counted.
  for (const step of ['start', 'line', 'sources', 'all'])
    expect(stdout).toMatch(new RegExp(`^ +${step} +\\d+ +\\d+ +\\d+\\.\\d$`, 'm'));
  expect(stdout).toMatch(/^no-report \d+, one-report \d+, another-report \d+, a-third \d+, say \d+$/m);
  for (const side of ['poland-eu', 'belarus-russia', 'iraq', 'others', 'people'])
    expect(stdout).toMatch(new RegExp(`^ +${side} +\\d+ +\\d+ +\\d+ % +\\d+$`, 'm'));
  const json = told(check('--json', SLUG).stdout);
  expect(json.problems).toEqual([]);
  const [counts] = json.counts;
  expect(counts).toMatchObject({
    story: 'belarus-border-2021',
    prose: { phrases: { 'no-report': expect.any(Number) } },
  });
  expect(counts?.prose?.steps).toContainEqual(
    expect.objectContaining({ step: 'line', words: expect.any(Number), grade: expect.any(Number) }),
  );
  expect(counts?.sides?.map(({ side }) => side)).toContain('iraq');
});

test('all that is wrong is printed at once, by file and line, and fails', () => {
  breakIn(`${STORY}/text/en.md`, '[100 troops]', '[200 troops]');
  breakIn(`${STORY}/topics.yaml`, 'relation: differing', 'relation: different');
  const { status, stdout, stderr } = check(SLUG);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^belarus-border-2021: 2 problems\n/);
  expect(stdout).toMatch(/^ +neighbours +\d+ +\d+ +\d+\.\d$/m); // words can be counted all the same
  expect(stdout).not.toContain('poland-eu');
  const troops = whereIn(`${STORY}/text/en.md`, '[▸200 troops]');
  const relation = whereIn(`${STORY}/topics.yaml`, '▸different,');
  expect(stderr).toBe(
    `${STORY}/text/en.md:${troops.line}:${troops.column} neighbours: expected a figure of 001/estonia-100-troops (100 troops), got "200"; help: no claim has this figure: give the one that the claim has\n` +
      `${STORY}/topics.yaml:${relation.line}:${relation.column} [0].relation: expected one of disputed, differing, not-comparable, one-voice, agreed, got "different"; help: did you mean "differing"?\n`,
  );
});

test('the same is told to machines as JSON', () => {
  breakIn(`${STORY}/text/en.md`, '[100 troops]', '[200 troops]');
  const { status, stdout, stderr } = check('--json', SLUG);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(told(stdout).problems).toEqual([
    {
      file: `${STORY}/text/en.md`,
      ...whereIn(`${STORY}/text/en.md`, '[▸200 troops]'),
      path: 'neighbours',
      message: 'expected a figure of 001/estonia-100-troops (100 troops), got "200"',
      help: 'no claim has this figure: give the one that the claim has',
    },
  ]);
});

test('without the map its words are checked all the same', () => {
  rmSync(join(root, 'public/geo'));
  breakIn(`${STORY}/text/en.md`, '[100 troops]', '[200 troops]');
  const { problems } = told(check('--json', SLUG).stdout);
  expect(problems.map(({ file }) => file)).toEqual(['public/geo/far.json', `${STORY}/text/en.md`]);
});

test('no story at all is no pass', () => {
  rmSync(join(root, 'stories'), { recursive: true });
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('stories:1:1: expected a folder for each story, got none');
});
