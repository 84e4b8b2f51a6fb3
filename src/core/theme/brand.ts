import made from './brand.json' with { type: 'json' };
import type { ColourName, Theme } from './theme.ts';

/** The colours of a theme that are the site's own; those of voices and sides of the border are the story's. */
export const BRAND_COLOURS = [
  'paper',
  'ink',
  'ink2',
  'ink3',
  'rule',
  'rule2',
  'land',
  'emphasis',
  'outline',
  'water',
  'lining',
  'shore',
  'river',
  'park',
  'country',
  'storyCountry',
  'waterName',
  'townName',
  'townDot',
] as const satisfies readonly ColourName[];

export type BrandColours = { readonly [Name in (typeof BRAND_COLOURS)[number]]?: string };

/** Whose site it is, as its scripts need it: stories/brand.yaml has it and more. */
export interface Brand {
  /** In titles, in previews and on pictures. */
  readonly name: string;
  readonly colours: { readonly light: BrandColours; readonly dark: BrandColours };
}

/** The icon that every page names: the logo of stories/brand.yaml, or ours. */
export const ICON_FILE = 'favicon.svg';

/** Whose site this is. brand.json is written by `npm run build:brand` from stories/brand.yaml. */
export const BRAND: Brand = made;

/** A theme in the colours of a site. What a reporter saw is drawn in its ink. */
export const inColours = (theme: Theme, colours: BrandColours): Theme => ({
  ...theme,
  ...colours,
  reporter: colours.ink ?? theme.reporter,
});
