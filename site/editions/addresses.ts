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
