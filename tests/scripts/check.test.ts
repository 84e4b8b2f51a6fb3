import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authoredCopy } from '../authored-copy.ts';

const { root, breakIn, whereIn } = authoredCopy();

const SLUG = 'belarus-border-2021';
const STORY = `stories/${SLUG}`;

function check(...args: readonly string[]) {
  const command = ['node_modules/tsx/dist/cli.mjs', 'scripts/check.ts', '--root', root(), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

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

test('no story at all is no pass', () => {
  rmSync(join(root(), 'stories'), { recursive: true });
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('stories:1:1: expected a folder for each story, got none');
});
