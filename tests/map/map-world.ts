import type { Camera } from '../../src/core/geo.ts';
import type { Gazetteer } from '../../src/core/picture/gazetteer.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import type { Scheme } from '../../src/core/theme/themes.ts';
import type { Basemap, LevelData } from '../../src/map/basemap.ts';
import { type Controller, makeController } from '../../src/map/controller.ts';
import * as live from '../../src/map/live-map.ts';
import type { MapState } from '../../src/map/machine.ts';
import * as pictures from '../../src/map/picture.ts';
import { createPlayhead, type PlayheadStore } from '../../src/playhead/playhead.ts';
import type { FakeEngine } from '../fakes/engine.ts';

const LAND: LevelData = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { kind: 'countries' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      },
    },
  ],
};

/** What lies around a map: the reader's wishes, the host's files, the device. Whoever holds it may change it. */
export interface Around {
  viewport: Viewport;
  calm: boolean;
  scheme: Scheme;
  still: Camera | null;
  webGl: boolean;
  /** What the host answers for each file; by default at once, with land. */
  readonly level: (level: Level) => Promise<LevelData>;
  readonly worker: () => Promise<void>;
}

export interface MapWorld {
  readonly controller: Controller;
  readonly store: PlayheadStore;
  readonly around: Around;
  readonly container: HTMLElement;
  readonly states: MapState[];
  /** All that were opened, in order. */
  readonly engines: readonly FakeEngine[];
}

/** What is written and drawn over the ground, of what is shown. */
export const overOf = (container: HTMLElement): readonly string[] =>
  [...container.querySelectorAll('.overlay g[visibility="inherit"], .mark-button:not([hidden])')].map(
    (element) => element.outerHTML,
  );

/** A map in a page of its own, on engines that remember. `engines`: where those that it opens are put. */
export function mapWorld(
  story: MapStory,
  names: Gazetteer,
  engines: FakeEngine[],
  changed: Partial<Around> & Pick<Around, 'viewport'>,
): MapWorld {
  const around: Around = {
    calm: false,
    scheme: 'light',
    still: null,
    webGl: true,
    level: async () => LAND,
    worker: async () => {},
    ...changed,
  };
  const basemap: Basemap = { level: (level) => around.level(level), gazetteer: async () => names, tiles: null };
  const container = document.createElement('div');
  const store = createPlayhead(story.steps.length - 1);
  const states: MapState[] = [];
  const from = engines.length;
  const controller = makeController({
    container,
    story,
    store,
    root: './',
    label: 'Map',
    viewport: () => around.viewport,
    calm: () => around.calm,
    scheme: () => around.scheme,
    stillCamera: () => around.still,
    buttons: { name: (place, step) => `${place} from ${step}`, press: () => {}, point: () => {} },
    hasWebGl: () => around.webGl,
    pictures: async () => pictures,
    engine: async () => ({
      ...live,
      openBasemap: () => basemap,
      checkWorker: () => around.worker(),
    }),
    onChange() {
      if (states.at(-1) !== controller.state()) states.push(controller.state());
    },
    onCamera: () => {},
  });
  return {
    controller,
    store,
    around,
    container,
    states,
    get engines() {
      return engines.slice(from);
    },
  };
}
