import type { FrameTheme } from '../../messages/message.ts';

const ENDING = /\.(?:light|dark)\.svg$/;
const SYSTEM = 'data-system'; // what the build wrote, to go back to

/** Shows the frame in a theme: the style sheets by the root's attribute, the stills by their files. */
export function showTheme(theme: FrameTheme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset['theme'];
  else dataset['theme'] = theme;
  const swap = (element: Element, name: 'src' | 'srcset'): void => {
    const written = element.getAttribute(SYSTEM) ?? element.getAttribute(name) ?? '';
    if (!ENDING.test(written)) return;
    element.setAttribute(SYSTEM, written);
    const wanted = theme === 'auto' ? written : written.replace(ENDING, `.${theme}.svg`);
    if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted); // one set again loads again
  };
  for (const source of document.querySelectorAll('.frame source')) swap(source, 'srcset');
  for (const image of document.querySelectorAll('.frame img')) swap(image, 'src');
}
