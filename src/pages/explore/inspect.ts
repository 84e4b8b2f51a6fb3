import type { Map as MapLibre } from 'maplibre-gl';
import type { Lens } from '../../core/picture/lens.ts';
import type { MapPage } from '../../map/map-page.ts';
import type { PlayheadStore } from '../../playhead/playhead.ts';

/** What `?inspect` puts on `window.explore`: what is drawn, to look at and to test with. */
export interface InspectExplore {
  lens(): Lens;
  look(lens: Partial<Lens>): void;
  /** Ids of the places and routes that the map draws. */
  drawn(): readonly string[];
  settled(): Promise<void>;
  start(): void;
  map(): MapLibre | null;
}

declare global {
  interface Window {
    explore?: InspectExplore;
  }
}

export async function putInspect(store: PlayheadStore, live: MapPage): Promise<void> {
  const picture = await live.picture();
  window.explore = {
    lens: () => store.getState().lens,
    look: (lens) => store.getState().look(lens),
    drawn() {
      const { marks, shapes, emphasis } = picture().plan;
      const { layers, routes } = picture().frame;
      const shown = (id: string): boolean => (layers[id] ?? 0) > 0;
      return [
        ...[...marks.values()].filter(({ id }) => shown(id)).map(({ place }) => place),
        ...[...shapes.values()].filter(({ id }) => shown(id)).flatMap(({ places }) => places),
        ...[...emphasis.values()].filter(({ id }) => shown(id)).map(({ place }) => place),
        ...Object.keys(routes),
      ];
    },
    settled: live.settled,
    start: live.ask,
    map: () => live.view()?.map() ?? null,
  };
}
