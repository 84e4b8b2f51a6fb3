// In which sizes a step's pictures stand in the site, and under which names.
import type { Step, StepPicture } from './step.ts';
import type { Story } from './story.ts';

/** Where they stand, from the story's root; and in the story's own folder, as its author has them. */
export const MEDIA_PATH = 'media/';

const WIDTHS = [480, 960, 1600] as const; // pixels
/** Of the one that all browsers read. */
const COMMON_WIDTH = 960;

/** The first that a browser reads is shown: the lightest stands first. */
export const LIGHT_FORMATS = ['avif', 'webp'] as const;
export type MediaFormat = (typeof LIGHT_FORMATS)[number] | 'jpg'; // which all of them read

/** One file that is made of a picture. */
export interface MediaSize {
  readonly format: MediaFormat;
  readonly width: number; // pixels
}

/** Widths, none larger than the picture itself. */
function widthsOf({ width }: Pick<StepPicture, 'width'>): readonly number[] {
  const largest = Math.min(width, ...WIDTHS.slice(-1));
  return [...WIDTHS.filter((each) => each < largest), largest];
}

/** Every file that is made of a picture. */
export const mediaSizes = (picture: Pick<StepPicture, 'width'>): readonly MediaSize[] => [
  ...LIGHT_FORMATS.flatMap((format) => widthsOf(picture).map((width) => ({ format, width }))),
  commonSize(picture),
];

/** The one file of a picture that stands where there is no choice. */
export const commonSize = ({ width }: Pick<StepPicture, 'width'>): MediaSize => ({
  format: 'jpg',
  width: Math.min(width, COMMON_WIDTH),
});

/** Where one stands, from the story's root. */
export const mediaFile = (
  { name, digest }: Pick<StepPicture, 'name' | 'digest'>,
  { format, width }: MediaSize,
): string => `${MEDIA_PATH}${name}-${width}.${digest.slice(0, 8)}.${format}`;

/** Of a picture that is shown where an address is shared: as large as such are, and cut to their shape. */
export const CARD_SIZE = { width: 1200, height: 630 } as const; // pixels

/** Where it stands, from the story's root. */
export const cardFile = ({ name, digest }: StepPicture): string =>
  `${MEDIA_PATH}${name}-card.${digest.slice(0, 8)}.jpg`;

/** Those that are shown where an address of the story, or of one of its steps, is shared. */
export const cardsOf = ({ meta, steps }: Pick<Story, 'meta' | 'steps'>): readonly StepPicture[] =>
  once([meta.card, ...steps.map(({ card }) => card)].filter((card) => card !== null));

/** Every picture that a story shows, each once. */
export const picturesOf = ({ steps }: Pick<Story, 'steps'>): readonly StepPicture[] =>
  once(steps.flatMap(({ pictures }: Step) => pictures));

const once = (pictures: readonly StepPicture[]): readonly StepPicture[] => [
  ...new Map(pictures.map((one) => [`${one.name} ${one.digest}`, one] as const)).values(),
];
