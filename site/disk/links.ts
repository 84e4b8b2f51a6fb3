import { pathWithin } from '../built-files.ts';

/** Where a link of a page leads in a copy that no server serves. */
export type Led =
  | { readonly is: 'link'; readonly address: string }
  /** What it led to is not in the copy, and the site's own address is not known. */
  | { readonly is: 'text' };

export interface Copy {
  /** Paths of the files in it, from its root. */
  readonly has: (path: string) => boolean;
  /** The site's address, with a slash at its end; null: not known. */
  readonly site: string | null;
}

/** Parts of an address as it is written: what leads to a file, and what comes behind it. */
const PARTS = /^([^?#]*)(\?[^#]*)?(#.*)?$/s;

const up = (page: string): string => '../'.repeat(page.split('/').length - 1);

/**
 * Rewrites a link for pages that are opened as files: a folder is no page there, so a link names index.html. The query
 * and the fragment stay. What leads out of the site, or to a place in the same page, is left as it is.
 */
export function linkInCopy(page: string, address: string, { has, site }: Copy): Led {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return { is: 'link', address };
  const [, , query = '', fragment = ''] = PARTS.exec(address) ?? [];
  const to = pathWithin(page, address);
  if (to === null) return { is: 'text' };
  const target = [to, `${to}index.html`, `${to}/index.html`].find((path) => has(path) && !path.endsWith('/'));
  if (target !== undefined) {
    const path = target.split('/').map(encodeURIComponent).join('/');
    return { is: 'link', address: `${up(page)}${path}${query}${fragment}` };
  }
  if (site === null) return { is: 'text' };
  return {
    is: 'link',
    address: new URL(to.split('/').map(encodeURIComponent).join('/'), site).href + query + fragment,
  };
}
