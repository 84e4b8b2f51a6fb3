import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { directionOf } from '../../src/core/language/direction.ts';
import { INVISIBLE } from '../../src/core/language/letters.ts';
import { LETTERING_FAMILY } from '../../src/core/theme/lettering.ts';
import type { SiteFile } from '../site-file.ts';
import { isOurs } from './ours.ts';
import { rangeOf } from './ranges.ts';
import { type FaceSource, sourceOf, type Weight } from './sources.ts';

// Faces for letters that the site's own lack, cut to those that a story has. Its pages alone name them.

/** Where the sheet stands that names them, and the folder of their files, from the story's root. */
export const LETTERING_FILE = 'letters.css';
const FACES = 'faces/';

export interface Lettering {
  readonly css: string;
  readonly files: readonly CutFace[];
  /** The packages that they are from, with their scopes. */
  readonly packages: readonly string[];
}

interface CutFace {
  readonly path: string;
  cut(): Promise<SiteFile>;
}

/** What no device draws in colours of its own, and a face has to. */
const isPlain = (letter: string): boolean =>
  !(/\s|\p{Emoji_Presentation}/u.test(letter) || INVISIBLE.test(letter) || isOurs(letter));

function partsOf(text: string, lang: string): ReadonlyMap<FaceSource, string> {
  const letters = new Map<string, { readonly source: FaceSource; text: string }>();
  for (const letter of [...new Set(text + text.toUpperCase())].filter(isPlain).sort()) {
    const source = sourceOf(letter, lang);
    if (source === null) continue;
    const known = letters.get(source.name) ?? { source, text: '' };
    known.text += letter;
    letters.set(source.name, known);
  }
  return new Map([...letters.values()].map(({ source, text: own }) => [source, own]));
}

function cutFace(source: FaceSource, weight: Weight, letters: string): CutFace {
  const whole = readFileSync(source.file(weight));
  const digest = createHash('sha256').update(whole).update(`${weight} ${letters}`).digest('hex').slice(0, 10);
  const path = `${FACES}${source.name}-${source.varies ? '' : `${weight}-`}${digest}.woff2`;
  const axes = source.varies ? { variationAxes: { wght: { min: 400, max: 600 } } } : {};
  // Letters that join, and unseen ones that part them, are features of a script: none of them is left out.
  const text = `${letters}\u200c\u200d`;
  return {
    path,
    cut: async () => ({
      path,
      content: await subsetFont(whole, text, { targetFormat: 'woff2', noHinting: true, ...axes }),
    }),
  };
}

const faceRule = (path: string, weight: string, letters: string): string => `@font-face {
  font-family: "${LETTERING_FAMILY}";
  font-weight: ${weight};
  font-display: swap;
  src: url("${path}") format("woff2");
  unicode-range: ${rangeOf(letters)};
}
`;

/** Our faces first, then these, then the device's; a script without capitals or italics has neither spaced nor slanted. */
const rulesOf = (lang: string): string => `:root {
  --serif-own: "Source Serif 4", "${LETTERING_FAMILY}", var(--serif-device);
  --display-own: "Source Serif 4 Display", "${LETTERING_FAMILY}", var(--display-device);
  --sans-own: "Source Sans 3", "${LETTERING_FAMILY}", var(--sans-device);
}
${hasCase(lang) ? '' : uncased(lang)}`;

const hasCase = (lang: string): boolean =>
  ['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor'].includes(new Intl.Locale(lang).maximize().script ?? '');

const uncased = (lang: string): string => `:is(h1, h2, h3):lang(${lang}) {
  letter-spacing: normal;
  line-height: 1.3;
}
:root:lang(${lang}) {
  line-break: strict;
}
em:lang(${lang}) {
  font-style: normal;
  font-weight: 600;
}
${directionOf(lang) === 'rtl' ? '[lang="en"][dir="ltr"] {\n  text-align: match-parent;\n}\n' : ''}`;

/** What the pages of a story need beside the site's own faces; null: nothing. `text` is all that it is written in. */
export function letteringOf(text: string, lang: string): Lettering | null {
  const parts = partsOf(text, lang);
  if (parts.size === 0) return null;
  const rules: string[] = [];
  const files: CutFace[] = [];
  for (const [source, letters] of parts)
    for (const weight of source.varies ? ([400] as const) : ([400, 600] as const)) {
      const face = cutFace(source, weight, letters);
      files.push(face);
      rules.push(faceRule(face.path, source.varies ? '400 600' : String(weight), letters));
    }
  return {
    css: rules.join('') + rulesOf(lang),
    files,
    packages: [...new Set([...parts.keys()].map(({ from }) => from))].sort(),
  };
}

/** What no page writes, or writes as it is called elsewhere: a device has a face for that. */
const UNSAID: ReadonlySet<string> = new Set(['own', 'variants', 'anchor', 'file']);

/** Every text of a story. */
export function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Map) return wordsOf([...value.values()]);
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (UNSAID.has(key) ? '' : wordsOf(inner)))
    .join('\n');
}
