import { stepOfPlace } from '../../core/evidence/step-of-place.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import type { CardMap } from '../../views/evidence/card-place.ts';
import { openInPlace } from '../../views/evidence/open-in-place.ts';

/** The card that opens beside what is cited, for the text, for the marks of the map and for the names of its key. */
interface Cards {
  /** Lights the place that is pointed at; null: the one that an open card tells of. */
  light(place: string | null): void;
  held(): string | null;
  /** Opens the card of a place for the button that was pressed; without statements it leads to the place's step. */
  press(place: string, button: HTMLElement): void;
}

export function mountCards(map: CardMap, store: PlayheadStore, root: string): Cards {
  let held: string | null = null;
  const light = (place: string | null): void => store.getState().look({ highlight: place ?? held });
  const { parts, steps } = map.story;
  if (!parts.statements) {
    const press = (place: string): void => {
      location.hash = stepOfPlace(steps, place);
    };
    return { light, held: () => null, press };
  }
  const open = openInPlace(map.column.closest('main') ?? document.body, {
    map,
    onPlace(place) {
      held = place;
      light(null);
    },
  });
  return {
    light,
    held: () => held,
    press: (place, button) => open(`${root}sources/#place-${place}`, button),
  };
}
