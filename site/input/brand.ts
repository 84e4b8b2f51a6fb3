// stories/brand.yaml and the files beside it.
import type { Problem } from '../../src/core/read/problem.ts';
import { BRAND_FILE, type BrandFile, type BrandResult, readBrand } from '../../src/core/read/read-brand.ts';
import { BRAND } from '../../src/core/theme/brand.ts';
import type { Disk } from './disk.ts';
import { wrong } from './wrong.ts';

const FOLDER = 'stories';
export const besideBrand = (file: string): string => `${FOLDER}/${file}`;

/** Whose site it is, with files that are there; or all that is wrong. */
export function loadBrand(disk: Disk): BrandResult {
  const there = disk.readFolder(FOLDER);
  const result = readBrand(there.includes('brand.yaml') ? disk.readFile(BRAND_FILE) : null);
  if (!result.ok) return result;
  const { logo, faces } = result.read;
  const named = [...(logo === null ? [] : [logo]), ...faces.map(({ file }) => file)];
  const problems = named
    .filter(({ value }) => !there.includes(value))
    .map(({ value, at }) => ({
      ...at,
      message: `expected the file ${besideBrand(value)}, got none`,
      help: 'put it there',
    }));
  return problems.length > 0 ? { ok: false, problems } : result;
}

/** Its own logo, as the text of an SVG; null: it has ours, which stands among the public files. */
export const logoOf = ({ logo }: BrandFile, disk: Disk): string | null =>
  logo === null ? null : disk.readFile(besideBrand(logo.value));

/** That its name and colours are not those of brand.json, from which scripts have them; null where they are. */
export function staleBrand({ brand }: BrandFile): Problem | null {
  if (JSON.stringify(brand) === JSON.stringify(BRAND)) return null;
  const at = { file: 'src/core/theme/brand.json', line: 1, column: 1, path: '' };
  return { ...at, message: `expected what ${BRAND_FILE} says, got something else`, help: 'run npm run build:brand' };
}

/** Whose site it is. Throws with all that is wrong with it. */
export function trustedBrand(disk: Disk): BrandFile {
  const loaded = loadBrand(disk);
  const stale = loaded.ok ? staleBrand(loaded.read) : null;
  if (loaded.ok && stale === null) return loaded.read;
  throw wrong('the site’s brand', loaded.ok ? (stale === null ? [] : [stale]) : loaded.problems);
}
