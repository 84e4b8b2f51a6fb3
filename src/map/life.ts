import { type Effect, type MapEvent, type MapState, next, OFF, timeLimit } from './machine.ts';
import { afterVisibleTime } from './visible-time.ts';

/** The map's state, which events move; the owner of its time limits. */
export interface Life {
  state(): MapState;
  /** One event after the other: what one brings about at once waits until all of its effects are done. */
  tell(event: MapEvent): void;
  /** Resolves after the next event. */
  nextEvent(): Promise<void>;
}

interface LifeInput {
  readonly run: (effect: Effect) => void;
  /** Called when the state is another one, before its effects. */
  readonly entered: (state: MapState) => void;
  /** Called after events, when nothing more is to be done. */
  readonly settled: () => void;
}

export function makeLife({ run, entered, settled }: LifeInput): Life {
  let state: MapState = OFF;
  let endTime = (): void => {}; // cancels the time limit of the present state
  const queue: MapEvent[] = [];
  const waiting = new Set<() => void>();

  function enter(after: MapState): void {
    const isOther = after.is !== state.is || after.attempt !== state.attempt;
    state = after;
    const { attempt } = after;
    const limit = timeLimit(after);
    if (isOther || limit === null) endTime();
    if (isOther && limit !== null) endTime = afterVisibleTime(limit, () => tell({ type: 'overdue', attempt }));
    entered(after);
  }

  function tell(event: MapEvent): void {
    queue.push(event);
    if (queue.length > 1) return;
    for (let at = queue[0]; at !== undefined; at = queue[0]) {
      try {
        const [after, effects] = next(state, at);
        if (after !== state) enter(after);
        for (const effect of effects) run(effect);
      } finally {
        queue.shift(); // whatever a listener throws, the next event is heard
      }
    }
    settled();
    for (const resolve of waiting) resolve();
    waiting.clear();
  }

  return {
    state: () => state,
    tell,
    nextEvent: () => new Promise((resolve) => waiting.add(resolve)),
  };
}
