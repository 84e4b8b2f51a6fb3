import type { JSX } from 'preact';
import type { Moment } from '../../core/cite/moment.ts';
import { OEMBED_PATH } from '../../core/embed/oembed.ts';
import { EN } from '../../strings/en.ts';
import { EN_PAGES } from '../../strings/pages.ts';
import { ShareTags } from '../share-tags.tsx';

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
  const { id, url, heading, title } = moment;
  return (
    <>
      <title>{titleOf(moment)}</title>
      <meta name="description" content={description} />
      <ShareTags
        kind="article"
        title={heading}
        description={description}
        story={title}
        url={url}
        site={site}
        step={id}
        alt={alt}
      />
      {url === null ? null : (
        <link rel="alternate" type="application/json+oembed" href={`${url}${OEMBED_PATH}`} title={heading} />
      )}
    </>
  );
}
