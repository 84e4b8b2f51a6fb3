import fc from 'fast-check';
import type { Viewport } from '../../../src/core/picture/viewport.ts';
import type { StepBox, TextWindow } from '../../../src/core/scroll/knots.ts';
import { DESK_EDGES, PHONE_EDGES, viewport } from '../fixtures.ts';

/** A page as it was measured: its steps, the part of the window that text runs through, how far it scrolls. */
export interface Page {
  readonly boxes: readonly StepBox[];
  readonly text: TextWindow;
  readonly maxScroll: number;
}

/** The seven sizes that every step must be reachable at, and how much of the window text runs through. */
export const SIZES = [
  { width: 320, height: 568, stacked: true },
  { width: 390, height: 844, stacked: true },
  { width: 844, height: 390, stacked: false },
  { width: 820, height: 1180, stacked: true },
  { width: 1024, height: 768, stacked: false },
  { width: 1440, height: 900, stacked: false },
  { width: 2560, height: 1440, stacked: false },
] as const;

type Size = { readonly width: number; readonly height: number; readonly stacked: boolean };

/** The map's box at a size: on a phone the top 44 % of the window, on a desk what column, head and foot leave. */
export function mapBox({ width, height, stacked }: Size): Viewport {
  const column = stacked ? 0 : Math.min(width >= 2000 ? 840 : 720, Math.max(304, Math.round(width * 0.403)));
  const compact = width - column < 640;
  return viewport({
    width: width - column,
    height: stacked ? Math.round(height * 0.44) : height - 108,
    compact,
    padding: compact ? PHONE_EDGES : DESK_EDGES,
  });
}

/** Steps of these heights, one below the other with air between; the last, the sources, is as tall as is said. */
export function page(size: Size, heights: readonly number[], air: number, sources: number): Page {
  const top = size.stacked ? Math.round(size.height * 0.44) : 0;
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
