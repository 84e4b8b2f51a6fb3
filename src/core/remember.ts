/**
 * A costly pure function of a text, which remembers what it answered for the texts that it was asked last: at most `most`
 * of them, so that it never grows.
 */
export function rememberLast<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { readonly value: Value }>(); // in the order in which they were asked for
  return (text) => {
    const found = kept.get(text) ?? { value: make(text) };
    kept.delete(text);
    kept.set(text, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found.value;
  };
}
