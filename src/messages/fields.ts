/** A record whose own fields alone are read: nothing that a prototype brings, and nothing that throws when it is read. */
export type Fields = ReadonlyMap<string, unknown>;

const MAX_FIELDS = 12; // fields of a message; whoever sends more does not speak to us

/** The fields of what came over a channel; null where it is no plain record. */
export function fieldsOf(data: unknown): Fields | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  try {
    const names = Object.keys(data);
    if (names.length > MAX_FIELDS) return null;
    return new Map(names.map((name) => [name, Reflect.get(data, name)]));
  } catch {
    return null; // a proxy or a getter: no message that a channel copied
  }
}

/** A short word of the letters that a pattern allows; null else. Patterns begin with ^ and end with $. */
export function wordIn(fields: Fields, name: string, pattern: RegExp): string | null {
  const value = fields.get(name);
  return typeof value === 'string' && value.length <= 80 && pattern.test(value) ? value : null;
}

/** A number from a range; null else. */
export function numberIn(fields: Fields, name: string, least: number, most: number): number | null {
  const value = fields.get(name);
  return typeof value === 'number' && value >= least && value <= most ? value : null; // NaN is in no range
}

/** A whole number from a range; null else. */
export function countIn(fields: Fields, name: string, least: number, most: number): number | null {
  const value = numberIn(fields, name, least, most);
  return value !== null && Number.isInteger(value) ? value : null;
}
