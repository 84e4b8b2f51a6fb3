import type { Scheme } from '../../core/theme/themes.ts';
import { openingSources } from './sources.ts';

/** Gives the picture that the build has put into the page the colours that the reader chose; null: the system's. */
export function colourOpening(host: HTMLElement, root: string, scheme: Scheme | null): void {
  const { sources, src } = openingSources(root, scheme);
  const set = (element: Element | null, name: string, value: string): void => {
    if (element?.getAttribute(name) !== value) element?.setAttribute(name, value); // what is set again loads again
  };
  host.querySelectorAll('source').forEach((source, index) => {
    set(source, 'media', sources[index]?.media ?? 'not all');
    set(source, 'srcset', sources[index]?.srcset ?? src);
  });
  set(host.querySelector('img'), 'src', src);
}
