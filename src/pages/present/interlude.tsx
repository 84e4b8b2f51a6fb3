import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import type { Interlude } from './interludes.ts';

interface Props {
  readonly interlude: Interlude;
  readonly lang: string;
}

/** What a screen is called that is no step of the story. */
export function titleOf({ kind, title }: Interlude, lang: string): string {
  if (title !== null) return typographic(textIn(title, lang), lang);
  return kind === 'exercise' ? '' : EN_PRESENT.titles[kind];
}

/** What stands on a screen of a lesson that is no step of the story. */
export function InterludeTold({ interlude, lang }: Props): JSX.Element {
  const { id, texts, statements, past } = interlude;
  const said = (text: (typeof texts)[number]): string => typographic(textIn(text, lang), lang);
  return (
    <>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {titleOf(interlude, lang)}
      </h2>
      {texts.map((text) => (
        <p>{said(text)}</p>
      ))}
      {statements.length === 0 ? null : (
        <ul class="present-statements">
          {statements.map((text) => (
            <li>{said(text)}</li>
          ))}
        </ul>
      )}
      {past === null ? null : (
        <p data-leave="">
          <a href={`#${past}`}>{EN_PRESENT.past}</a>
        </p>
      )}
    </>
  );
}
