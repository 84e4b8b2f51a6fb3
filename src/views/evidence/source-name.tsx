import type { JSX } from 'preact';
import { capital, textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Source } from '../../core/story.ts';

/** A report where it is introduced: what it is called everywhere, and what it shows of its origin. */
export function SourceName({ source, lang }: { readonly source: Source; readonly lang: string }): JSX.Element {
  return (
    <>
      <span class="source-name">{typographic(capital(textIn(source.short, lang)), lang)}</span>
      {' · '}
      {typographic(textIn(source.label, lang), lang)}
    </>
  );
}
