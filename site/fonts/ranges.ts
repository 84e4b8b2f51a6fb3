/** A list of code points as CSS writes it: `U+0000-00FF,U+0131`. */
export type UnicodeRange = string;

type Span = readonly [from: number, to: number];

function spansOf(range: UnicodeRange): readonly Span[] {
  return range.split(',').map((part): Span => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

/** Whether a code point lies in the range. */
export function membership(range: UnicodeRange): (code: number) => boolean {
  const spans = spansOf(range);
  return (code) => spans.some(([from, to]) => code >= from && code <= to);
}

/** Those of the characters that lie in the range, each once, in the order of their code points. */
export function within(characters: Iterable<string>, range: UnicodeRange): string {
  const inside = membership(range);
  const codes = new Set([...characters].map((character) => character.codePointAt(0) ?? 0).filter(inside));
  return String.fromCodePoint(...[...codes].sort((a, b) => a - b));
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

/** The shortest range that holds these characters and no others. */
export function rangeOf(characters: string): UnicodeRange {
  const spans: [number, number][] = [];
  for (const code of [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && code <= last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}
