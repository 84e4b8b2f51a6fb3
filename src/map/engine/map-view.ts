import type { Map as MapLibre } from 'maplibre-gl';
import type { Camera } from '../../core/geo.ts';
import type { Gazetteer } from '../../core/picture/gazetteer.ts';
import type { Level } from '../../core/picture/levels.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import type { Seen } from '../../core/picture/seen-from.ts';
import type { Basemap, LevelData } from '../basemap.ts';
import type { MarkButtonsInput } from '../mark-buttons.ts';
import type { Picture } from '../picture.ts';
import type { Nudge } from './interaction.ts';
import type { TileReader } from './tiles.ts';

/** What an engine says of itself: there is land on the screen, the ground at this zoom did not come, its context is lost or back. */
export type Report = 'land' | 'gap' | 'lost' | 'restored';

export interface ViewInput {
  readonly container: HTMLElement;
  readonly story: MapStory;
  readonly basemap: Basemap;
  readonly gazetteer: Gazetteer;
  /** The ground that has come: the far level, and that of the picture's camera. */
  readonly levels: ReadonlyMap<Level, LevelData>;
  /** What reads an author's own tiles; null: there are none. */
  readonly tiles: TileReader | null;
  /** What the map is called, for those who do not see it. */
  readonly label: string;
  readonly buttons: MarkButtonsInput;
  readonly report: (what: Report) => void;
  /** The engine could not do something. It may go on drawing all the same, unless it has drawn nothing yet. */
  readonly wrong: (why: unknown) => void;
  /** A level of the ground did not come. */
  readonly lacking: (why: unknown) => void;
  /** Called with each frame drawn: where the map looks, whoever moved it. */
  readonly onCamera: (camera: Camera) => void;
  /** Called when other places and routes are in view in the reader's hand. */
  readonly onSeen: (inView: Seen['inView']) => void;
}

/** One engine, and what lies over its ground. It shows pictures, and is closed; another one is another view. */
export interface MapView {
  show(picture: Picture): void;
  nudge(way: Nudge): void;
  /** Resolves when the last picture stands on the screen whole. It resolves when it is closed, too. */
  settled(): Promise<void>;
  map(): MapLibre;
  close(): void;
}
