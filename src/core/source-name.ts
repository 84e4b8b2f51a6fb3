import type { Source } from './story.ts';
import { textIn } from './text.ts';
import { typographic } from './typography.ts';

/** What a report is called in running text: its short name, where it has one. */
export function sourceName(source: Source, lang: string): string {
  const { label, short }: Source & { readonly short?: Source['label'] | null } = source;
  return typographic(textIn(short ?? label, lang));
}
