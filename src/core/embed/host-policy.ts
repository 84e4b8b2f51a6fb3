import { LOADER_FILE, PART_FILE } from './loader-file.ts';
import type { Way } from './snippets.ts';

/** Signs that would end a source or a directive where a policy is read. */
const source = (address: string): string =>
  address.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll(/\s/g, '%20');

/** What a host's policy must allow for a way to work, as directives; null where its pages are not its own. */
export function hostPolicy(site: string, way: Way): string | null {
  const root = source(site);
  switch (way) {
    case 'loader':
    case 'cms':
      return `frame-src ${root}; script-src ${root}${LOADER_FILE} ${root}${PART_FILE}; img-src ${root}`;
    case 'iframe':
      return `frame-src ${root}`;
    case 'amp':
      return null;
    default:
      return way satisfies never;
  }
}
