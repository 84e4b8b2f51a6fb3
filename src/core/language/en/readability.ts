// How hard an English text is to read. The grade is that of J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S.
// Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75 (1975). What
// is counted follows R. Flesch, "How to Write Plain English" (1979), chapter 2: running text without its headings, and
// figures and abbreviations as words of one syllable. Otherwise than there, words that a hyphen joins are two (words.ts).
import { sentencesOf } from '../sentences.ts';
import { wordCount } from '../words.ts';
import { syllablesIn } from './syllables.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Years at school, to one place; null of a text without a word. */
  readonly grade: number | null;
}

/** Of paragraphs, in English. A sentence ends with its paragraph. */
export function readabilityOf(paragraphs: readonly string[]): Readability {
  const told = sentencesIn(paragraphs);
  const [words, syllables] = [sum(told.map(wordCount)), sum(told.map(syllablesIn))];
  return { words, sentences: told.length, syllables, grade: grade(words, told.length, syllables) };
}

/** The sentences that have a word. */
export function sentencesIn(paragraphs: readonly string[]): readonly string[] {
  return paragraphs
    .flatMap((text) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim()))
    .filter((sentence) => wordCount(sentence) > 0);
}

function grade(words: number, sentences: number, syllables: number): number | null {
  if (words === 0) return null;
  return Math.round((0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59) * 10) / 10;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
