import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circles, importsOf, sourceFiles } from './imports.ts';

const files = sourceFiles();
const imports = importsOf(files);

/** What each part of the software may import beside itself and packages. Nothing imports tests. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/messages': ['src/core'],
  'src/offline': ['src/core'],
  'src/playhead': ['src/core'],
  'src/strings': ['src/core'],
  'src/app': ['src/core', 'src/playhead', 'src/strings'],
  'src/inputs': ['src/core', 'src/playhead', 'src/app'],
  'src/embed': ['src/core', 'src/messages', 'src/strings'],
  'src/views': ['src/core', 'src/playhead', 'src/strings', 'src/app'],
  'src/map': ['src/core', 'src/playhead', 'src/app', 'src/views'],
  'src/pages': [
    ...['src/core', 'src/playhead', 'src/strings', 'src/app', 'src/inputs'],
    ...['src/messages', 'src/offline', 'src/views', 'src/map', 'src/styles'],
  ],
  site: ['src/app', 'src/core', 'src/map', 'src/pages', 'src/strings', 'src/styles', 'src/views'],
};

const partOf = (file: string): string => (file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : 'site');
const isOurs = (file: string): boolean => /^(src|site|scripts|tests)\//.test(file);

describe('the parts of the software', () => {
  const parts = [...new Set(files.filter((file) => /^(src|site)\//.test(file)).map(partOf))];

  it('are all known here', () => {
    expect(parts.filter((part) => MAY[part] === undefined && part !== 'src/styles')).toEqual([]);
  });

  for (const [part, may] of Object.entries(MAY))
    it(`${part} imports only what it may`, () => {
      const wrong = imports.filter(
        ({ from, to }) => from.startsWith(`${part}/`) && isOurs(to) && partOf(to) !== part && !may.includes(partOf(to)),
      );
      expect(wrong.filter(({ to }) => !(part === 'site' && to === 'vite.config.ts'))).toEqual([]);
      expect(imports.some(({ from }) => from.startsWith(`${part}/`))).toBe(true);
    });

  it('make the basemap from packages with the core alone', () => {
    const own = 'scripts/geodata/';
    const others = imports.filter(({ from, to }) => from.startsWith(own) && isOurs(to) && !to.startsWith(own));
    expect([...new Set(others.map(({ to }) => partOf(to)))]).toEqual(['src/core']);
  });

  it('import no test', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('tests/') && !from.startsWith('scripts/bench/'));
    expect(wrong).toEqual([]);
  });
});

describe('folders beside one another', () => {
  const parents = new Set(
    files.flatMap((file) => {
      const names = dirname(file).split('/');
      return names.map((_, index) => names.slice(0, index + 1).join('/'));
    }),
  );

  it('do not import one another in a circle, types neither', () => {
    const found = [...parents].flatMap((parent) => {
      const child = (file: string): string | null => {
        const [first, ...more] = file.startsWith(`${parent}/`) ? file.slice(parent.length + 1).split('/') : [];
        return first === undefined || more.length === 0 ? null : first;
      };
      const edges = new Map<string, Set<string>>();
      for (const { from, to } of imports) {
        const [a, b] = [child(from), child(to)];
        if (a !== null && b !== null && a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
      }
      return circles(edges).map((circle) => `${parent}: ${circle.join(' ')}`);
    });
    expect(found).toEqual([]);
  });

  it('would be found if they did', () => {
    const edges = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b'])],
    ]);
    expect(circles(edges)).toEqual([['b', 'c']]);
  });
});

describe('one door', () => {
  it('leads to the map’s engine, and it is fetched late', () => {
    const users = imports.filter(({ to, isType }) => to.startsWith('maplibre-gl') && !isType);
    expect([...new Set(users.map(({ from }) => from))]).toEqual(['src/map/engine/open.ts']);
    const runs = new Set<string>();
    const take = (file: string): void => {
      if (runs.has(file)) return;
      runs.add(file);
      for (const { from, to, isType } of imports) if (from === file && !isType && !isLate(from, to)) take(to);
    };
    const isLate = (from: string, to: string): boolean =>
      readFileSync(from, 'utf8').includes(
        `import('${to.startsWith(dirname(from)) ? `.${to.slice(dirname(from).length)}` : to}')`,
      );
    take('src/pages/reader/main.ts');
    expect(runs.has('src/map/controller.ts')).toBe(true);
    expect(runs.has('src/map/engine/open.ts')).toBe(false);
  });

  it('leads to the address: nothing else writes the history', () => {
    const writers = files.filter((file) => /history\.(push|replace)State/.test(readFileSync(file, 'utf8')));
    expect(writers).toEqual(['src/app/address.ts']);
  });
});

describe('the engine', () => {
  const OWN =
    /belarus|poland|iraq|sok[oó][lł]ka|grodno|kuźnica|bruzgi|minsk|erbil|\bbug\b|lukashenk|kurd|2021|'(?:POL|BLR|UKR|IRQ)'/i;
  const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('has no slug, place, voice or day of this story in any file', () => {
    const found = files.filter(
      (file) => file.startsWith('src/') && OWN.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(found).toEqual([]);
  });
});
