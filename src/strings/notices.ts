/** What the page of notices says in English. */
export const EN_NOTICES = {
  title: 'Software and typefaces',
  description: (story: string): string =>
    `The packages and typefaces that are in the site of “${story}”, with their licences.`,
  about:
    'The scripts of this site hold work by others, and its letters are theirs. Here is all of it, as the build found it in the files, with the notices that its licences ask for.',
  file: 'The same as one text file',
  link: 'Software and typefaces in this site, with their licences',
  none: 'They are listed when the site is built.',
} as const;
