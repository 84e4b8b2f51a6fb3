/** Others' work that is in the site, and what its licence asks to be said of it. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface NoticesAround {
  readonly notices: readonly Notice[];
}

export const NOTICES_PATH = 'notices/';
export const NOTICES_FILE = 'notices.txt';

const RULE = '-'.repeat(79);

/** All notices as one text. */
export const noticesText = (notices: readonly Notice[]): string =>
  notices
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${RULE}\n\n`);
