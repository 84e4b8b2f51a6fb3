import { useEffect, useState } from 'preact/hooks';
import type { Playhead, PlayheadStore } from './playhead.ts';

/**
 * The one bridge between the store and Preact. Select what changes rarely (the active step), never the position itself:
 * a component renders only when what it selected is another value.
 */
export function usePlayhead<Selected>(store: PlayheadStore, select: (playhead: Playhead) => Selected): Selected {
  const [selected, setSelected] = useState(() => select(store.getState()));
  useEffect(() => {
    const update = (playhead: Playhead): void => setSelected(() => select(playhead));
    update(store.getState());
    return store.subscribe(update);
  }, [store, select]);
  return selected;
}
