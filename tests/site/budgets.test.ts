import { randomBytes } from 'node:crypto';
import type { Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import { weighFirstView, weighPage } from '../../site/budgets.ts';

/** A page that is so many KB when it is compressed: letters by chance are written in six bits of eight. */
const pageOf = (kilobytes: number): string => randomBytes(Math.round(kilobytes * 1000)).toString('base64');

test('a page that a slow phone can open passes', () => {
  expect(() => weighPage({ folder: 'stories/light', html: pageOf(50) })).not.toThrow();
});

test('an author whose story is too heavy is told which, how heavy, and what makes it lighter, without a trace of our code', () => {
  try {
    weighPage({ folder: 'stories/heavy', html: pageOf(134) });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    expect(error.message).toMatch(
      /^the story does not build:\nstories\/heavy:1:1: expected .* at most 60 KB, compressed, .*, got 13\d KB; help: tell it in fewer steps/,
    );
    expect(error.stack).toBe('');
    return;
  }
  throw new Error('expected it to be refused');
});

describe('style sheets', () => {
  const NO_LIMIT = Number.POSITIVE_INFINITY;
  const asset = (fileName: string, source: string): Rollup.OutputAsset =>
    ({ type: 'asset', fileName, names: [fileName], source }) as unknown as Rollup.OutputAsset;
  const entry = { type: 'chunk', isEntry: true, name: 'index', fileName: 'index.js', code: '', imports: [] };
  const weighed = (sheet: string, most: number): string =>
    weighFirstView(
      {
        'index.js': { ...entry, dynamicImports: [] } as unknown as Rollup.OutputChunk,
        'frame.js': asset('frame.js', ''),
        'a.css': asset('a.css', sheet),
      },
      { folder: 'stories/light', html: '' },
      '',
      {
        ...{ 'scripts before the map': NO_LIMIT, 'all style sheets': most, 'the page': NO_LIMIT },
        ...{ 'the classroom’s own style sheets': NO_LIMIT, 'the list of stories’ own style sheet': NO_LIMIT },
        ...{ 'the style sheet of lists, quotations and tables': NO_LIMIT, 'the style sheet of pictures': NO_LIMIT },
        ...{ 'the frame’s script': NO_LIMIT, 'the loader': NO_LIMIT },
      },
    );
  const face = (letters: string): string =>
    `@font-face{font-family:A;src:url(a.woff2);unicode-range:${letters}}p{margin:0}`;

  test('weigh the same whatever letters a story is written in', () => {
    const few = /all style sheets ([\d.]+) of/.exec(weighed(face('U+20-7E'), 1))?.[1];
    const many = Array.from({ length: 400 }, (_, index) => `U+${(index * 7 + 256).toString(16)}`).join(',');
    expect(/all style sheets ([\d.]+) of/.exec(weighed(face(many), 1))?.[1]).toBe(few);
  });

  test('that are too heavy are told by how much', () => {
    expect(() => weighed(face('U+20-7E'), 0.01)).toThrow(/over budget: all style sheets .* bytes too much/);
  });
});
