import fc from 'fast-check';
import type { StepBox, TextWindow } from '../../../src/core/scroll/knots.ts';
import { textTop, SIZES as WINDOWS } from '../../../src/core/windows.ts';

/** A page as it was measured: its steps, the part of the window that text runs through, how far it scrolls. */
export interface Page {
  readonly boxes: readonly StepBox[];
  readonly text: TextWindow;
  readonly maxScroll: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The windows that every step must be reachable in. */
export const SIZES: readonly Size[] = WINDOWS.map(([width, height]) => ({ width, height }));
export const FIRST: Size = { width: WINDOWS[0][0], height: WINDOWS[0][1] };

/** Steps of these heights, one below the other with air between; the last, the sources, is as tall as is said. */
export function page(size: Size, heights: readonly number[], air: number, sources: number): Page {
  const top = Math.round(textTop(size.width, size.height));
  let y = top + 40;
  const boxes = [...heights, sources].map((height) => {
    const box = { heading: y, lastLine: y + height };
    y += height + air;
    return box;
  });
  return { boxes, text: { top, height: size.height - top }, maxScroll: Math.max(0, y - air + 60 - size.height) };
}

/** Any page whose sources fill a window at least, as the list of all that the texts say does at every size. */
export const anyPage = fc
  .record({
    size: fc.constantFrom(...SIZES),
    heights: fc.array(fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 60, max: 4000 })), {
      minLength: 2,
      maxLength: 24,
    }),
    air: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })),
    more: fc.integer({ min: 0, max: 20_000 }),
  })
  .map(({ size, heights, air, more }) => page(size, heights, air, size.height + more));

/** Any page at all: steps without height, steps on one another, hardly any room to scroll. */
export const anyShortPage = fc
  .record({
    size: fc.constantFrom(...SIZES),
    heights: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 2, maxLength: 24 }),
    air: fc.integer({ min: 0, max: 30 }),
    maxScroll: fc.oneof(fc.double({ min: 0.001, max: 3, noNaN: true }), fc.integer({ min: 1, max: 500 })),
  })
  .map(({ size, heights, air, maxScroll }) => ({ ...page(size, heights, air, 0), maxScroll }));
