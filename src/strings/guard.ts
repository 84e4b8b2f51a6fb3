/** What a reader is told where the page's scripts did not come, in English. */
export const EN_GUARD = {
  missing: 'Part of this page could not be loaded. It stands here as it does without scripts; no text is missing.',
  again: 'Load it again',
  dismiss: 'Got it',
} as const;
