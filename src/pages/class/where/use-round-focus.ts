import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What takes the focus: the map while a question is asked, the button that leads on, the heading of the end. */
interface RoundFocus {
  readonly map: RefObject<HTMLDivElement | null>;
  readonly next: RefObject<HTMLButtonElement | null>;
  readonly end: RefObject<HTMLHeadingElement | null>;
}

/**
 * Puts the focus where the next key is pressed, whenever a round comes to another stage. `question`: null at the end.
 * `arrived`: whether the round's map was chosen; else the page has just come, and the focus is left alone at first.
 */
export function useRoundFocus(question: number | null, told: boolean, arrived: boolean): RoundFocus {
  const map = useRef<HTMLDivElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const end = useRef<HTMLHeadingElement>(null);
  const stage = question === null ? 'end' : `${question}${told ? ' told' : ''}`;
  const before = useRef(arrived ? '' : stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    if (question === null) end.current?.focus();
    else if (told)
      next.current?.focus({ preventScroll: true }); // the map and what is said of it stay in sight
    else map.current?.focus();
  }, [stage, told, question]);
  return { map, next, end };
}
