import type { StillWindows } from '../../core/still/windows.ts';

/**
 * Windows in which a frame has room for the picture beside the text, and those in which it stays above it. In others it
 * is a page of its own. The style sheet says the same.
 */
export const BESIDE = '(min-width: 560px) and (min-aspect-ratio: 5/4)';
const ABOVE = '(min-height: 700px)';

/** Windows whose picture is flat: beside the text, above it, or alone. */
const FLAT = [
  `(${BESIDE} and (min-aspect-ratio: 9/4))`,
  `(${ABOVE} and (min-aspect-ratio: 3/4) and (max-aspect-ratio: 5/4))`,
  '((max-width: 559px) and (max-height: 699px) and (min-aspect-ratio: 5/4))',
].join(' or ');

/** A step's picture in a stepper, which is some 300 pixels wide or a little more. */
export const STEPPER_WINDOWS: StillWindows = { sources: [['small', FLAT]], rest: 'phone' };

/** The map alone in its frame. */
export const BOX_WINDOWS: StillWindows = {
  sources: [
    ['tablet', '(min-width: 700px)'],
    ['small', '(min-aspect-ratio: 5/4)'],
  ],
  rest: 'phone',
};
