// Whether a sentence names a speaker: by name or variant, in whatever order its words stand.

import type { Text } from '../story.ts';

/** What a speaker is called. */
interface Called {
  readonly name: Text;
  readonly variants: readonly string[];
}

const REPORTER = ['report', 'reports', 'reporter', 'text', 'texts', 'caption', 'captions'];
const ARTICLES = ['a', 'an', 'the'];

/** "The border committee of Belarus" and "Belarus's border committee" come to the same words. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
  const words = plain.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !ARTICLES.includes(word)));
}

export function namesActor(sentence: ReadonlySet<string>, { name, variants }: Called): boolean {
  return [...Object.values(name), ...variants].some((called) => {
    const words = wordsOf(called);
    return words.size > 0 && [...words].every((word) => sentence.has(word));
  });
}

export function namesRole(sentence: ReadonlySet<string>, called: readonly string[]): boolean {
  return called.some((word) => sentence.has(word));
}

export function namesReporter(sentence: ReadonlySet<string>): boolean {
  return REPORTER.some((word) => sentence.has(word));
}
