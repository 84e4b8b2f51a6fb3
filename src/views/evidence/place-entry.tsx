import type { ComponentChildren, JSX } from 'preact';
import { placeAnchor } from '../../core/accounts/sayings.ts';
import { textIn } from '../../core/language/text.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Place } from '../../core/story.ts';
import type { Strings } from '../../strings/en.ts';
import { UNTRANSLATED } from '../untranslated.ts';

interface Props {
  readonly place: Place;
  readonly lang: string;
  readonly t: Strings;
  readonly children?: ComponentChildren;
}

/** A place: its names, how precisely it is known, and from what. */
export function PlaceEntry({ place, lang, t, children }: Props): JSX.Element {
  const name = textIn(place.names, lang);
  const { basis } = place;
  const own = place.own === null || name.endsWith(place.own) ? null : place.own; // "the Bug" is Bug in any case
  return (
    <li class="place-entry" id={placeAnchor(place.id)}>
      <strong>{typographic(name, lang)}</strong>
      {own === null ? null : (
        <>
          ,{' '}
          <span class="place-own">
            {t.places.own} <bdi {...UNTRANSLATED}>{own}</bdi>
          </span>
        </>
      )}
      :{' '}
      <span class="place-known">
        {t.places.precision[place.where.precision]}; {t.places.basis[basis.kind]}
        {basis.why === null ? '.' : `. ${typographic(textIn(basis.why, lang), lang)}`}
      </span>
      {children}
    </li>
  );
}
