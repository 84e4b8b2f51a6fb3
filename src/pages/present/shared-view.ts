import { writeAddress } from '../../app/address.ts';
import { requireElement } from '../../app/require-element.ts';
import type { Shared } from '../../core/present/shared.ts';
import { EN_PRESENT } from '../../strings/present.ts';
import { showBlank } from './blank-cover.ts';
import type { Deck } from './deck.ts';
import type { InkLayer } from './ink-layer.ts';
import type { WallMap } from './live-map.ts';
import { markEnds } from './turn-buttons.ts';

/** This window's view of the state that all windows of a presentation share. */
export interface SharedView {
  show(state: Shared): void;
  /** Whether this window has shown a step, or one after it. */
  seen(id: string): boolean;
}

interface Input {
  readonly host: HTMLElement;
  readonly deck: Deck;
  readonly map: WallMap;
  readonly ink: InkLayer;
}

export function sharedView({ host, deck, map, ink }: Input): SharedView {
  let furthest = 0; // index of the last step that has been shown
  return {
    show({ step, blank }) {
      deck.show(step);
      const index = deck.index();
      furthest = Math.max(furthest, index);
      requireElement('at').textContent = EN_PRESENT.at(deck.numbered(step));
      markEnds(host, { previous: index === 0, next: index === deck.ids.length - 1 });
      map.show(step, deck.map(step));
      ink.over(deck.map(step));
      document.documentElement.dataset['step'] = step;
      writeAddress({ hash: step });
      showBlank(blank);
    },
    seen: (id) => deck.ids.indexOf(id) <= furthest,
  };
}
