import type { JSX } from 'preact';
import { CROPS } from '../../core/still/crops.ts';
import type { StillWindows } from '../../core/still/windows.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { stillSources } from './sources.ts';

interface Props {
  readonly step: string;
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  /** Whether it is what a reader sees first: fetched at once, ahead of everything but the styles. */
  readonly first?: boolean;
  /** Which size stands in which window. */
  readonly windows: StillWindows;
  /** Where the page has colours of its own, whatever the system asks for. */
  readonly scheme?: Scheme;
}

/** A step's still in the shape and the colours that the window asks for; it loads when it is near. */
export function StillPicture({ step, alt, root, first = false, windows, scheme }: Props): JSX.Element {
  const { sources, src } = stillSources(step, root, scheme ?? null, windows);
  const { width, height } = CROPS[windows.rest];
  return (
    <picture>
      {sources.map(({ media, srcset }) => (
        <source key={media} media={media} srcset={srcset} />
      ))}
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        decoding="async"
        {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  );
}
