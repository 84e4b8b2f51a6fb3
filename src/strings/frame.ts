import type { Numbered } from '../core/numbered.ts';
import { number } from './format.ts';

/** What the pages that other sites embed say in English, beside what the story gives them. */
export const EN_FRAME = {
  title: { stepper: 'Step by step', unrolled: 'On one page' },
  previous: 'Back',
  next: 'Next',
  turn: 'Steps',
  at: (at: Numbered | null): string => (at === null ? '' : `${number.format(at.step)} of ${number.format(at.of)}`),
  /** For who hears the page: `{n}` and `{of}` are filled in when its parts are known. */
  part: 'Part {n} of {of}',
  open: 'Open full story',
  openShort: 'Full story',
  unroll: 'Show all of it',
  about: 'About this story',
  live: 'Live map',
  noLive: {
    device: 'This device cannot show the live map. The picture stands for it.',
    files: 'The live map could not be loaded. The picture stands for it.',
  },
  credit: 'Maps:',
} as const;
