import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

// What a file exports is what others use of it: a name that no other file has is its own.

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/.test(file));

const EXPORTED = /^export (?:async )?(?:const|let|function\*?|class|interface|type) ([\w$]+)/gm;

/** Names that a file exports and no other file has. */
function unusedExports(texts: ReadonlyMap<string, string>): readonly string[] {
  const users = new Map<string, number>();
  for (const text of texts.values())
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) users.set(word, (users.get(word) ?? 0) + 1);
  return [...texts].flatMap(([file, text]) =>
    [...text.matchAll(EXPORTED)].flatMap(([, name = '']) => (users.get(name) === 1 ? [`${file}: ${name}`] : [])),
  );
}

it('every exported name is used by another file', () => {
  const files = [...sourceFiles(), ...tests, 'vite.config.ts', 'playwright.config.ts'].filter(
    (file) => !file.endsWith('.d.ts'),
  );
  expect(unusedExports(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual([]);
});

it('one that is not would be found', () => {
  const texts = new Map([
    ['a.ts', 'export const used = 1;\nexport function alone(): void {}\nconst own = 2;'],
    ['b.ts', "import { used } from './a.ts';\nconst own = used;"],
  ]);
  expect(unusedExports(texts)).toEqual(['a.ts: alone']);
});
