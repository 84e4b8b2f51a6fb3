import type { Map as MapLibre } from 'maplibre-gl';
import type { Lens } from '../../core/lens.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';
import type { Live } from '../reader/live.ts';

/** What `?inspect` puts on `window.explore`: what is drawn, to look at and to test with. */
export interface InspectExplore {
  lens(): Lens;
  look(lens: Partial<Lens>): void;
  /** Ids of the places and routes that the map draws. */
  drawn(): readonly string[];
  settled(): Promise<void>;
  start(): Promise<void>;
  map(): MapLibre | null;
}

declare global {
  interface Window {
    explore?: InspectExplore;
  }
}

export async function putInspect(store: PlayheadStore, live: Live): Promise<void> {
  const stage = await live.stage();
  window.explore = {
    lens: () => store.getState().lens,
    look: (lens) => store.getState().look(lens),
    drawn() {
      const { marks, shapes, lit } = stage.plan();
      const { layers, routes } = stage.frame();
      const shown = (id: string): boolean => (layers[id] ?? 0) > 0;
      return [
        ...[...marks.values()].filter(({ id }) => shown(id)).map(({ place }) => place),
        ...[...shapes.values()].filter(({ id }) => shown(id)).flatMap(({ places }) => places),
        ...[...lit.values()].filter(({ id }) => shown(id)).map(({ place }) => place),
        ...Object.keys(routes),
      ];
    },
    async settled() {
      while (live.view() !== null && live.state() === 'waiting') await new Promise(requestAnimationFrame);
      if (live.state() === 'live') await live.view()?.settled();
    },
    start: live.start,
    map: () => live.view()?.map() ?? null,
  };
}
