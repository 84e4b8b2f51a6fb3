import type { JSX } from 'preact';
import type { Source } from '../../core/story.ts';
import { capital, textIn } from '../../core/text.ts';
import { typographic } from '../../core/typography.ts';

/** A report where it is introduced: what it is called everywhere, and what it shows of its origin. */
export function SourceName({ source, lang }: { readonly source: Source; readonly lang: string }): JSX.Element {
  return (
    <>
      <span class="source-name">{typographic(capital(textIn(source.short, lang)))}</span>
      {' · '}
      {typographic(textIn(source.label, lang))}
    </>
  );
}
