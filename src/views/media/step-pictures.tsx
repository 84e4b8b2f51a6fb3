import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { commonSize, LIGHT_FORMATS, type MediaFormat, mediaFile, mediaSizes } from '../../core/media.ts';
import type { Step, StepPicture } from '../../core/step.ts';
import { MediaCredit } from './media-credit.tsx';

/** How wide a picture stands on a page, as a browser that chooses among widths is told before it has any style. */
const ROOM = {
  reader: '(min-width: 900px) min(33rem, 36vw), calc(100vw - 40px)',
  document: 'min(36rem, 100vw - 40px)',
  wall: '(min-width: 640px) 42vw, 100vw',
  frame: '(min-width: 560px) min(44rem, 100vw), 100vw',
} as const;
/** The same of one that is taller than wide: its height is what it may take. */
const TALL_ROOM = 'min(24rem, 100vw - 40px)';

interface Props {
  readonly step: Pick<Step, 'pictures'>;
  readonly lang: string;
  /** Address of the site's root from the page, with a slash at its end. */
  readonly root: string;
  readonly room: keyof typeof ROOM;
  /** Whether a page that is printed shows it: then it is there before anybody looks. */
  readonly atOnce?: boolean;
  /** Where a page of a small frame takes it or leaves it whole. */
  readonly unit?: 'whole';
}

/** Every width of a format, as srcset has them. */
function srcset(picture: StepPicture, format: MediaFormat, root: string): string {
  const sizes = mediaSizes(picture).filter((size) => size.format === format);
  return sizes.map((size) => `${root}${mediaFile(picture, size)} ${size.width}w`).join(', ');
}

function Shown({ picture, lang, root, room, atOnce, unit }: Omit<Props, 'step'> & { readonly picture: StepPicture }) {
  const { width, height, alt, caption } = picture;
  const isTall = height > width;
  const sizes = isTall ? TALL_ROOM : ROOM[room];
  return (
    <figure class={`media${isTall ? ' is-tall' : ''}`} data-unit={unit}>
      <picture>
        {LIGHT_FORMATS.map((format) => (
          <source key={format} type={`image/${format}`} srcset={srcset(picture, format, root)} sizes={sizes} />
        ))}
        <img
          src={`${root}${mediaFile(picture, commonSize(picture))}`}
          alt={typographic(textIn(alt, lang), lang)}
          width={width}
          height={height}
          decoding="async"
          loading={atOnce === true ? undefined : 'lazy'}
        />
      </picture>
      <figcaption>
        {caption === null ? null : <span class="media-caption">{typographic(textIn(caption, lang), lang)}</span>}{' '}
        <MediaCredit of={picture} lang={lang} />
      </figcaption>
    </figure>
  );
}

/** What a step shows beside its map: each picture with what it is, who made it, and how it may be used. */
export function StepPictures({ step, ...props }: Props): JSX.Element {
  return (
    <>
      {step.pictures.map((picture) => (
        <Shown key={picture.name} picture={picture} {...props} />
      ))}
    </>
  );
}
