import type { JSX } from 'preact';
import { CROPS, type PageCrop, stillPath } from '../../core/still/crops.ts';
import type { Scheme } from '../../core/theme/themes.ts';

interface Props {
  readonly step: string;
  readonly alt: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
}

const DARK = '(prefers-color-scheme: dark)';
const WIDE = '(min-width: 640px)'; // the page's picture is as wide as the page, whatever the window's height

/** The step's still as wide as its page, in the colours that the system asks for. */
export function MomentPicture({ step, alt, root }: Props): JSX.Element {
  const source = (media: string, crop: PageCrop, theme: Scheme): JSX.Element => {
    const { width, height } = CROPS[crop];
    return <source media={media} srcset={`${root}${stillPath(step, crop, theme)}`} width={width} height={height} />;
  };
  const { width, height } = CROPS.phone;
  return (
    <picture>
      {source(`${DARK} and ${WIDE}`, 'tablet', 'dark')}
      {source(DARK, 'phone', 'dark')}
      {source(WIDE, 'tablet', 'light')}
      <img src={`${root}${stillPath(step, 'phone', 'light')}`} alt={alt} width={width} height={height} />
    </picture>
  );
}
