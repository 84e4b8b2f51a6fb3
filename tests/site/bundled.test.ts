import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundled } from '../../site/bundled.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'bundled-')));
  mkdirSync(join(root, 'within'));
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(resolve('node_modules/preact'), join(root, 'node_modules/preact'));
  writeFileSync(join(root, 'entry.tsx'), "export { told } from './within/part.tsx';\n");
  writeFileSync(
    join(root, 'within/part.tsx'),
    'export const told = [String(import.meta.dirname), String(import.meta.url), (<b>word</b>).type];\n',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

/** What Node itself makes of the file, as a build and its threads load it. */
function toldBy(file: string): unknown {
  const script = `const { told } = await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(JSON.stringify(told))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('Node reads types and components from it, and each module in it still knows where it lies', async () => {
  expect(toldBy(await bundled(root, 'entry.tsx'))).toEqual([
    join(root, 'within'),
    pathToFileURL(join(root, 'within/part.tsx')).href,
    'b',
  ]);
});

test('the same code is the same file, another is another, and none of days ago is kept', async () => {
  const file = await bundled(root, 'entry.tsx');
  expect(await bundled(root, 'entry.tsx')).toBe(file);
  utimesSync(file, new Date(), new Date(Date.now() - 2 * 86_400_000));
  writeFileSync(join(root, 'within/part.tsx'), 'export const told = 1;\n');
  const other = await bundled(root, 'entry.tsx');
  expect(toldBy(other)).toBe(1);
  expect(
    readdirSync(join(root, 'node_modules/.vite/code')).map((name) => join(root, 'node_modules/.vite/code', name)),
  ).toEqual([other]);
});
