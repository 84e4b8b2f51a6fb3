/**
 * The shortest part of the way around the world, world units, that holds all of these: it may end beyond 1, across 180°.
 * Expects one at least.
 */
export function together(xs: readonly number[]): { readonly left: number; readonly right: number } {
  const sorted = [...xs].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  let best = { left: first, right: last };
  // Beginning at each but the first, those before it lie a turn further on.
  sorted.slice(1).forEach((left, index) => {
    const right = (sorted[index] ?? 0) + 1;
    if (right - left < best.right - best.left) best = { left, right };
  });
  return best;
}
