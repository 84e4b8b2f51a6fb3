import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Story } from '../story.ts';
import { FRAME_PATH, POSTER_SIZE, posterAddress } from './addresses.ts';
import { bareFrame } from './bare-frame.ts';
import { SIZES } from './sizes.ts';

/** What a site asks for that turns a link to the story into the story: oEmbed 1.0, oembed.com. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** Where the build writes it, from the site's root. */
export const OEMBED_PATH = 'oembed.json';

/** `site` ends with a slash. The frame has only attributes that WordPress leaves on one of a stranger. */
export function oembedOf(story: Story, lang: string, site: string, provider: string): Oembed {
  const title = typographic(textIn(story.meta.title, lang));
  const size = SIZES.stepper;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: textIn(story.meta.byline, lang),
    provider_name: provider,
    provider_url: site,
    html: bareFrame(`${site}${FRAME_PATH}`, title, size),
    ...size,
    thumbnail_url: posterAddress(site, story.steps[0]?.id ?? 'start'),
    thumbnail_width: POSTER_SIZE.width,
    thumbnail_height: POSTER_SIZE.height,
  };
}
