import type { JSX } from 'preact';
import { nameIndex, saidOf } from '../../core/accounts/sayings.ts';
import { PlaceEntry } from '../evidence/place-entry.tsx';
import type { AccountsProps } from './account-view.tsx';
import { ShortClaims } from './speakers.tsx';

/** Each place: how well it is known and from what, and all that is said of it. */
export function Places(props: AccountsProps): JSX.Element {
  const { story, lang, t, words } = props;
  return (
    <ul class="place-cards">
      {[...story.places.values()].map((place) => {
        const said = saidOf(story, place.id);
        return (
          <PlaceEntry key={place.id} place={place} lang={lang} t={t}>
            {said.length === 0 ? (
              <p class="account-where">{words.nothingSaid}</p>
            ) : (
              <details>
                <summary>
                  {words.saidOf} {words.says(said.length)}
                </summary>
                <ShortClaims {...props} claims={said} />
              </details>
            )}
          </PlaceEntry>
        );
      })}
    </ul>
  );
}

/** Every name of a person or a place, in our form and in the reports' own. */
export function Names({ story, lang, words }: AccountsProps): JSX.Element {
  return (
    <ul class="names">
      {nameIndex(story, lang).map(({ name, anchor, see }) => (
        <li key={`${name} ${anchor}`}>
          <a href={`#${anchor}`}>{name}</a>
          {see === null ? null : <span class="account-where"> {words.see(see)}</span>}
        </li>
      ))}
    </ul>
  );
}
