import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Meta } from '../../core/story.ts';

interface Props {
  readonly meta: Meta;
  readonly lang: string;
  /** Whether it is marked as what a page of a small frame takes or leaves whole. */
  readonly unit?: boolean;
}

/** What the story is about, under its title; nothing where its author does not say. */
export function Deck({ meta: { deck }, lang, unit = false }: Props): JSX.Element | null {
  if (deck === null) return null;
  return (
    <p class="deck" data-unit={unit ? 'whole' : undefined}>
      {typographic(textIn(deck, lang), lang)}
    </p>
  );
}
