import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import subsetFont from 'subset-font';
import type { Characters } from './characters.ts';
import { ALPHABETS, type Alphabet, FACES, type Face } from './faces.ts';
import { fallbackCss } from './fallbacks.ts';
import { rangeOf, type UnicodeRange, within } from './ranges.ts';

const require = createRequire(import.meta.url);
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'onum', 'pnum', 'tnum'];

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 10);
};

const packageFile = (face: Face, file: string): string => require.resolve(`@fontsource-variable/${face.from}/${file}`);

const wholeFile = (face: Face, alphabet: Alphabet): string =>
  packageFile(face, `files/${face.from}-${alphabet}-${face.ending}.woff2`);

const rangesOf = (face: Face): Readonly<Record<Alphabet, UnicodeRange>> =>
  JSON.parse(readFileSync(packageFile(face, 'unicode.json'), 'utf8')) as Record<Alphabet, UnicodeRange>;

/** Writes the cut file once for these characters, and answers with where it lies. */
async function cut(face: Face, alphabet: Alphabet, characters: string, folder: string): Promise<string> {
  const whole = readFileSync(wholeFile(face, alphabet));
  const recipe = JSON.stringify([face.axes, FEATURES, characters]);
  const file = join(folder, `${face.name}-${alphabet}-${digest(whole, recipe)}.woff2`);
  if (existsSync(file)) return file;
  const font = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: FEATURES,
    noHinting: true,
  });
  writeFileSync(file, font);
  return file;
}

/** A file as a style sheet in a folder names it. */
const urlFrom = (folder: string, file: string): string =>
  relative(folder, file)
    .replaceAll('\\', '/')
    .replace(/^(?!\.)/, './');

/** Without a range the file is asked for all letters that it has. What a browser takes for granted is not said. */
const rule = (
  { family, style, weight }: Pick<Face, 'family' | 'style' | 'weight'>,
  url: string,
  range: UnicodeRange | null,
): string => `@font-face {
  font-family: "${family}";
${style === 'normal' ? '' : `  font-style: ${style};\n`}  font-weight: ${weight};
  font-display: swap;
  src: url("${url}");
${range === null ? '' : `  unicode-range: ${range};\n`}}
`;

const FAMILY = { serif: 'Source Serif 4', display: 'Source Serif 4 Display', sans: 'Source Sans 3' } as const;

/** A face of who publishes the site, whole, for all letters that it has. */
export interface OwnFace {
  readonly family: keyof typeof FAMILY;
  readonly style: 'normal' | 'italic';
  readonly weight: string;
  /** Path of a file .woff2. */
  readonly file: string;
}

/** Under the name of ours, and after it: the later of two rules for one letter holds. */
const ownRule = ({ family, file, ...face }: OwnFace, folder: string): string =>
  rule({ ...face, family: FAMILY[family] }, urlFrom(folder, file), null);

async function faceRules(face: Face, characters: Characters | null, folder: string): Promise<string> {
  const ranges = rangesOf(face);
  const url = (file: string): string => urlFrom(folder, file);
  // Of rules with the same description the later one wins where ranges overlap: the cut files stand last.
  const rules =
    face.whole || characters === null
      ? ALPHABETS.map((alphabet) => rule(face, url(wholeFile(face, alphabet)), ranges[alphabet]))
      : [];
  for (const alphabet of characters === null ? [] : ALPHABETS) {
    const wanted = within(characters?.[face.characters] ?? '', ranges[alphabet]);
    if (wanted === '') continue;
    rules.push(rule(face, url(await cut(face, alphabet, wanted, folder)), rangeOf(wanted)));
  }
  return rules.join('');
}

/**
 * Writes the style sheet of the page's faces into a folder and answers with its path. Without characters (while
 * developing) the faces come whole.
 */
export async function writeFontCss(
  characters: Characters | null,
  folder: string,
  own: readonly OwnFace[] = [],
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const rules = await Promise.all(FACES.map((face) => faceRules(face, characters, folder)));
  const css = rules.join('') + own.map((face) => ownRule(face, folder)).join('') + fallbackCss();
  const file = join(folder, `fonts-${digest(css)}.css`);
  writeFileSync(file, css);
  return file;
}
