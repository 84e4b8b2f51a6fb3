import { textIn } from '../language/text.ts';
import { toldIn } from '../prose.ts';
import type { Story } from '../story.ts';
import { firstSentence } from './plain.ts';

const ROOM = 160; // characters that a search engine or a card shows

/** A text that has room: whole, else up to a word, with a sign that it goes on. */
function cutAtWord(text: string): string {
  if (text.length <= ROOM) return text;
  const words = text.slice(0, ROOM); // with its last letter it may end within a word
  return `${words.slice(0, words.lastIndexOf(' ')).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** What a story is about, for those who do not see it yet: in its author's words, else as it begins. */
export function aboutOf({ meta, steps, prose }: Story, lang: string): string {
  if (meta.deck !== null) return textIn(meta.deck, lang);
  const first = steps.map(({ id }) => prose[lang]?.[id]).find((told) => toldIn(told).length > 0);
  return first === undefined ? textIn(meta.title, lang) : cutAtWord(firstSentence(first, lang));
}
