import type { Frame } from '../../core/frame-types.ts';
import type { Pixel, World } from '../../core/geo.ts';

/** Projects a point of the world into the map's box, pixels. */
export type Projection = (point: World) => Pixel;

/** One kind of thing drawn above the map. Made once for a plan, then moved with every frame. */
export interface OverlayPart {
  readonly element: SVGGElement;
  draw(frame: Frame, project: Projection): void;
}

type Opacities = Readonly<Record<string, number>>;

/**
 * Walks what a frame shows: `show` for each with its opacity, `hide` for what was shown the last time and is not now.
 * The loop costs as much as a step shows, not as much as a story has.
 */
export function walkShown<Item>(items: ReadonlyMap<string, Item>, hide: (item: Item) => void) {
  let before = new Set<string>();
  return (opacities: Opacities, show: (item: Item, opacity: number, id: string) => void): void => {
    const now = new Set<string>();
    for (const id in opacities) {
      const item = items.get(id);
      const opacity = opacities[id] ?? 0;
      if (item === undefined || opacity <= 0) continue;
      now.add(id);
      show(item, opacity, id);
    }
    for (const id of before) {
      const item = now.has(id) ? undefined : items.get(id);
      if (item !== undefined) hide(item);
    }
    before = now;
  };
}
