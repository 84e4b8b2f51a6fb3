import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of the built site, by its path from the site's root, with slashes on any system. */
export function builtFiles(folder: string): ReadonlyMap<string, () => Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
      return [path, () => readFileSync(file)] as const;
    }),
  );
}

const ROOT = 'https://site.invalid/'; // a name that nobody can have

/** Where an address in a page leads within the site: a path from its root; null: out of it. */
export function pathWithin(page: string, address: string): string | null {
  try {
    const { origin, pathname } = new URL(address, new URL(page, ROOT));
    return origin === new URL(ROOT).origin ? decodeURIComponent(pathname.slice(1)) : null;
  } catch {
    return null; // no address at all
  }
}

/** The files that a page shows as pictures. */
export function picturesOf(page: string, html: string): readonly string[] {
  return [...html.matchAll(/<(?:img|source)\b(?:\s+[a-z-]+(?:="[^"]*")?)*?\s+(?:src|srcset)="([^"\s]+)"/g)].flatMap(
    ([, address = '']) => pathWithin(page, address) ?? [],
  );
}
