import type { Story } from '../story.ts';
import { textIn } from './text.ts';

/** What a report is called within a sentence, by the number that only data have. Throws where the story has none such. */
export function shortName({ sources }: Story, id: string, lang: string): string {
  const source = sources.find((each) => each.id === id);
  if (source === undefined) throw new Error(`expected a report of the story, got ${id}`);
  return textIn(source.short, lang);
}
