import type { JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import { exportPath } from '../../core/still/crops.ts';
import { exportSize } from '../../core/still/export-pictures.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';

interface Props {
  readonly moment: Moment;
  readonly description: string;
  /** What the step's picture shows, in words. */
  readonly alt: string;
  readonly site: string | null;
}

/** The opening's heading is the story's title: its page says which of the two it is. */
export function titleOf({ heading, title }: Moment): string {
  return [...(heading === title ? [EN_PAGES.opening] : [heading]), title, EN.site].join(' · ');
}

/** What a browser, a search engine and a card of somebody who shares the step show of it. */
export function StepHead({ moment, description, alt, site }: Props): JSX.Element {
  const { width, height } = exportSize('card');
  const image = site === null ? null : `${site}${exportPath(moment.id, 'card', 'png')}`;
  return (
    <>
      <title>{titleOf(moment)}</title>
      <meta name="description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={`${moment.title} · ${EN.site}`} />
      <meta property="og:title" content={moment.heading} />
      <meta property="og:description" content={description} />
      {moment.url === null ? null : (
        <>
          <link rel="canonical" href={moment.url} />
          <meta property="og:url" content={moment.url} />
        </>
      )}
      <meta name="twitter:card" content={image === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={moment.heading} />
      <meta name="twitter:description" content={description} />
      {image === null ? null : (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(width)} />
          <meta property="og:image:height" content={String(height)} />
          <meta property="og:image:alt" content={alt} />
          <meta name="twitter:image" content={image} />
          <meta name="twitter:image:alt" content={alt} />
        </>
      )}
    </>
  );
}
