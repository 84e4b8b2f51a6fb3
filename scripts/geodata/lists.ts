// What a list must hold where the geometry counts on it: an error that says so instead of a number that is none.

/** The item at an index. */
export function nth<T>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`expected an item at ${index}, got a list of ${list.length}`);
  return item;
}

export const last = <T>(list: readonly T[]): T => nth(list, list.length - 1);

/** Each item with the one after it. */
export const pairs = <T>(list: readonly T[]): readonly (readonly [T, T])[] =>
  list.slice(1).map((item, i) => [nth(list, i), item] as const);

/** The value of a key that must be there. */
export function lookUp<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`expected a value for ${String(key)}, got none`);
  return value;
}

/** The item of a list, not empty, for which a measure is smallest; of equals, the first. */
export const least = <T>(list: readonly T[], measure: (item: T) => number): T =>
  list.reduce((a, b) => (measure(b) < measure(a) ? b : a), nth(list, 0));
