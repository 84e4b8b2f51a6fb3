import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

// A file or a function that fits a screen or two is read; a longer one is searched.

const FILE = 300; // lines
const FUNCTION = 80;
const MEDIAN = 80;
/** Its bytes are held against a digest by articles out there: to split it would make another file of it. */
const FROZEN = ['src/embed/embed.ts'];

const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Every function of a piece of code, and how many lines it has. */
function functionsIn(file: string, code: string): readonly { readonly line: number; readonly lines: number }[] {
  const found: { line: number; lines: number }[] = [];
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value)) return;
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(value.type)) {
      const line = lineAt(value.start);
      found.push({ line, lines: lineAt(value.end) - line + 1 });
    }
    Object.values(value).forEach(walk);
  };
  walk(parseSync(file, code).program);
  return found;
}

it('no function has more lines than fit two screens', () => {
  const long = sourceFiles()
    .filter((file) => !FROZEN.includes(file))
    .flatMap((file) =>
      functionsIn(file, readFileSync(file, 'utf8'))
        .filter(({ lines }) => lines > FUNCTION)
        .map(({ line, lines }) => `${file}:${line} has ${lines}`),
    );
  expect(long).toEqual([]);
});

it('functions are found, however they are written', () => {
  const code = 'function a() {\n}\nconst b = () => {\n\n};\nclass C {\n  d() {\n  }\n}\n';
  expect(functionsIn('a.ts', code).map(({ lines }) => lines)).toEqual([2, 3, 2]);
});

it('no file is longer than four screens, and most fit one', () => {
  const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
  const sized = [...sourceFiles(), ...styles].map((file) => ({ file, lines: linesOf(file) }));
  expect(sized.filter(({ lines }) => lines > FILE)).toEqual([]);
  const sorted = sized.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});
