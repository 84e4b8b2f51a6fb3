import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Faces } from '../../src/core/read/rules/letters.ts';
import { rememberLast } from '../../src/core/remember.ts';
import { isOurs } from './ours.ts';
import { membership } from './ranges.ts';
import { homesOf } from './scripts.ts';

// Files of faces for letters that the site's own lack, as they are installed: whoever installs one more has its letters.

const require = createRequire(import.meta.url);
const OURS = 'source-sans-3';
const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

/** A part of a face's letters, in files of its own. */
export interface FaceSource {
  /** As pages and files call it: noto-sans-arabic-arabic. */
  readonly name: string;
  /** The package that it is from, with its scope. */
  readonly from: string;
  /** The file of a weight; of a face whose weight varies it is the same file. */
  readonly file: (weight: Weight) => string;
  readonly varies: boolean;
}

interface Installed {
  readonly from: string;
  readonly stem: string;
  readonly varies: boolean;
  readonly parts: readonly { readonly subset: string; readonly holds: (code: number) => boolean }[];
}

function found(path: string): string | null {
  try {
    return require.resolve(path);
  } catch {
    return null;
  }
}

/** A package as it is installed, with weights that vary or each in a file; null: it is not. */
const installed = rememberLast(100, (stem): Installed | null => {
  for (const scope of ['@fontsource-variable', '@fontsource']) {
    const from = `${scope}/${stem}`;
    const file = found(`${from}/unicode.json`);
    if (file === null) continue;
    const ranges = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const parts = Object.entries(ranges).map(([subset, range]) => ({
      subset: subset.replaceAll(/[[\]]/g, ''), // of many parts each has a number
      holds: membership(range),
    }));
    return { from, stem, varies: scope === '@fontsource-variable', parts };
  }
  return null;
});

function fileIn({ from, stem, varies }: Installed, subset: string, weight: Weight): string | null {
  const part = `${from}/files/${stem}-${subset}`;
  if (varies) return found(`${part}-wght-normal.woff2`);
  return found(`${part}-${weight}-normal.woff2`) ?? found(`${part}-400-normal.woff2`);
}

const opened = rememberLast(400, (file: string): Font => create(readFileSync(file)) as Font);

/** The part of a package that has a letter; null: none has. */
function partWith(stem: string, letter: string): FaceSource | null {
  const home = installed(stem);
  if (home === null) return null;
  const code = letter.codePointAt(0) ?? 0;
  for (const { subset, holds } of home.parts) {
    if (!holds(code)) continue;
    const regular = fileIn(home, subset, 400);
    if (regular === null || !opened(regular).hasGlyphForCodePoint(code)) continue;
    const name = `${stem}-${subset}`;
    return { name, from: home.from, varies: home.varies, file: (weight) => fileIn(home, subset, weight) ?? regular };
  }
  return null;
}

/** Where the faces of a text in a language have a letter from; null: from nowhere. */
export function sourceOf(letter: string, lang: string): FaceSource | null {
  for (const stem of [OURS, ...homesOf(letter, lang).packages]) {
    const part = partWith(stem, letter);
    if (part !== null) return part;
  }
  return null;
}

/** The parts that have these letters, each once; of letters that none has, none. */
export function sourcesOf(letters: Iterable<string>, lang: string): readonly FaceSource[] {
  const found = [...letters].flatMap((letter) => sourceOf(letter, lang) ?? []);
  return [...new Map(found.map((source) => [source.name, source])).values()];
}

/** Whose whole package is far larger with a file for each weight. */
const VARY = /^noto-sans-(?:jp|kr|sc|tc|hk)$/;

/** Why a letter is in no face that is installed, and what would help; null: it is in one. */
export const lackOf: Faces = (letter, lang) => {
  if (isOurs(letter) || sourceOf(letter, lang) !== null) return null;
  const { script, packages } = homesOf(letter, lang);
  const stem = packages.find((each) => installed(each) === null); // one that is installed has it not
  return {
    script,
    install: stem === undefined ? null : `${VARY.test(stem) ? '@fontsource-variable' : '@fontsource'}/${stem}`,
  };
};
