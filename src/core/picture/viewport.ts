/** Pixels from each edge of the map's box that hold furniture, or that nothing may lie under. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * The map's box, in CSS pixels. `compact` is a phone: one note a step, finer lines. `letters` is the size of letters and
 * marks against a desk's: less on a phone, more on a wall.
 */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: Insets;
  /** Boxes inside the map's where buttons and credits stand: no label lies under them. */
  readonly obstacles: readonly Box[];
  readonly compact: boolean;
  readonly textScale: number;
  /** What may be cut off at each edge, of a picture that covers a box of another shape: nothing is written there. */
  readonly bleed?: Insets;
  /** Whether it may have a small map in a corner; left out, it may. */
  readonly locator?: boolean;
}

/** A box on the screen: upper left corner and size, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function freeBox({ width, height, padding }: Viewport): Box {
  return {
    x: padding.left,
    y: padding.top,
    width: Math.max(1, width - padding.left - padding.right),
    height: Math.max(1, height - padding.top - padding.bottom),
  };
}

/** The part of the viewport that is seen whatever box it covers. */
export function seenBox({ width, height, bleed }: Viewport): Box {
  if (bleed === undefined) return { x: 0, y: 0, width, height };
  return {
    x: bleed.left,
    y: bleed.top,
    width: width - bleed.left - bleed.right,
    height: height - bleed.top - bleed.bottom,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}
