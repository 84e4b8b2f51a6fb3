// Reads back what the writer of stills wrote: elements by their attributes, and paths as points.

/** A point of a path, in pixels of the picture. */
export type Point = readonly [x: number, y: number];

/** The attributes of each element of a tag, in the order of the text. */
export function elements(svg: string, tag: string): readonly Readonly<Record<string, string>>[] {
  return [...svg.matchAll(new RegExp(`<${tag}((?: [^\\s=>]+="[^"]*")*)/?>`, 'g'))].map(([, list = '']) =>
    Object.fromEntries([...list.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** All texts of a still. */
export function textsOf(svg: string): readonly string[] {
  return elements(svg, 'path').flatMap(({ 'data-text': text }) => (text === undefined ? [] : [unescaped(text)]));
}

/** The lines of a path of moves, lines and closings, all relative. Throws where there is another command. */
export function linesOf(d: string): readonly (readonly Point[])[] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'z') continue; // its writer has gone back to the first point already
    if (command !== 'm' && command !== 'l') throw new Error(`path: expected moves and lines, got ${command}`);
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + 1 < values.length; i += 2) {
      x += values[i] ?? 0;
      y += values[i + 1] ?? 0;
      if (command === 'm' && i === 0) lines.push([]);
      lines.at(-1)?.push([x, y]);
    }
  }
  return lines;
}

/** The lines that a layer draws, whether its path stands there or is used from the definitions. */
export function linesOfLayer(svg: string, ending: string): readonly (readonly Point[])[] {
  const paths = elements(svg, 'path');
  const own = paths.filter(({ 'data-layer': layer = '' }) => layer.endsWith(ending));
  const used = elements(svg, 'use')
    .filter(({ 'data-layer': layer = '' }) => layer.endsWith(ending))
    .map(({ href }) => paths.find(({ id }) => `#${id}` === href));
  return [...own, ...used].flatMap((path) => linesOf(path?.['d'] ?? ''));
}

/** Pixels from a point to the nearest of some lines. */
export function distanceTo(lines: readonly (readonly Point[])[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines)
    for (const [index, [ax, ay]] of line.entries()) {
      const [bx, by] = line[index + 1] ?? [ax, ay];
      const length = (bx - ax) ** 2 + (by - ay) ** 2;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
      least = Math.min(least, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
    }
  return least;
}
