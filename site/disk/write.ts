// Writes the built site as one file that opens by a double click: dist-zip/borderline-<version>.zip.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../built-files.ts';
import { trusted } from '../render/story-page.ts';
import { zipOf } from './zip.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist-zip');
const file = join(folder, `borderline-${trusted(root).meta.version}.zip`);
const zip = zipOf(builtFiles(join(root, 'dist')), process.env['SITE_URL'] ?? null);
mkdirSync(folder, { recursive: true });
writeFileSync(file, zip);
console.log(`${file}: ${(zip.length / 1e6).toFixed(1)} MB`);
