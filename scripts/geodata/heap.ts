import { nth } from './lists.ts';

type Item = readonly [value: number, index: number];

const isLess = (a: Item, b: Item): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** A heap, smallest value first; equal values leave by index, so that the result is always the same. */
export class Heap {
  readonly #items: Item[] = [];

  push(item: Item): void {
    const items = this.#items;
    let i = items.push(item) - 1;
    while (i > 0) {
      const above = (i - 1) >> 1;
      const parent = nth(items, above);
      if (!isLess(item, parent)) break;
      items[i] = parent;
      i = above;
    }
    items[i] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const top = items[0];
    const item = items.pop();
    if (item === undefined || items.length === 0) return top;
    let i = 0;
    for (let child = 1; child < items.length; child = 2 * i + 1) {
      if (child + 1 < items.length && isLess(nth(items, child + 1), nth(items, child))) child++;
      if (!isLess(nth(items, child), item)) break;
      items[i] = nth(items, child);
      i = child;
    }
    items[i] = item;
    return top;
  }
}
