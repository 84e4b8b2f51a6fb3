import { createHash } from 'node:crypto';

/** What a page that loads a file may hold it against. */
export const integrityOf = (source: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(source).digest('base64')}`;
