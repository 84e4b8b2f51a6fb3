/** A value that counts what is done with it: properties read, keys listed and asked for, entries of maps walked. */
interface Counted<T> {
  readonly value: T;
  /** Operations since the last time this was asked. */
  taken(): number;
}

export function counted<T extends object>(original: T): Counted<T> {
  let operations = 0;
  const known = new WeakMap<object, object>();

  function wrap<V>(value: V): V {
    if (typeof value !== 'object' || value === null) return value;
    const made = known.get(value) ?? (value instanceof Map ? countedMap(value) : countedObject(value));
    known.set(value, made);
    return made as V;
  }

  /** Lists count too: whatever walks one reads its elements through the proxy. */
  function countedObject(object: object): object {
    return new Proxy(object, {
      get(target, key) {
        operations += 1;
        return wrap(Reflect.get(target, key));
      },
      has(target, key) {
        operations += 1;
        return Reflect.has(target, key);
      },
      ownKeys(target) {
        const keys = Reflect.ownKeys(target);
        operations += keys.length;
        return keys;
      },
      getOwnPropertyDescriptor(target, key) {
        operations += 1;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
  }

  /** A map's methods work on the map itself, so they are counted here: one look-up, or as many entries as are walked. */
  function countedMap(map: ReadonlyMap<unknown, unknown>): object {
    const walked = <Entry>(entries: Iterable<Entry>): IterableIterator<Entry> => {
      const list = [...entries];
      operations += list.length;
      return list.values();
    };
    const pair = ([key, value]: [unknown, unknown]): [unknown, unknown] => [key, wrap(value)];
    const one = <Answer>(answer: Answer): Answer => {
      operations += 1;
      return answer;
    };
    return {
      get size() {
        return one(map.size);
      },
      get: (key: unknown) => one(wrap(map.get(key))),
      has: (key: unknown) => one(map.has(key)),
      keys: () => walked(map.keys()),
      values: () => walked([...map.values()].map(wrap)),
      entries: () => walked([...map].map(pair)),
      [Symbol.iterator]: () => walked([...map].map(pair)),
      forEach: (each: (value: unknown, key: unknown) => void) => {
        for (const [key, value] of walked([...map].map(pair))) each(value, key);
      },
    };
  }

  return {
    value: wrap(original),
    taken() {
      const taken = operations;
      operations = 0;
      return taken;
    },
  };
}

const MATHS = ['log', 'sin', 'min', 'max', 'hypot', 'round'] as const;

/** How often the program asks for these of `Math` while something runs: work that no proxy of its input sees. */
export function mathsOf(run: () => void): number {
  let operations = 0;
  const own = MATHS.map((name) => [name, Math[name]] as const);
  for (const [name, original] of own)
    Object.assign(Math, {
      [name]: (...given: number[]) => {
        operations += 1;
        return Reflect.apply(original, Math, given);
      },
    });
  try {
    run();
  } finally {
    Object.assign(Math, Object.fromEntries(own));
  }
  return operations;
}
