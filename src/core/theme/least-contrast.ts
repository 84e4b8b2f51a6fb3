// Which colours lie on which, and how far apart they have to be for words and marks to be seen.
import { contrast } from './contrast.ts';
import { type ColourName, SIDES, type Theme, VOICES } from './theme.ts';

const TEXT = 4.5; // WCAG 1.4.3
const MARK = 3; // WCAG 1.4.11
const LIT = 1.25; // a country that is lit, beside others: told without being looked for, and no word or mark

const COUNTRY = ['land', 'emphasis'] as const satisfies ColourName[];
const MAP = [...COUNTRY, 'water', ...SIDES.flatMap(({ bands }) => bands)] as const satisfies ColourName[];

type Pair = readonly [colour: ColourName, ground: ColourName];
const pairs = (colours: readonly ColourName[], grounds: readonly ColourName[]): Pair[] =>
  colours.flatMap((colour) => grounds.map((ground): Pair => [colour, ground]));

/** Every text and the grounds that it may lie on. */
const WORDS: readonly Pair[] = [
  // the page: paper, a notice or a row under the pointer (land), a place or claim that is pointed at (lit)
  ...pairs(['ink', 'ink2', 'ink3', ...VOICES], ['paper', 'land', 'emphasis']),
  ...VOICES.map((voice): Pair => ['onVoice', voice]),
  // the map: a name may reach over whatever is beside its place
  ...pairs(['ink', 'storyCountry', 'country', 'townName', 'waterName'], MAP),
  ...SIDES.flatMap(({ bands, name }) => pairs([name], [...COUNTRY, ...bands])),
];

/** Every mark and the grounds that it may lie on; ink is also the border that the story is about, paper its casing. */
const MARKS: readonly Pair[] = [
  ...pairs(['ink', 'townDot', ...VOICES], ['paper', ...MAP]),
  ...pairs(['ink3'], ['paper', ...COUNTRY, 'water']), // a route that is closed
];

/** The outline of a lit country, and the grounds and lines that it is told from. */
const OUTLINES: readonly Pair[] = pairs(['outline'], [...MAP, 'border']);

interface Faint {
  readonly colour: ColourName;
  readonly ground: ColourName;
  readonly contrast: number;
  readonly least: number;
}

/** What of a theme could not be seen: words and marks too near in lightness to what they lie on (WCAG, 1 to 21). */
export function faintIn(theme: Theme): readonly Faint[] {
  const below = (list: readonly Pair[], least: number): Faint[] =>
    list.flatMap(([colour, ground]) => {
      const seen = contrast(theme[colour], theme[ground]);
      return seen < least ? [{ colour, ground, contrast: seen, least }] : [];
    });
  return [...below(WORDS, TEXT), ...below(MARKS, MARK), ...below(OUTLINES, LIT)];
}
