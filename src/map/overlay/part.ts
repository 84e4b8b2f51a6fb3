import type { Pixel, Projection } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import { fade, tenth } from '../../views/svg.ts';

/** One kind of thing drawn above the map. Made once for a plan, then moved with every frame. */
export interface OverlayPart {
  readonly element: SVGGElement;
  draw(frame: Frame, project: Projection): void;
}

type Opacities = Readonly<Record<string, number>>;

/**
 * Walks what a frame shows: each gets its opacity, and `show` moves it; what was shown the last time and is not now
 * is hidden. The loop costs as much as a step shows, not as much as a story has.
 */
export function walkShown<Item>(items: ReadonlyMap<string, Item>, elementOf: (item: Item) => SVGElement) {
  let before = new Map<string, number>(); // opacities
  return (opacities: Opacities, show: (item: Item, id: string) => void): void => {
    const now = new Map<string, number>();
    for (const id in opacities) {
      const item = items.get(id);
      const opacity = opacities[id] ?? 0;
      if (item === undefined || opacity <= 0) continue;
      now.set(id, opacity);
      if (before.get(id) !== opacity) fade(elementOf(item), opacity);
      show(item, id);
    }
    for (const id of before.keys()) {
      const item = now.has(id) ? undefined : items.get(id);
      if (item !== undefined) fade(elementOf(item), 0);
    }
    before = now;
  };
}

/**
 * Moves an element to a pixel, as this alone does: where it is there already, nothing is written. `turned`: clockwise
 * about that pixel, degrees.
 */
export function mover(element: SVGElement, turned = 0): (at: Pixel) => void {
  const rotate = turned === 0 ? '' : ` rotate(${turned})`;
  let [x, y] = [Number.NaN, Number.NaN];
  return (at) => {
    const [toX, toY] = [tenth(at.x), tenth(at.y)];
    if (toX === x && toY === y) return;
    [x, y] = [toX, toY];
    element.setAttribute('transform', `translate(${x} ${y})${rotate}`);
  };
}

/** Marks those that stand for what the reader points at. A class is written where it changes: in most frames, nowhere. */
export function makeHighlight<Item extends Element>() {
  let before: readonly Item[] = [];
  return (now: readonly Item[]): void => {
    for (const item of before) if (!now.includes(item)) item.classList.remove('is-highlighted');
    for (const item of now) if (!before.includes(item)) item.classList.add('is-highlighted');
    before = now;
  };
}
