import type { JSX } from 'preact';
import { OPENING_VIEWS } from '../../core/still/opening.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { openingSources } from './sources.ts';

interface Props {
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** The picture that fills the first screen: fetched at once, ahead of everything but the styles. */
export function OpeningPicture({ alt, root }: Props): JSX.Element {
  const { sources, src } = openingSources(root, null);
  const { width, height } = OPENING_VIEWS.desk;
  return (
    <picture>
      {sources.map(({ media, srcset }) => (
        <source key={media} media={media} srcset={srcset} />
      ))}
      <img src={src} alt={alt} width={width} height={height} decoding="async" fetchpriority="high" />
    </picture>
  );
}

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
