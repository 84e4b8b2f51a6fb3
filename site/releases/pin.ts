import { posix } from 'node:path';
import { releasePath } from '../../src/core/embed/releases.ts';

export interface Pin {
  /** The page's folder from the root of its release, with a slash at its end. */
  readonly path: string;
  readonly version: string;
  /** Whether the release holds a file, by its path from the release's root. */
  has(file: string): boolean;
  /** The script that brings later corrections, from the release's root. */
  readonly script: string;
  /** The corrections that the story had when it was released, as JSON. */
  readonly known: string;
}

/** What an address of ours has before its file: a scheme, a host or nothing but a place in the same page. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?|$)/i;

/** From a release's root to the site's. */
const upFrom = (version: string): string => '../'.repeat(releasePath(version).split('/').length - 1);

const escaped = (text: string): string =>
  text.replace(/[&"<>]/g, (sign) => ({ '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** The file that an address of ours leads to, from the release's root; null: it is none of ours, or in the same page. */
function fileAt(address: string, path: string): string | null {
  if (ELSEWHERE.test(address)) return null;
  const file = posix.normalize(posix.join(path, address.replace(/[?#].*$/, '')));
  if (file.startsWith('..')) throw new Error(`${path}: ${address} leads out of the site`);
  return file === './' || file.endsWith('/') ? posix.join(file, 'index.html') : file;
}

/** Where a link leads: to the release, or to the site around it when the release does not hold the file. */
function led(address: string, pin: Pin): string {
  const file = fileAt(address, pin.path);
  return file === null || pin.has(file) ? address : `${upFrom(pin.version)}${address}`;
}

/** Throws where a page loads what would not stay as it is. */
function expectHeld(address: string, pin: Pin): void {
  const file = fileAt(address, pin.path);
  if (file !== null && !pin.has(file)) throw new Error(`${pin.path}: loads ${file}, which the release does not hold`);
}

/**
 * A page of the build as a release has it: what it loads is the release's own, links to pages that the release does not
 * hold lead into the story as it is then, and a script asks there for corrections.
 */
export function pinned(html: string, pin: Pin): string {
  const root = '../'.repeat(pin.path.split('/').length - 1);
  for (const [, address = ''] of html.matchAll(/\s(?:src|srcset|data-live)="([^"]*)"/g)) expectHeld(address, pin);
  for (const [, address = ''] of html.matchAll(/<link\b[^>]*\shref="([^"]*)"/g)) expectHeld(address, pin);
  const own = html.replace(
    /(<a\b[^>]*\shref=")([^"]*)/g,
    (_whole, start: string, address: string) => `${start}${led(address, pin)}`,
  );
  const home = `data-home="${root}${upFrom(pin.version)}" data-known="${escaped(pin.known)}"`;
  const script = `<script defer src="${root}${pin.script}"></script>`;
  const marked = own.replace('<html ', `<html ${home} `).replace('</head>', `  ${script}\n  </head>`);
  if (!marked.includes(home) || !marked.includes(script))
    throw new Error(`${pin.path}: expected a whole page, got none`);
  return marked;
}
