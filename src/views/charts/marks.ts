import type { Numeric } from './value.ts';

/** dot: exact. ring: about that many. bar: from, to. arrow: that many or more. */
export type Mark =
  | { readonly kind: 'dot' | 'ring' | 'arrow'; readonly at: number }
  | { readonly kind: 'bar'; readonly from: number; readonly to: number };

/** How a figure is drawn on an axis: what it says of itself, that it is exact, about, or at least so much. */
export function markOf(figure: Numeric): Mark {
  if (figure.kind === 'range') return { kind: 'bar', from: figure.min, to: figure.max };
  const at = figure.value;
  switch (figure.qualifier) {
    case 'exact':
      return { kind: 'dot', at };
    case 'about':
    case 'nearly':
      return { kind: 'ring', at };
    case 'at-least':
    case 'more-than':
      return { kind: 'arrow', at };
  }
}
