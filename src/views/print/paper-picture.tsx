import type { VNode } from 'preact';
import { exportPath } from '../../core/still/crops.ts';
import { exportSize } from '../../core/still/export-pictures.ts';

interface Props {
  readonly step: string;
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/**
 * A step's picture for paper, in place of the one on the screen. An image of its own: the browser fetches what is lazy
 * before it prints and waits for it, but a picture's source for `print` it fetches when the page is printed already.
 */
export function PaperPicture({ step, alt, root }: Props): VNode {
  const src = `${root}${exportPath(step, 'paper', 'svg')}`;
  return <img class="paper-picture" src={src} alt={alt} loading="lazy" {...exportSize('paper')} />;
}
