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
export const px = (value: number): string => (Math.round(value * 10) / 10).toString();

/** Shows an element at an opacity; nothing at all of it at 0. */
export function fade(element: SVGElement, opacity: number): void {
  element.setAttribute('display', opacity > 0 ? 'inline' : 'none');
  element.setAttribute('opacity', opacity.toFixed(3));
}
