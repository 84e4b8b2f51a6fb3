import type { Scheme } from '../../core/theme/themes.ts';

const ENDING = /\.(?:light|dark)\.svg$/;
const SYSTEM = 'data-system'; // what the build wrote, to go back to

/** Gives the pictures that the build has put into the page the colours that were chosen; null: the system's. */
export function colourPictures(host: ParentNode, scheme: Scheme | null): void {
  for (const element of host.querySelectorAll('source, img')) {
    const name = element.localName === 'img' ? 'src' : 'srcset';
    const written = element.getAttribute(SYSTEM) ?? element.getAttribute(name) ?? '';
    if (!ENDING.test(written)) continue;
    const wanted = scheme === null ? written : written.replace(ENDING, `.${scheme}.svg`);
    element.setAttribute(SYSTEM, written);
    if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted); // what is set again loads again
  }
}
