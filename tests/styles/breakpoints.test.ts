import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPENING_MEDIA } from '../../src/core/still/opening.ts';
import { DESK_MEDIA, FIGURE_WIDTHS, MAP_WIDTHS, WINDOW_WIDTHS } from '../../src/core/theme/breakpoints.ts';

const all = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (ends: RegExp): readonly (readonly [string, string])[] =>
  all.filter((file) => ends.test(file)).map((file) => [file, readFileSync(`src/${file}`, 'utf8')]);

const NEVER = 1; // pixels: no window is as small

/** What a query asks of a width: at least as much, or at most. */
const widthsIn = (query: string): readonly (readonly [string, number])[] =>
  [...query.matchAll(/(min|max)-width:\s*(\d+)px/g)].map(([, least, width]) => [least ?? '', Number(width)]);

/** Whether a query asks at a breakpoint. A few that say "at most" mean the breakpoint too. */
const isAt = ([least, width]: readonly [string, number], breakpoints: readonly number[]): boolean =>
  breakpoints.includes(width) || (least === 'max' && breakpoints.includes(width + 1));

const queriesIn = (css: string): readonly (readonly [string, string])[] =>
  [...css.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/@(media|container)\s+([^{]+?)\s*\{/g)].map(
    ([, kind, query]) => [kind ?? '', query ?? ''],
  );

const sheets = read(/\.css$/);
const windows = Object.values(WINDOW_WIDTHS);
const boxes = { media: windows, map: Object.values(MAP_WIDTHS), figure: Object.values(FIGURE_WIDTHS) } as const;

describe('widths at which something is laid out otherwise', () => {
  it.each(sheets)('%s asks for breakpoints and no other widths', (_file, css) => {
    const wrong = queriesIn(css).flatMap(([kind, query]) => {
      const breakpoints = boxes[kind === 'media' ? 'media' : /^map\b/.test(query) ? 'map' : 'figure'];
      return widthsIn(query).every((width) => isAt(width, breakpoints)) ? [] : [query];
    });
    expect(wrong).toEqual([]);
    expect(css, 'one way to write it').not.toMatch(/@(media|container)[^{]*\bwidth\s*[<>=]/);
  });

  it.each(read(/\.tsx?$/).filter(([, code]) => widthsIn(code).length > 0))('%s too', (_file, code) => {
    expect(widthsIn(code).filter((width) => width[1] !== NEVER && !isAt(width, windows))).toEqual([]);
  });

  it('are found in queries that scripts put together', () => {
    expect(widthsIn(OPENING_MEDIA.phone ?? '')).toEqual([['max', WINDOW_WIDTHS.tablet - 1]]);
  });

  it('are each asked for somewhere', () => {
    const asked = [
      ...sheets.flatMap(([, css]) => queriesIn(css)),
      ...read(/\.tsx?$/),
      ['', String(OPENING_MEDIA.wall)],
    ];
    const widths = asked.flatMap(([, text]) => widthsIn(text ?? ''));
    for (const list of Object.values(boxes))
      for (const breakpoint of list)
        expect(
          widths.some((width) => isAt(width, [breakpoint])),
          String(breakpoint),
        ).toBe(true);
  });

  it('make one desk: whatever asks for its layout asks for the same windows', () => {
    const [wide = '', flat = ''] = DESK_MEDIA.split(', ');
    const queries = sheets.flatMap(([, css]) => queriesIn(css).map(([, query]) => query));
    const asking = queries
      .filter((query) => /aspect-ratio: 4 \/ 3/.test(query))
      .map((query) => query.replace(/^\(max-height: \d+px\) and /, '').replace(/^\((not .*)\)$/, '$1'));
    expect([...new Set(asking)].sort()).toEqual([DESK_MEDIA, flat, `not (${wide} or (${flat}))`].sort());
  });
});
