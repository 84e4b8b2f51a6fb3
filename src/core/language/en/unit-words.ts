// What English calls the things that are counted, so that "2,000 migrants" is not told of 2,000 of something else.
import { isNumberWord } from './numbers.ts';

/** Words for a unit of the ledgers. A unit that is not here is called by its own name. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  people: [
    ...['people', 'person', 'migrant', 'refugee', 'passenger', 'citizen', 'traveller', 'detainee', 'seeker', 'human'],
    ...['man', 'men', 'woman', 'women', 'child', 'children', 'adult', 'newcomer', 'arrival', 'returnee'],
  ],
  soldiers: ['soldier'],
  troops: ['troop'],
  groups: ['group'],
  countries: ['country', 'countries'],
  tents: ['tent'],
  flights: ['flight'],
  metres: ['metre', 'meter'],
  kilometres: ['kilometre', 'kilometer', 'km'],
  days: ['day'],
  usd: ['$', 'dollar', 'usd'],
  euros: ['€', 'euro', 'eur'],
};
const SCALES = /\b(?:hundred|thousand|million|billion)\b/g;

/** Where a noun's company ends: what comes after these is about something else. */
const STOPS = new Set(
  'of in on at for from to by with without near over under into as who whom whose that which when where while and or but nor were was are is be been had have has did do does will would could may might can this these those the a an their his her its some any not'.split(
    ' ',
  ),
);
const WORDS_AFTER = 3;

/** The words right after a figure that may say what it counts, and the currency before it. */
export function unitWords(before: string, figure: string, after: string): readonly string[] {
  const currency = /[$€]\s*$/.exec(before)?.[0]?.trim();
  const ofMany = /s$/i.test(figure) && isNumberWord(figure); // dozens of people
  const rest = ofMany ? after.replace(/^\s+of\s+/i, ' ') : after;
  const words = /^(?:[\s-]+\p{L}[\p{L}'’-]*)+/u.exec(rest)?.[0].trim().split(/\s+/) ?? [];
  const stop = words.findIndex((word) => STOPS.has(word.toLowerCase()) || isNumberWord(word));
  return [
    ...(currency === undefined ? [] : [currency]),
    ...(stop < 0 ? words : words.slice(0, stop)).slice(0, WORDS_AFTER),
  ];
}

const stem = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/(?<=\p{L}{2})s$/u, '');

function isCalled(word: string, unit: string): boolean {
  const bare = unit.replace(SCALES, '').trim();
  return [...bare.split(/\s+/), ...(CALLED[bare] ?? [])].some((name) => stem(name) === stem(word));
}

/** Those that are words for a unit beyond doubt: what follows a link may be a verb ("the other 5,000 stays"). */
export function knownUnits(words: readonly string[]): readonly string[] {
  return words.filter((word) => Object.keys(CALLED).some((known) => isCalled(word, known)));
}

/** The word that gives a figure another unit; null where none does, as in "419" or "200 of the group". */
export function strangeUnit(words: readonly string[], unit: string): string | null {
  if (words.some((word) => isCalled(word, unit))) return null;
  const other = knownUnits(words)[0];
  if (other !== undefined) return other;
  const [next] = words;
  const isPlural = next !== undefined && /^\p{Ll}.{2,}[^s'’]s$/u.test(next) && next !== 'others'; // a name may be of people: Iraqis
  return isPlural ? next : null;
}
