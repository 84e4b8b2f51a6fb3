import { isLeftOut } from '../core/pack/contents.ts';

/** What a request is for, as far as the pack goes. */
export interface Asked {
  /** A file whose name changes with its content; a page; any other file; or what may be a folder without its slash. */
  readonly kind: 'hashed' | 'page' | 'file' | 'folder';
  /** The file's path from the site's root. */
  readonly path: string;
}

/**
 * Which file of the site an address asks for; null: none that the pack could have. Each address has one file: no page
 * ever stands in for another. A page's query is for its scripts; other files with a query are not ours.
 */
export function askedFor(address: string, scope: string): Asked | null {
  const url = new URL(address);
  const root = new URL(scope);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  } catch {
    return null;
  }
  if (isLeftOut(path)) return null;
  if (path === '' || path.endsWith('/')) return { kind: 'page', path: `${path}index.html` };
  if (path.endsWith('.html')) return { kind: 'page', path };
  if (!/\.[^/]+$/.test(path)) return { kind: 'folder', path: `${path}/index.html` };
  if (url.search !== '') return null;
  return { kind: path.startsWith('assets/') ? 'hashed' : 'file', path };
}
