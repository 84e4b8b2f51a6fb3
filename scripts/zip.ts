// Builds the site and lays the copy that opens by a double click beside it: dist-zip/borderline-<version>.zip.
import { cpSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { trusted } from '../site/input/reading.ts';
import { ZIP_FILE } from '../src/core/pack/contents.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'dist-zip', `borderline-${trusted(root).meta.version}.zip`);
mkdirSync(join(root, 'dist-zip'), { recursive: true });
cpSync(join(root, 'dist', ZIP_FILE), file);
console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
