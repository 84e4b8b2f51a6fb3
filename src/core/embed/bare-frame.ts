import { element, type Html, shown } from './html.ts';
import type { Size } from './sizes.ts';

/** A frame with only those attributes that WordPress leaves on one of somebody whom it does not know. */
export const bareFrame = (src: string, title: string, { width, height }: Size): Html =>
  element('iframe', { src, width, height, title }, shown(''));
