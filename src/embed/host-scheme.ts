import { parentOf } from './sticky.ts';

type HostScheme = 'light' | 'dark';

/** Red, green, blue and how much of it covers what is below, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const COVERS = 128; // of 255: less lets more through of what is below than it has of its own
const MIDDLE = 110; // of 255: between a dark paper and a light one

/** Which colours stand on a paper of this colour; null: it shows what is below it. */
export const schemeOn = ([red, green, blue, alpha]: Colour): HostScheme | null =>
  alpha < COVERS ? null : red * 0.3 + green * 0.59 + blue * 0.11 < MIDDLE ? 'dark' : 'light';

let pen: CanvasRenderingContext2D | null = null;

/** A colour as CSS computes it, in whatever notation, in numbers. */
function colourOf(css: string): Colour {
  pen ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (pen === null) return [0, 0, 0, 0];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data] as unknown as Colour;
}

/** The colours of the page around an element: of the paper that it stands on, else of the browser's own under it. */
export function hostScheme(element: Element, read: (css: string) => Colour = colourOf): HostScheme {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const scheme = schemeOn(read(getComputedStyle(at).backgroundColor));
    if (scheme !== null) return scheme;
  }
  // `columnRuleColor` is CanvasText by our sheet, which is white where the page's `color-scheme` makes the canvas dark.
  return schemeOn(read(getComputedStyle(element).columnRuleColor)) === 'light' ? 'dark' : 'light';
}

/** Calls back when the colours of the page may be others: its root or body changed, or what the reader's system wants. */
export function onSchemeChange(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const watcher = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) watcher.observe(element, { attributes: true });
  system.addEventListener('change', changed);
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', changed);
  };
}
