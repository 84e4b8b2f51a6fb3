import { posix } from 'node:path';
import { releasePath } from '../../src/core/embed/releases.ts';
import { type Edition, upFrom } from './edition.ts';
import { serverEdition } from './server.ts';

interface Release {
  readonly version: string;
  /** Whether it holds a file, by its path from its root. */
  has(file: string): boolean;
  /** The script that brings later corrections, from its root. */
  readonly script: string;
  /** The corrections that the story had when it was released, as JSON; null: it tells of none, and is asked for none. */
  readonly known: string | null;
}

/** What an address of ours has before its file: a scheme, a host or nothing but a place in the same page. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?|$)/i;

/** The file that an address of ours leads to, from the release's root; null: it is none of ours, or in the same page. */
function fileAt(page: string, address: string): string | null {
  if (ELSEWHERE.test(address)) return null;
  const file = posix.normalize(posix.join(page, address.replace(/[?#].*$/, '')));
  if (file.startsWith('..')) throw new Error(`${page}: ${address} leads out of the site`);
  return file === './' || file.endsWith('/') ? posix.join(file, 'index.html') : file;
}

/**
 * Pages as they stay: what they load is the release's own, links to what it does not hold lead into the story as it is
 * then, and a script asks there for corrections.
 */
export function releaseEdition({ version, has, script, known }: Release): Edition {
  const toSite = upFrom(releasePath(version)); // from the release's root
  return {
    ...serverEdition(),
    link(page, address) {
      const file = fileAt(page, address);
      return file === null || has(file) ? address : `${toSite}${address}`;
    },
    load(page, address) {
      const file = fileAt(page, address);
      if (file !== null && !has(file)) throw new Error(`${page}: loads ${file}, which the release does not hold`);
    },
    attributes: (page): Readonly<Record<string, string>> =>
      known === null ? {} : { 'data-home': `${upFrom(page)}${toSite}`, 'data-known': known },
    scripts: known === null ? [] : [script],
  };
}
