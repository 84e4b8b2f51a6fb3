import { EN_ZIP } from '../../src/strings/zip.ts';
import { pathWithin } from './addresses.ts';
import { type Edition, upFrom } from './edition.ts';

/**
 * What a page may load from a disk. `'self'` is nothing there in browsers to whom a file is of no origin, so files are
 * named by their scheme; and there is nothing but files: no address can be asked for anything.
 */
const FILE_POLICY: string = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "media-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface Copy {
  /** Whether a file is in it, by its path from the root. */
  readonly has: (path: string) => boolean;
  /** The site's address, with a slash at its end; null: not known. */
  readonly site: string | null;
}

/** Parts of an address as it is written: what leads to a file, and what comes behind it. */
const PARTS = /^([^?#]*)(\?[^#]*)?(#.*)?$/s;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * A link as a page that is opened as a file must have it: a folder is no page there, so it names index.html. The query
 * and the fragment stay. What leads out of the site, or to a place in the same page, is left as it is; what is not in the
 * copy is the site's, and null where its address is not known.
 */
export function linkInCopy(page: string, address: string, { has, site }: Copy): string | null {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return address;
  const [, , query = '', fragment = ''] = PARTS.exec(address) ?? [];
  const to = pathWithin(page, address);
  if (to === null) return null;
  const target = [to, `${to}index.html`, `${to}/index.html`].find((path) => has(path) && !path.endsWith('/'));
  if (target !== undefined) return `${upFrom(page)}${encoded(target)}${query}${fragment}`;
  return site === null ? null : new URL(encoded(to), site).href + query + fragment;
}

/** The copy that opens by a double click. */
export const diskEdition = (copy: Copy): Edition => ({
  link: (page, address) => linkInCopy(page, address, copy),
  load: () => {},
  formats: 'common', // it goes round on sticks and by mail
  modules: false,
  policy: () => FILE_POLICY,
  attributes: () => ({}),
  scripts: [],
  notice: EN_ZIP.noMap,
});
