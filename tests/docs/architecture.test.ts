import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const PAGE = 'docs/ARCHITECTURE.md';
const MOST_TERMS = 40;
const MOST_LINES = 140;

const page = readFileSync(PAGE, 'utf8');

/** The cells of a table's rows, under the heading that it stands under. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [told = ''] = section.split('\n## ');
  const [, , ...rows] = told.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => row.split('|').map((cell) => cell.trim())).map((cells) => cells.slice(1, -1));
}

/** What stands in backticks and has a slash in it. */
const pathsIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`\s]+\/[^`\s]*)`/g)].map(([, path = '']) => path);

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Documents of the project: those at its root, and those beside what they are about. */
function documents(): readonly string[] {
  const below = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return [...readdirSync('.'), ...['docs', 'src', 'site'].flatMap(below)].filter((name) => name.endsWith('.md'));
}

/** Paths of a text that lead into the tree; what only says how a path is made, as with `<slug>`, is none. */
const PATH = /(?<![\w./-])(?:src|site|scripts|tests|docs)\/[\w.@/-]*[\w/](?![\w<*…])/g;
const pathsTold = (text: string): readonly string[] => [...new Set(text.match(PATH) ?? [])];

describe('the page on architecture', () => {
  test('is one page', () => expect(page.split('\n').length).toBeLessThanOrEqual(MOST_LINES));

  const folders = rowsUnder('Folders').flatMap(([names = '']) => pathsIn(names));
  test('names folders', () => expect(folders.length).toBeGreaterThan(15));
  test.each(folders)('the folder %s is there', (path) => expect(isFolder(path)).toBe(true));

  const changes = rowsUnder('Where to change what');
  test('leads to a file for each of some twenty changes', () => {
    expect(changes.length).toBeGreaterThanOrEqual(20);
    for (const [change = '', at = ''] of changes) expect(pathsIn(at), change).not.toEqual([]);
  });
  test.each(
    changes.map(([change = '', at = '']) => [change, at] as const),
  )('to change %s one finds every file that is named', (_change, at) => {
    expect(pathsIn(at).filter((path) => !(path.endsWith('/') ? isFolder(path) : isFile(path)))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = rowsUnder('Glossary');

  test(`has at most ${MOST_TERMS} terms, each once, in the order of the alphabet`, () => {
    const names = terms.map(([term = '']) => term);
    expect(names.length).toBeGreaterThan(20);
    expect(names.length).toBeLessThanOrEqual(MOST_TERMS);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test.each(
    terms.map(([term = '', meaning = '', file = '']) => [term, meaning, file] as const),
  )('%s has a meaning, and one file where it lives', (_term, meaning, file) => {
    expect(meaning).not.toBe('');
    const [path = '', ...others] = pathsIn(file);
    expect(others).toEqual([]);
    expect(isFile(path), path).toBe(true);
  });
});

describe('documents', () => {
  test.each(documents())('%s names no file or folder that is not there', (document) => {
    const named = pathsTold(readFileSync(document, 'utf8'));
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('are read at the root, in docs and beside the code', () => {
    expect(documents()).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', PAGE, 'docs/decisions/ledgers.md', 'src/core/README.md']),
    );
  });

  test('are held to the paths that they name', () => {
    expect(
      pathsTold('`src/core/no-such.ts`, (tests/x/), https://a.example/docs/b, stories/<slug>, `src/core/`'),
    ).toEqual(['src/core/no-such.ts', 'tests/x/', 'src/core/']);
  });
});
