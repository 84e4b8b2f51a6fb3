import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../../core/frame-types.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** What `?inspect` puts on `window.inspect`: the story's own state, to look at and to test with. */
export interface Inspect {
  readonly version: string;
  readonly playhead: PlayheadStore;
  plan(): Plan;
  frame(): Frame;
  /** A position in step units, or a step's id: its rest. */
  seek(to: number | string): void;
  /** Resolves when the map shows the whole frame, or when there is no map to wait for. */
  settled(): Promise<void>;
  map(): MapLibre | null;
}

declare global {
  interface Window {
    inspect?: Inspect;
  }
}
