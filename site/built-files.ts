import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of the built site, by its path from the site's root, with slashes on any system. */
export function builtFiles(folder: string): ReadonlyMap<string, () => Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(folder, '/').length).replaceAll('\\', '/');
      return [path, () => readFileSync(file)] as const;
    }),
  );
}
