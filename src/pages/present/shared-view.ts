import { writeAddress } from '../../app/address.ts';
import { requireElement } from '../../app/require-element.ts';
import { numberedIn } from '../../core/numbered.ts';
import { screenBeside } from '../../core/present/course.ts';
import type { Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { showBlank } from './blank-cover.ts';
import type { Deck } from './deck.ts';
import type { InkLayer } from './ink-layer.ts';
import type { WallMap } from './live-map.ts';
import { searchOf } from './session.ts';
import { markEnds } from './turn-buttons.ts';

/** This window's view of the state that all windows of a presentation share. */
interface SharedView {
  show(state: Shared): void;
  /** Whether this window has shown a step, or one after it. */
  seen(id: string): boolean;
}

interface Input {
  readonly host: HTMLElement;
  readonly deck: Deck;
  readonly map: WallMap;
  readonly ink: InkLayer;
  /** The screens that are gone through, in order. */
  readonly ids: () => readonly string[];
  readonly session: string;
}

export function sharedView({ host, deck, map, ink, ids, session }: Input): SharedView {
  const shown = new Set<string>();
  let before = '';
  return {
    show(state) {
      const { step, blank, lesson, down } = state;
      deck.show(step, down);
      showBlank(blank);
      const at = JSON.stringify([step, lesson, state.out]);
      if (at === before) return; // only scrolled: nothing else has changed
      before = at;
      shown.add(step);
      requireElement('at').textContent = EN_PRESENT.at(numberedIn(deck.story, step));
      markEnds(host, {
        previous: screenBeside(ids(), state, -1) === null,
        next: screenBeside(ids(), state, 1) === null,
      });
      map.show(step, deck.map(step));
      ink.over(deck.map(step));
      document.documentElement.dataset['step'] = step;
      writeAddress({ hash: step, search: searchOf(location.search, lesson, session) });
    },
    seen: (id) => [...shown].some((each) => ids().indexOf(each) >= ids().indexOf(id)),
  };
}
