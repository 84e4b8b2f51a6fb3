/** A heap of [value, index] pairs, smallest first; equal values leave by index, so that the result is always the same. */
export class Heap {
  items = [];
  less(a, b) {
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
  }
  push(item) {
    const h = this.items;
    let i = h.push(item) - 1;
    while (i) {
      const parent = (i - 1) >> 1;
      if (!this.less(item, h[parent])) break;
      h[i] = h[parent];
      i = parent;
    }
    h[i] = item;
  }
  pop() {
    const h = this.items;
    const top = h[0];
    const item = h.pop();
    if (!h.length) return top;
    let i = 0;
    for (let c = 1; c < h.length; c = 2 * i + 1) {
      if (c + 1 < h.length && this.less(h[c + 1], h[c])) c++;
      if (!this.less(h[c], item)) break;
      h[i] = h[c];
      i = c;
    }
    h[i] = item;
    return top;
  }
}
