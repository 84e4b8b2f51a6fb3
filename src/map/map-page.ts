import { hasWebGl } from '../app/engine-wanted.ts';
import { drawScaleBar } from '../app/scale-bar.ts';
import type { Camera } from '../core/geo.ts';
import type { Viewport } from '../core/picture/viewport.ts';
import type { FrameTime } from '../core/time/axis.ts';
import { activeStep } from '../playhead/playhead.ts';
import { watchCrop } from '../views/still/crop-now.ts';
import type { MapStill } from '../views/still/map-still.ts';
import { type Controller, type ControllerInput, makeController } from './controller.ts';
import { mayStand, missing, type Reason, shownAs } from './machine.ts';
import { type MissingWords, mapMessage } from './map-message.ts';
import { stillPoses } from './still-poses.ts';

/** What a page with a live map shows now. */
export interface Shown {
  /** The step that is read. */
  readonly index: number;
  readonly time: FrameTime | null;
  /** Whether the live map stands, or a still. */
  readonly live: boolean;
  /** Why it does not, where that is to be told. */
  readonly missing: Reason | null;
}

type Shared = 'story' | 'store' | 'root' | 'label' | 'viewport' | 'calm' | 'scheme' | 'buttons';

export interface MapPageInput extends Pick<ControllerInput, Shared> {
  /** The box that the live map is drawn in. */
  readonly map: HTMLElement;
  /** The picture that stands where no live map does, or one of its windows, and whether the map takes over from it. */
  readonly stills: { readonly picture: ParentNode; readonly takesOver: boolean } | null;
  /** Shows the step's still where no live map stands; null: the page has its own, or none. */
  readonly still: MapStill | null;
  /** What the still of a step shows, in words. */
  readonly alt?: (step: string) => string;
  readonly scale: { readonly host: HTMLElement; readonly words: (kilometres: number) => string } | null;
  /** null: a still is enough of an answer. */
  readonly message: { readonly host: HTMLElement; readonly words: MissingWords } | null;
  readonly onShow: (shown: Shown) => void;
  /** What asks for the map: out of sight where asking can bring none. */
  readonly offer?: HTMLElement;
}

export interface MapPage extends Omit<Controller, 'fit' | 'refresh'> {
  /** Measures the map's box again, and shows what it should. */
  fit(): void;
  /** Reads again what reader and system wish for. */
  refresh(): void;
  /** Where the map looks that stands now, live or still; null: there is none. */
  camera(): Camera | null;
  /** Fits the map to this viewport whatever box it has, to hold it against stills; null: to its box again. */
  fixTo(viewport: Viewport | null): void;
}

/** Map, still, scale and message of a page, as one: what they show is read off the map's state and its picture. */
export function makeMapPage(input: MapPageInput): MapPage {
  const { map, story, store, stills, still, scale, offer } = input;
  const page = document.documentElement;
  const poses = stillPoses(story, show);
  let fixed: Viewport | null = null;
  let measured: Viewport | null = null; // asked for in every frame: the box itself is read when it may have changed
  function viewport(): Viewport {
    measured ??= input.viewport();
    return fixed ?? measured;
  }

  const cropNow = stills === null ? null : watchCrop(stills.picture, show);

  /** The camera with which the step's still stands in the map's box. */
  function stillCamera(): Camera | null {
    const crop = cropNow?.();
    return crop === undefined ? null : poses.at(crop, activeStep(store.getState()), viewport());
  }

  const controller = makeController({
    container: map,
    story,
    store,
    root: input.root,
    label: input.label,
    viewport,
    calm: input.calm,
    scheme: input.scheme,
    stillCamera: () => (stills?.takesOver ? stillCamera() : null),
    buttons: input.buttons,
    hasWebGl,
    pictures: () => Promise.all([import('./picture.ts'), poses.counting]).then(([picture]) => picture),
    engine: () => import('./live-map.ts'),
    onChange: show,
    onCamera(camera) {
      if (store.getState().control === 'reader') drawScale(camera); // else it is known before it is drawn
    },
  });
  const message = input.message === null ? null : mapMessage(input.message.host, input.message.words, controller.ask);

  const bar = scale === null ? null : drawScaleBar(scale.host, scale.words);
  const drawScale = (camera: Camera | null): void => {
    if (camera !== null) bar?.(camera);
  };
  function show(): void {
    const state = controller.state();
    const index = activeStep(store.getState());
    const step = story.steps[index];
    if (step === undefined) return;
    const shownState = shownAs(state);
    if (page.dataset['map'] !== shownState) page.dataset['map'] = shownState;
    message?.tell(state);
    if (offer !== undefined && offer.hidden === mayStand(state)) {
      offer.hidden = !mayStand(state);
      page.toggleAttribute('data-no-map', offer.hidden); // nor is it offered elsewhere
    }
    const frame = controller.frame();
    still?.pose(controller.still());
    if (frame === null) {
      still?.show(step.id, input.alt?.(step.id) ?? '');
      still?.ahead(story.steps[index + 1]?.id ?? step.id);
      drawScale(stillCamera());
    } else if (store.getState().control === 'story') drawScale(frame.camera);
    const time = frame === null ? step.time : frame.time;
    input.onShow({ index, time, live: frame !== null, missing: missing(state) });
  }

  function measure(): void {
    measured = null;
    controller.fit();
    show();
  }

  function fixTo(to: Viewport | null): void {
    fixed = to;
    measure();
  }
  show();
  return { ...controller, fit: measure, fixTo, camera: () => controller.frame()?.camera ?? stillCamera() };
}
