import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Lens, PLAIN_LENS } from '../core/picture/lens.ts';
import { type Position, position, stepAt } from '../core/picture/position.ts';

/** Who holds the camera: the story, or the reader's own hand. */
export type Control = 'story' | 'reader';

/** The shared store: what inputs set and views read. Whatever follows from it is not in it. */
export interface Playhead {
  readonly position: Position;
  readonly lens: Lens;
  readonly control: Control;
  /** The places and routes that are in view where the reader has moved the map; null: it is the story's view. */
  readonly seen: ReadonlySet<string> | null;
  /** Index of the last step; positions are clamped to it. */
  readonly last: number;
  moveTo(position: number): void;
  look(lens: Partial<Lens>): void;
  /** Hands the camera over; the text goes on either way. */
  giveControl(control: Control): void;
}

export type PlayheadStore = StoreApi<Playhead>;

/** Index of the step that is read. */
export const activeStep = (playhead: Playhead): number => stepAt(playhead.position);

/** A playhead at the story's beginning. `last` is the index of the last step. */
export function createPlayhead(last: number): PlayheadStore {
  return createStore<Playhead>()((set, get) => ({
    position: position(0, last),
    lens: PLAIN_LENS,
    control: 'story',
    seen: null,
    last,
    moveTo(value) {
      const next = position(value, last);
      if (next !== get().position) set({ position: next });
    },
    look(change) {
      const { lens } = get();
      const next = { ...lens, ...change };
      if ((Object.keys(next) as (keyof Lens)[]).some((key) => next[key] !== lens[key])) set({ lens: next });
    },
    giveControl(control) {
      if (control !== get().control) set({ control, seen: null });
    },
  }));
}
