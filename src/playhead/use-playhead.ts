import { useEffect, useState } from 'preact/hooks';
import type { Playhead, PlayheadStore } from './playhead.ts';

/**
 * The one bridge between the store and Preact. Select what changes rarely (the active step), never the position itself:
 * a component renders only when what it selected is another value.
 */
export function usePlayhead<Selected>(store: PlayheadStore, select: (playhead: Playhead) => Selected): Selected {
  const [selected, setSelected] = useState(() => select(store.getState()));
  useEffect(() => {
    let last = select(store.getState()); // it may have changed since the component was made
    setSelected(() => last);
    return store.subscribe((playhead) => {
      const now = select(playhead);
      if (Object.is(now, last)) return; // most frames: a component that is told is a component that is asked
      last = now;
      setSelected(() => now);
    });
  }, [store, select]);
  return selected;
}
