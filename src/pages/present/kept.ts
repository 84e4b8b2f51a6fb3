/** What this tab keeps over a reload, where the browser lets it: a small value under a name. */
export function keptIn<Value>(
  name: string,
  read: (value: unknown) => Value | null,
): { get(): Value | null; set(value: Value): void } {
  return {
    get() {
      try {
        return read(JSON.parse(sessionStorage.getItem(name) ?? 'null'));
      } catch {
        return null; // no storage here, or not ours
      }
    },
    set(value) {
      try {
        sessionStorage.setItem(name, JSON.stringify(value));
      } catch {
        // then a reload begins anew
      }
    },
  };
}
