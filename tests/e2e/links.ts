// Everything that the pages of a site lead to within it, asked for as a browser would.
import { readdirSync } from 'node:fs';

/** What a page's HTML names: links, pictures of every size, scripts, sheets. */
const NAMED = /\s(?:href|src|srcset|poster|data-src)="([^"]+)"/g;
const ADDRESS = /<meta name="map-engine" content="([^"]+)"/;

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'");

const namedIn = (html: string): readonly string[] => [
  ...[...html.matchAll(NAMED)].flatMap(([whole, value = '']) =>
    whole.trimStart().startsWith('srcset') ? value.split(',').map((one) => one.trim().split(' ')[0] ?? '') : value,
  ),
  ...(ADDRESS.exec(html)?.[1] ?? '').split(' ').filter((name) => name !== ''),
];

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));

/** Addresses of every page in the folder of a site, from its root. */
export const pagesIn = (dist: string): readonly string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();

interface Walked {
  /** Addresses of pages, from the site's root. */
  readonly pages: ReadonlyMap<string, string>;
  /** Everything else that was asked for. */
  readonly files: number;
  /** What is not there, and a page that names it. */
  readonly dead: readonly string[];
}

/** Walks over a site from some of its pages to all that they name. */
export async function walkLinks(root: string, from: readonly string[]): Promise<Walked> {
  const pages = new Map<string, string>();
  const anchors: (readonly [page: string, id: string, by: string])[] = [];
  const asked = new Set<string>();
  const dead: string[] = [];
  const waiting = from.map((path) => [new URL(path, root).href, 'the test'] as readonly [address: string, by: string]);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [address, by] = next;
    const response = await fetch(address);
    const isPage = response.headers.get('content-type')?.includes('text/html') === true;
    const path = address.slice(root.length);
    if (response.status !== 200) dead.push(`${path} of ${by}: ${response.status}`);
    if (!isPage || response.status !== 200) {
      await response.body?.cancel();
      continue;
    }
    const html = await response.text();
    pages.set(path, html);
    // What it shows of code is told, not linked.
    const told = html.replaceAll(/<(script|textarea|pre)[\s\S]*?<\/\1>/g, ({ length }) => (length > 0 ? ' ' : ''));
    for (const name of namedIn(told)) {
      const url = new URL(unescaped(name), response.url);
      if (!url.href.startsWith(root)) continue;
      const id = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      url.search = '';
      if (id !== '' && !id.includes('/')) anchors.push([url.href.slice(root.length), id, path]);
      if (asked.has(url.href)) continue;
      asked.add(url.href);
      waiting.push([url.href, path]);
    }
  }
  const ids = new Map([...pages].map(([path, html]) => [path, idsIn(html)]));
  for (const [page, id, by] of anchors)
    if (ids.get(page)?.has(id) === false) dead.push(`${page}#${id} of ${by}: no such place`);
  return { pages, files: asked.size - pages.size, dead };
}
