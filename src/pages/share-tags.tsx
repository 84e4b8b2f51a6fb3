import type { JSX } from 'preact';
import { textIn } from '../core/language/text.ts';
import { typographic } from '../core/language/typography.ts';
import { CARD_SIZE, cardFile } from '../core/media.ts';
import type { StepPicture } from '../core/step.ts';
import { exportPath } from '../core/still/crops.ts';
import { exportSize } from '../core/still/export-pictures.ts';
import { EN } from '../strings/en.ts';

interface Props {
  readonly kind: 'article' | 'website';
  readonly title: string;
  readonly description: string;
  /** Of the site: the story's title; null: the page is the story. */
  readonly story: string | null;
  /** The address of the page, and that of the site; null: not known, and without one no picture can be named. */
  readonly url: string | null;
  readonly site: string | null;
  /** The step whose picture is shown, and what the picture shows, in words. */
  readonly step: string;
  readonly alt: string;
  /** The picture that is shown instead, in the language of the page; left out: none. */
  readonly card?: { readonly picture: StepPicture; readonly lang: string } | null;
}

interface Image {
  readonly path: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly size: { readonly width: number; readonly height: number };
  readonly alt: string;
}

function imageOf({ step, alt, card }: Pick<Props, 'step' | 'alt' | 'card'>): Image {
  if (card == null) return { path: exportPath(step, 'card', 'png'), type: 'image/png', size: exportSize('card'), alt };
  const { picture, lang } = card;
  const said = typographic(textIn(picture.alt, lang), lang);
  return { path: cardFile(picture), type: 'image/jpeg', size: CARD_SIZE, alt: said };
}

/** What a search engine, and the card of somebody who shares a page, show of it. */
export function ShareTags({ kind, title, description, story, url, site, ...shown }: Props): JSX.Element {
  const { path, type, size, alt } = imageOf(shown);
  const image = site === null ? null : `${site}${path}`;
  return (
    <>
      <meta name="robots" content="max-image-preview:large" />
      <meta property="og:type" content={kind} />
      <meta property="og:site_name" content={story === null ? EN.site : `${story} · ${EN.site}`} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {url === null ? null : (
        <>
          <link rel="canonical" href={url} />
          <meta property="og:url" content={url} />
        </>
      )}
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {image === null ? null : (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content={type} />
          <meta property="og:image:width" content={String(size.width)} />
          <meta property="og:image:height" content={String(size.height)} />
          <meta property="og:image:alt" content={alt} />
          <meta name="twitter:image" content={image} />
          <meta name="twitter:image:alt" content={alt} />
        </>
      )}
    </>
  );
}
