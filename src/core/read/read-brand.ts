// stories/brand.yaml: whose site it is. All of it may be missing; then it is ours.
import { BRAND_COLOURS, type Brand, type BrandColours, inColours } from '../theme/brand.ts';
import { DARK } from '../theme/dark.ts';
import { faintIn } from '../theme/least-contrast.ts';
import { LIGHT } from '../theme/light.ts';
import type { ColourName, Theme } from '../theme/theme.ts';
import type { Problem } from './problem.ts';
import { Problems } from './problem.ts';
import type { LocatedNode } from './yaml/node.ts';
import { child, isAbsent, openYaml } from './yaml/node.ts';
import type { Fields, Shape } from './yaml/schema.ts';
import { type Located, list, located, match, object, oneOf, optional, text, WRONG } from './yaml/schema.ts';

export const BRAND_FILE = 'stories/brand.yaml';
const NAME = 'Borderline';

/** Families of the page that a site may set in faces of its own. */
const FAMILIES = ['serif', 'display', 'sans'] as const;

interface BrandFace {
  readonly family: (typeof FAMILIES)[number];
  readonly style: 'normal' | 'italic';
  /** As in a style sheet: "400", or from and to of a variable file, "400 600". */
  readonly weight: string;
  /** Beside stories/brand.yaml. */
  readonly file: Located<string>;
}

/** All of it: beside what scripts need, the files that the build takes over. */
export interface BrandFile {
  readonly brand: Brand;
  /** An SVG beside stories/brand.yaml: icon of every page, and the publisher's sign for search engines. */
  readonly logo: Located<string> | null;
  readonly faces: readonly BrandFace[];
}

export type BrandResult =
  | { readonly ok: true; readonly read: BrandFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const colour = match(/^#[0-9a-f]{6}$/, 'a colour as "#1d1a17"', 'six digits or letters a to f, in quotation marks');
const colours: Shape<BrandColours> = object(
  Object.fromEntries(
    BRAND_COLOURS.map((name) => [name, optional(colour, undefined)]),
  ) as unknown as Fields<BrandColours>,
);

const file = (ending: RegExp, expected: string): Shape<Located<string>> =>
  located(match(ending, expected, 'it lies beside this file, in stories/'));

const face: Shape<BrandFace> = object<BrandFace>({
  family: oneOf(FAMILIES),
  style: optional(oneOf(['normal', 'italic'] as const), 'normal'),
  weight: optional(match(/^[1-9]00(?: [1-9]00)?$/, 'a weight as "400", or "400 600"', 'in quotation marks'), '400'),
  file: file(/^[\w.-]+\.woff2$/, 'the name of a file .woff2'),
});

const brandFile = object<{
  name: string;
  logo: Located<string> | null;
  colours: { light: BrandColours; dark: BrandColours };
  faces: readonly BrandFace[];
}>({
  name: optional(text, NAME),
  logo: optional(file(/^[\w.-]+\.svg$/, 'the name of a file .svg'), null),
  colours: optional(object({ light: optional(colours, {}), dark: optional(colours, {}) }), { light: {}, dark: {} }),
  faces: optional(list(face), []),
});

const given = (read: BrandColours): BrandColours =>
  Object.fromEntries(BRAND_COLOURS.flatMap((name) => (read[name] === undefined ? [] : [[name, read[name]]])));

/** Reports each pair that could not be read, at the colour that was written. Pairs of ours alone are right already. */
function checkLegible(yaml: LocatedNode, theme: Theme, written: BrandColours): void {
  const isWritten = (name: ColourName): boolean => Object.hasOwn(written, name === 'reporter' ? 'ink' : name);
  for (const { colour: one, ground, contrast, least } of faintIn(inColours(theme, written))) {
    if (one === 'reporter' || !(isWritten(one) || isWritten(ground))) continue; // what is said of ink says it
    const at = child(yaml, isWritten(one) ? one : ground).at;
    yaml.problems.report(
      at,
      `expected ${one} on ${ground} with a contrast of ${least} : 1 or more, got ${contrast.toFixed(2)} : 1`,
      `take a ${theme.scheme === 'light' ? 'darker word or a lighter ground' : 'lighter word or a darker ground'}`,
    );
  }
}

const OURS: BrandFile = { brand: { name: NAME, colours: { light: {}, dark: {} } }, logo: null, faces: [] };

/** Reads the text of stories/brand.yaml, or tells all that is wrong in it. Null: there is no such file. */
export function readBrand(source: string | null): BrandResult {
  const problems = new Problems();
  const yaml = source === null ? null : openYaml(BRAND_FILE, source, problems);
  if (yaml === null || isAbsent(yaml)) return answer(problems, OURS);
  const read = brandFile(yaml);
  if (read === WRONG) return answer(problems, OURS);
  const { name, logo, faces } = read;
  const brand: Brand = { name, colours: { light: given(read.colours.light), dark: given(read.colours.dark) } };
  for (const theme of [LIGHT, DARK])
    checkLegible(child(child(yaml, 'colours'), theme.scheme), theme, brand.colours[theme.scheme]);
  return answer(problems, { brand, logo, faces });
}

const answer = (problems: Problems, read: BrandFile): BrandResult =>
  problems.none() ? { ok: true, read } : { ok: false, problems: problems.sorted() };
