import type { JSX } from 'preact';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import type { Interlude } from './interludes.ts';

/** What stands on a screen of a lesson that is no step of the story. */
export function InterludeTold({
  interlude,
  lang,
}: {
  readonly interlude: Interlude;
  readonly lang: string;
}): JSX.Element {
  const { id, title, texts, past } = interlude;
  return (
    <>
      <h2 id={`${id}-heading`} tabIndex={-1}>
        {title === null ? EN_PRESENT.pauseTitle : typographic(textIn(title, lang))}
      </h2>
      {texts.map((text) => (
        <p>{typographic(textIn(text, lang))}</p>
      ))}
      {past === null ? null : (
        <p>
          <a href={`#${past}`}>{EN_PRESENT.past}</a>
        </p>
      )}
    </>
  );
}
