// How many syllables an English text has when it is read aloud, by rules of spelling: near enough for a reading grade.
import { rememberLast } from '../../remember.ts';
import { wordsIn } from '../words.ts';

/** Words that keep no rule. */
const ODD: Readonly<Record<string, number>> = {
  ahmed: 2,
  anyone: 3,
  bialystok: 4,
  business: 2,
  businesses: 3,
  cafe: 2,
  colonel: 2,
  conscience: 2,
  creature: 2,
  evening: 2,
  every: 2,
  everyone: 3,
  everybody: 4,
  everything: 3,
  everywhere: 3,
  libya: 3,
  mateusz: 3,
  parliament: 3,
  recipe: 3,
  wednesday: 2,
};

const E_IS_SILENT: readonly RegExp[] = [
  // Before a syllable that is hung on: closely, statement, safety, spokesman, warehouse.
  /(?<=[aeiouy]\w*[^aeiouylr]|[aeiouy][lr])e(?=(?:ly|less|ness|ful|fully|lessly)$)/,
  /(?<=[aeiouy]\w*[^aeiouyl])e(?=ments?$)/,
  /(?<=[aeiouy]\w*[^aeiouy])e(?=ty$)/,
  /(?<=^(?:dat|els|fir|hom|hous|larg|lif|peac|sid|som|spok|ther|tim|war|wher))e(?=s?[^aeiouys]\w)/,
  // At the end: home, but table, metre; called, but wanted, settled; homes, but forces, houses; league.
  /(?<=[aeiouy][lr]|ll|rr|rl|[aeiouy]\w*[^aeiouylr])e$/,
  /(?<=[aeiouy][lr]|ll|rr|rl|[aeiouy]\w*[^aeiouylrtd])e(?=d$)/,
  /(?<=[aeiouy][lr]|ll|rr|rl|[aeiouy]\w*(?:[^aeiouylrsxzcgh]|[^cs]h))e(?=s$)/,
  /(?<=[aeiouy][gq])ue(?=s?$)/,
];

/** Vowels that stand side by side and are two sounds: the second begins another syllable. */
const NEXT_IS_ANOTHER: readonly RegExp[] = [
  /[aeiouy](?=ings?$)/, // going, studying
  /(?<![cst])i(?=a)(?!age)(?!(?<=l.?)a[nr])|(?<=[cs])i(?=at)|(?<=got)i(?=at)/, // media, associate; not special, Italian
  /(?<![cghnstx]|ll)i(?=o)|(?<![cgst])i(?=um)/, // radio, stadium; not region, million
  /(?<![ct])i(?=en[tc])|(?<=^sc)i(?=en)|i(?=et(?:y|s?$))/, // client, science, quiet; not patient
  /(?<=[aeiouy]\w*)(?<!sold|front)i(?=ers?$|est$)/, // earlier; not soldier
  /(?<=cr)e(?=at)|(?<=^r)e(?=act|ali|ass|app)|(?<=id|or)e(?=a)|(?<=ar)e(?=as?$)|(?<=th)e(?=at)/, // create, area
  /(?<=[np])e(?=ans?$)|e(?=ums?$)|(?<![cg])e(?=ous)|(?<=vid|th|^g|^n)e(?=o)(?!or)/, // European, museum, spontaneous, video
  /(?<![gq]|pers)u(?=a)|(?<=[^aeiougqy])u(?=el|en[tc])/, // usual, influence; not guard
  /(?<=[^aeiouqgb])u(?=ou|ity|ition)|(?<=^s)u(?=ici)|(?<=fl)u(?=id)|(?<=^r)u(?=in)/, // continuous, suicide, ruin
  /(?<=^p)o(?=e)|(?<=^c)o(?=op|ord)/, // poem, cooperate
];

const WORDS = 4000; // a story has some hundreds

const ofLetters = rememberLast(WORDS, (letters: string): number => {
  const odd = ODD[letters];
  if (odd !== undefined) return odd;
  let left = letters
    .replace(/(?<=^|[aeiou])y(?=[aeiou])/g, 'j') // yes, beyond: a consonant
    .replace(/ically$/, 'icly')
    .replace(/(?<=[aeiouy])sm(?=s?$)/, 'sim'); // tourism has a vowel that is not written
  for (const rule of E_IS_SILENT) left = left.replace(rule, '');
  for (const rule of NEXT_IS_ANOTHER) left = left.replace(new RegExp(rule, 'g'), '$&-');
  return Math.max(1, left.match(/[aeiouy]+/g)?.length ?? 0);
});

/** Past the apostrophe: didn't and Alex's have one more, can't and Iraq's have not. */
function ofEnding(before: string, ending: string): number {
  if (ending === 't') return /[ds]n$/.test(before) ? 1 : 0;
  return ending === 's' && /(?:[sxz]|[cs]h|[cg]e)$/.test(before) ? 1 : 0;
}

/** Letters with marks are read without them: Mijatović. */
function syllablesOf(word: string): number {
  if (/\p{N}/u.test(word) || /^\p{Lu}{2,}(?!\p{L})/u.test(word)) return 1;
  const plain = word.replace(/[łŁ]/g, 'l').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const [before = '', ending = ''] = plain.split(/['’]/);
  return ofLetters(before) + ofEnding(before, ending);
}

/** Figures in digits and what is set in capitals have one, however long they are: 7,000, EU, G7. */
export function syllablesIn(text: string): number {
  return wordsIn(text).reduce((sum, word) => sum + syllablesOf(word), 0);
}
