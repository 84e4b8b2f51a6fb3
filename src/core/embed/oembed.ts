import { sheetPath } from '../still/crops.ts';
import { SHEETS } from '../still/sheets.ts';
import type { Story } from '../story.ts';
import { textIn } from '../text.ts';
import { typographic } from '../typography.ts';

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

/** Where the build writes it, and where the stepper stands, from the site's root. */
export const OEMBED_PATH = 'oembed.json';
export const FRAME_PATH = 'frame/';

/** Good beside a column of text and in one; WordPress lets no embed be taller than 1000 pixels. */
export const FRAME_SIZE = { width: 600, height: 480 } as const;

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `site` ends with a slash. The frame has only attributes that WordPress leaves on one of a stranger. */
export function oembedOf(story: Story, lang: string, site: string, provider: string): Oembed {
  const title = typographic(textIn(story.meta.title, lang));
  const { width, height } = FRAME_SIZE;
  const { card } = SHEETS;
  const src = inAttribute(`${site}${FRAME_PATH}`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: textIn(story.meta.byline, lang),
    provider_name: provider,
    provider_url: site,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${inAttribute(title)}"></iframe>`,
    width,
    height,
    thumbnail_url: `${site}${sheetPath(story.steps[0]?.id ?? 'start', 'card', 'png')}`,
    thumbnail_width: Math.round(card.width * card.scale),
    thumbnail_height: Math.round(card.height * card.scale),
  };
}
