/**
 * Windows in which a frame has room for the picture beside the text, and those in which it stays above it. In others it
 * is a page of its own. The style sheet says the same.
 */
export const BESIDE = '(min-width: 560px) and (min-aspect-ratio: 5/4)';
export const ABOVE = '(min-height: 700px)';

/** Windows whose picture has a box that the wide still covers better: one flat beside the text, above it, or alone. */
export const WIDE = [
  `(${BESIDE} and (min-aspect-ratio: 9/4))`,
  `(${ABOVE} and (min-aspect-ratio: 3/4) and (max-aspect-ratio: 5/4))`,
  '((max-width: 559px) and (max-height: 699px) and (min-aspect-ratio: 5/4))',
].join(' or ');

/** In the flow of a page, where it is as wide as that. */
export const WIDE_IN_FLOW = '(min-width: 560px)';

/** The map alone in its frame. */
export const WIDE_IN_BOX = '(min-aspect-ratio: 5/4)';
