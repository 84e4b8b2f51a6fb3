import { EN_ZIP } from '../../src/strings/zip.ts';
import { type Copy, linkInCopy } from './links.ts';

/**
 * What a page may load from a disk. `'self'` is nothing there in browsers to whom a file is of no origin, so files are
 * named by their scheme; and there is nothing but files: no address can be asked for anything.
 */
export const FILE_POLICY: string = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(\/?)>/gi;

const attribute = (attributes: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
const without = (attributes: string, ...names: readonly string[]): string =>
  names.reduce((left, name) => left.replace(new RegExp(`\\s${name}(?:="[^"]*")?(?=\\s|$)`, 'g'), ''), attributes);

/** What watches over the scripts of a page that a server sends: on a disk they run or stand not in the page. */
const GUARD = /\s*<script(?=[^>]*\sasync)(?=[^>]*\ssrc="[^"]*guard-[^"]*")[^>]*><\/script>/g;
const CLASSIC = /<script(?=[^>]*\ssrc=")(?![^>]*\stype="module")[^>]*><\/script>/g;
const SCRIPT = /<script\b[^>]*>.*?<\/script>/gs;

/** Modules do not run from a disk; data of a page whose scripts are gone are of no use to anybody. */
function scriptsOut(html: string): { readonly html: string; readonly runs: boolean } {
  const runs = html.match(CLASSIC) !== null;
  return { runs, html: html.replace(SCRIPT, (all) => (runs && !/^<script[^>]*\stype="module"/.test(all) ? all : '')) };
}

const text = (attributes: string): string => attributes.replaceAll('&amp;', '&');
const written = (address: string): string => address.replaceAll('&', '&amp;');

/** Every link and every picture as it must be where no server answers. */
function addressesIn(path: string, html: string, copy: Copy): string {
  let unlinked = 0; // links cannot stand in one another
  return html.replace(TAG, (all, end: string, name: string, attributes: string, close: string) => {
    if (end === '/') {
      if (name !== 'a' || unlinked === 0) return all;
      unlinked--;
      return '</span>';
    }
    const own = without(attributes, 'crossorigin', ...(name === 'html' ? ['data-live'] : []));
    const href = name === 'a' ? attribute(own, 'href') : null;
    if (href === null) return own === attributes ? all : `<${name}${own}${close}>`;
    const led = linkInCopy(path, text(href), copy);
    if (led.is === 'link') return `<a${own.replace(/\shref="[^"]*"/, () => ` href="${written(led.address)}"`)}>`;
    unlinked++;
    return `<span${without(own, 'href', 'download', 'rel', 'target')}>`;
  });
}

/** A page of the site for a folder on a disk: as it is without scripts, but for scripts that need no server. */
export function pageInCopy(path: string, page: string, copy: Copy): string {
  const { html: lean, runs } = scriptsOut(page.replace(GUARD, ''));
  const plain = lean
    .replace(/<noscript>(.*?)<\/noscript>/gs, (all, held: string) => (runs ? all : held))
    .replace(/\s*<link\b[^>]*\srel="(?:modulepreload|preload|prefetch)"[^>]*>/g, '')
    .replace(/\s*<meta name="map-engine"[^>]*>/g, '')
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + FILE_POLICY);
  const told = path === 'index.html' ? sayWhatIsMissing(plain) : plain;
  return addressesIn(path, told, copy);
}

/** One sentence where the story begins. */
function sayWhatIsMissing(html: string): string {
  const deck = /<p class="deck">.*?<\/p>/s;
  if (!deck.test(html)) throw new Error('index.html: expected a deck to put a sentence under, found none');
  return html.replace(deck, (all) => `${all}<p class="notice">${EN_ZIP.noMap}</p>`);
}
