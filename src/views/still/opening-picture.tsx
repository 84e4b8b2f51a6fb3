import type { JSX } from 'preact';
import { OPENING_VIEWS } from '../../core/still/opening-views.ts';
import { openingSources } from './sources.ts';

interface Props {
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

/** The picture that fills the first screen: fetched at once, ahead of everything but the styles. */
export function OpeningPicture({ alt, root }: Props): JSX.Element {
  const { sources, src } = openingSources(root);
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
