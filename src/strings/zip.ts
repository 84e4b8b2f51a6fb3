/** What the copy of the site for a disk says, and the site itself does not. */
export const EN_ZIP = {
  noMap: 'This copy was opened from a disk: each step has its picture; the moving map needs a server.',
} as const;
