import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What reading needs of the machine; tests hand it a Map. Folders answer with the names in them, none if missing. */
export interface Disk {
  readFile(path: string): string;
  readBytes(path: string): Uint8Array;
  readFolder(path: string): readonly string[];
  isFolder(path: string): boolean;
}

export function diskAt(root: string): Disk {
  return {
    readFile: (path) => readFileSync(join(root, path), 'utf8'),
    readBytes: (path) => readFileSync(join(root, path)),
    readFolder: (path) => {
      try {
        return readdirSync(join(root, path)).sort();
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
        throw error;
      }
    },
    isFolder: (path) => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true,
  };
}
