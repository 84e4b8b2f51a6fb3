import { textIn } from '../language/text.ts';
import { typographic } from '../language/typography.ts';
import type { Step } from '../step.ts';
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

/** Where the build writes it, from the site's root; that of a step stands beside the step's page. */
export const OEMBED_PATH = 'oembed.json';

/** `site` ends with a slash. The frame has only attributes that WordPress leaves on one of a stranger. */
export function oembedOf(story: Story, lang: string, site: string, provider: string, step: Step | null = null): Oembed {
  const first = story.steps[0]?.id ?? 'start';
  const id = step?.id ?? first;
  const whole = typographic(textIn(story.meta.title, lang), lang);
  const heading = step === null || id === first ? null : story.prose[lang]?.[id]?.heading;
  const title = heading == null ? whole : `${whole}: ${typographic(heading, lang)}`;
  const start = id === first ? '' : `?start=${id}`;
  const size = SIZES.stepper;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: textIn(story.meta.byline, lang),
    provider_name: provider,
    provider_url: site,
    html: bareFrame(`${site}${FRAME_PATH}${start}`, title, size),
    ...size,
    thumbnail_url: posterAddress(site, id),
    thumbnail_width: POSTER_SIZE.width,
    thumbnail_height: POSTER_SIZE.height,
  };
}
