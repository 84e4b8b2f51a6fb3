/** Where the build writes a page of the class as a file to edit, from the site's root. Its name says what it is of. */
export function wordPath(page: string): string {
  const parts = page.split('/').filter((part) => part !== '' && part !== 'class');
  return `${page}borderline-${parts.join('-')}.docx`;
}
