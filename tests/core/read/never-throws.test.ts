import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/core/read/problem.ts';
import { readStory } from '../../../src/core/read/read-story.ts';
import { input } from './input.ts';
import { LAND } from './land.ts';

const FILES = Object.keys(input());
/** Scraps of what authors write, so that random text gets past the first line of each parser. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '- id: x\n',
    '  ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '"',
    '&a ',
    '*a',
    '<<: ',
    '!!binary ',
    '---\n',
    '# ',
    '\n',
    '\r',
    '| ',
    '? ',
  ),
  fc.constantFrom(
    '## A {#start}\n\n',
    '[x](claim:000/crowd)',
    '[',
    '](',
    ')',
    '<b>',
    '![',
    '&#0;',
    '\\',
    '`',
    '**',
    '_',
    '> ',
    '1. ',
    '431',
    'two',
  ),
  fc.constantFrom(
    'steps:\n',
    'view: hold\n',
    'claims:\n',
    'id: __proto__\n',
    'id: constructor\n',
    'en: 7\n',
    'null',
    'figures: [{}]\n',
  ),
);
const text = fc.array(scrap, { maxLength: 40 }).map((parts) => parts.join(''));

function check(files: Readonly<Record<string, string>>): void {
  const read = readStory(files, 'small', LAND);
  if (read.ok) return;
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(formatProblem(problem)).toContain(problem.file);
  }
}

test('whatever stands in one file, the reader answers and does not throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), text, (path, content) => check({ ...input(), [path]: content })),
    { numRuns: 400 },
  );
});

test('wherever a file is cut and mended with anything, the reader answers and does not throw', () => {
  const cut = fc.record({ path: fc.constantFrom(...FILES), from: fc.nat(2500), length: fc.nat(40), with: text });
  fc.assert(
    fc.property(cut, (given) => {
      const before = input()[given.path] ?? '';
      const after = before.slice(0, given.from) + given.with + before.slice(given.from + given.length);
      check({ ...input(), [given.path]: after });
    }),
    { numRuns: 400 },
  );
});

test('whatever files there are, the reader answers and does not throw', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...FILES), text), check), { numRuns: 200 });
});

test('depths that no person writes are a problem, not a crash', () => {
  for (const deep of ['['.repeat(20_000), '> '.repeat(5_000), '{a: '.repeat(20_000)])
    for (const path of FILES) check({ ...input(), [path]: deep });
});
