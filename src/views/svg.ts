const NS = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes; never a `style` attribute, which a strict policy would drop. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Node[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Pixels to a tenth: finer than anyone sees, and short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
export const px = (value: number): string => tenth(value).toString();

/** Sets an attribute where it says something else: most of a frame is what the one before was, and a write costs. */
export function put(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Shows an element at an opacity; nothing at all of it at 0. Hidden, it keeps its layout: letters are set once. */
export function fade(element: SVGElement, opacity: number): void {
  put(element, 'visibility', opacity > 0 ? 'inherit' : 'hidden');
  put(element, 'opacity', opacity === 1 ? '1' : opacity.toFixed(3));
}
