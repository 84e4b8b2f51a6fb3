import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themesCss } from '../../src/core/theme/css.ts';
import { PAGE_STYLES } from '../../src/pages/pages.ts';

// Which rule wins is said by layers: every rule of every style sheet stands in one.

const LIST = 'src/styles/page.css';
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const list = read(LIST);
const statement = /@layer [^;{]+;/.exec(list)?.[0] ?? '';
const layers = statement.slice('@layer '.length, -1).split(', ');

interface Import {
  readonly file: string;
  readonly layer: string;
}
const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(/@import "([^"]+)"(?: layer\((\w+)\))?;/g)].map(([, path = '', layer = '']) => ({
    file: join(dirname(file), path).replaceAll('\\', '/'),
    layer,
  }));
const imported = importsOf(LIST);
const apart: readonly string[] = Object.values(PAGE_STYLES).flat();
const firsts: readonly string[] = Object.values(PAGE_STYLES).map(([first]) => first);
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`);

/** What stands at the top of a style sheet, without what is in it. */
function topOf(css: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) found.push(css.slice(from, at).trim());
    else if (css[at] === '}') depth--;
    else if (css[at] === ';' && depth === 0) found.push(css.slice(from, at).trim());
    else continue;
    from = at + 1;
  }
  return found;
}

describe('layers', () => {
  it('come in the order in which they are named', () => {
    expect(topOf(list)).toEqual([statement.slice(0, -1), ...topOf(list).filter((each) => each.startsWith('@import '))]);
    const order = imported.map(({ layer }) => layers.indexOf(layer));
    expect(order.every((at) => at >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('have each sheet once', () => {
    const all = [LIST, ...apart, ...[LIST, ...apart].flatMap((file) => importsOf(file).map((each) => each.file))];
    expect(all.sort()).toEqual([...sheets].sort());
  });

  it('hold all that the themes say', () => {
    expect(topOf(themesCss())).toEqual(['@layer tokens']);
  });

  it.each(apart)('hold all of %s, which a page links by itself', (file) => {
    const css = read(file);
    const blocks = topOf(css).filter((each) => !each.startsWith('@import ') && each !== statement.slice(0, -1));
    const named = blocks.map((block) => /^@layer (\w+)$/.exec(block)?.[1] ?? block);
    expect([...named, ...importsOf(file).map(({ layer }) => layer)].filter((each) => !layers.includes(each))).toEqual(
      [],
    );
    // While the site is developed they come before the list. One for readers without scripts never does.
    if (firsts.includes(file) && !file.endsWith('/plain.css')) expect(css.trimStart().startsWith(statement)).toBe(true);
  });

  it('leave nothing to say with more weight, but over what a script wrote on an element', () => {
    const important = sheets.flatMap((file) =>
      [...read(file).matchAll(/[\w-]+:[^;{}]*!important/g)].map(([rule]) => rule),
    );
    expect(important).toEqual(['min-block-size: 0 !important']);
  });
});
