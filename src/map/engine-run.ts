import { groundRoot } from '../app/ground-root.ts';
import { bordersOf } from '../core/picture/border.ts';
import type { Gazetteer } from '../core/picture/gazetteer.ts';
import type { ControllerInput } from './controller.ts';
import type { MapView, ViewInput } from './engine/map-view.ts';
import type { Ground } from './ground.ts';
import type { MapEvent, Reason } from './machine.ts';
import type { Picture } from './picture.ts';

interface EngineInput extends ControllerInput {
  /** The code that makes pictures, once it has come, and the picture of now. */
  readonly loadPictures: () => Promise<() => Picture>;
  readonly tell: (event: MapEvent) => void;
  readonly onSeen: ViewInput['onSeen'];
  /** Whether a still of this very picture stands, which the map takes over from. */
  readonly givesWay: () => boolean;
}

/** One engine after the other, each of an attempt, on ground that is fetched once. */
interface EngineRun {
  view(): MapView | null;
  /** null: no ground has come. */
  gazetteer(): Gazetteer | null;
  fetch(attempt: number): Promise<void>;
  open(attempt: number): void;
  close(): void;
}

const isDevice = (why: unknown): boolean => why instanceof Error && why.name === 'GPUInitializationError';
const warn = (why: unknown): void => console.warn('map:', why);

export function makeEngineRun(input: EngineInput): EngineRun {
  const { container, story, label, buttons, onCamera, onSeen, tell } = input;
  let files: typeof import('./live-map.ts') | null = null;
  let ground: Ground | null = null;
  let picture: (() => Picture) | null = null;
  let view: MapView | null = null;

  function fail(attempt: number, reason: Reason, why: unknown): void {
    warn(why);
    tell({ type: 'broken', attempt, reason });
  }

  return {
    view: () => view,
    gazetteer: () => ground?.gazetteer ?? null,
    async fetch(attempt) {
      try {
        if (!input.hasWebGl()) return fail(attempt, 'device', 'no WebGL here');
        const [read, engine] = await Promise.all([input.loadPictures(), input.engine()]);
        engine.checkWorker().catch((why: unknown) => fail(attempt, 'files', why));
        const whole = engine.openBasemap(groundRoot(input.root), story);
        ground ??= await engine.loadGround(
          bordersOf(story).length > 0 ? whole : engine.plainBasemap(whole),
          story.ground,
          read().frame.camera.zoom,
        );
        files = engine;
        picture = read;
        tell({ type: 'ready', attempt });
      } catch (why) {
        fail(attempt, 'files', why);
      }
    },
    open(attempt) {
      if (files === null || ground === null || picture === null) return;
      const wrong = (why: unknown): void => fail(attempt, isDevice(why) ? 'device' : 'files', why);
      try {
        view = files.openView(
          {
            container,
            story,
            label,
            buttons,
            onCamera,
            onSeen,
            ...ground,
            report: (type) => tell(type === 'land' ? { type, attempt, still: input.givesWay() } : { type, attempt }),
            // Whatever goes wrong before the first land, such as a worker that a policy forbids, keeps it from coming.
            wrong,
            lacking: warn,
          },
          picture(),
        );
      } catch (why) {
        wrong(why);
      }
    },
    close() {
      view?.close();
      view = null;
    },
  };
}
