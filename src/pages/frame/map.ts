import { stepWithPlace } from '../../core/legend.ts';
import { camerasOf } from '../../core/plan/cameras.ts';
import type { Viewport } from '../../core/plan/viewport.ts';
import { REST } from '../../core/position.ts';
import { coveringCamera } from '../../core/still/covering.ts';
import { CROPS, type PageCrop } from '../../core/still/crops.ts';
import type { FrameTheme, FreeBox, ToFrame } from '../../messages/message.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN } from '../../strings/en.ts';
import { driveMapStill } from '../../views/still/map-still.ts';
import { makeLive } from '../reader/live.ts';
import { part } from '../reader/part.ts';
import { onSystemChange, systemIsCalm, systemScheme } from '../reader/preferences.ts';
import { drawScaleBar } from '../reader/scale-bar.ts';
import { hostPage } from './host.ts';
import { frameViewport } from './map-viewport.ts';
import { WIDE_IN_BOX } from './media.ts';
import { fetchStoryFile, type StoryFile } from './story-file.ts';
import { tokensIn } from './tokens.ts';

// The map of a story that a host's own page tells: the host says where its reader is, and this shows that place.

const page = document.documentElement;
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
/** Where the whole story stands: for a released page that is not where its own files are. */
const home = new URL(page.dataset['home'] ?? root, location.href).href;

function run({ story, alts }: StoryFile): void {
  const tokens = tokensIn(location.search);
  let theme: FrameTheme = tokens.theme;
  const last = story.steps.length - 1;
  const store = createPlayhead(last);
  const map = part('map');
  const still = driveMapStill(part('still'), root, WIDE_IN_BOX);
  const wide = matchMedia(WIDE_IN_BOX);
  const crop = (): PageCrop => (wide.matches ? 'wide' : 'tall');
  const cameras = { wide: camerasOf(story, CROPS.wide), tall: camerasOf(story, CROPS.tall) };
  const viewport = (): Viewport => {
    const { width, height } = map.getBoundingClientRect();
    return frameViewport(width, height);
  };
  const open = part('open');

  const live = makeLive({
    map,
    story,
    store,
    root,
    message: document.createElement('div'), // the host's reader has the text: a still is enough of an answer
    viewport,
    t: { mapLabel: EN.mapLabel, mapMissing: EN.mapMissing },
    calm: systemIsCalm,
    scheme: () => (theme === 'auto' ? systemScheme() : theme),
    stillCamera: (index) => ({ crop: crop(), camera: cameras[crop()][index] }),
    buttons: {
      name: (place) => `${story.places[place]?.name ?? place}: ${EN.about.heading}`,
      press(place) {
        const id = stepWithPlace(story, place, activeStep(store.getState()));
        if (id !== null) window.open(`${home}#${id}`, '_blank', 'noopener');
      },
      point: (lit) => store.getState().look({ lit }),
    },
    onChange: () => show(),
  });

  const host = hostPage({ heard, asked: () => tellStep() });
  let shown = -1;
  let drawn = false;

  function heard(message: ToFrame): void {
    switch (message.type) {
      case 'hello':
        break;
      case 'position':
        moveTo(message.step, message.progress);
        break;
      case 'goto':
        moveTo(message.step, REST);
        break;
      case 'theme':
        colour(message.theme);
        break;
      case 'layout':
        layOut(message.free);
        break;
      case 'grant':
        if (message.on) void live.start();
        else void live.stop().then(() => host.tell({ type: 'live', on: false }));
        break;
      default:
        message satisfies never;
    }
  }

  function moveTo(id: string | null, progress: number): void {
    const index = story.steps.findIndex((step) => step.id === id);
    if (index >= 0) store.getState().moveTo(index + progress);
  }

  function colour(next: FrameTheme): void {
    theme = next;
    if (next === 'auto') delete page.dataset['theme'];
    else page.dataset['theme'] = next;
    still.colour(next === 'auto' ? null : next);
    live.refresh();
  }

  /** Map and credit keep to what the host's text leaves free of the frame. */
  function layOut({ x, y, width, height }: FreeBox): void {
    const { style } = part('frame');
    style.marginInlineStart = `${x}px`;
    style.marginBlockStart = `${y}px`;
    style.inlineSize = `${Math.min(width, innerWidth - x)}px`;
    style.blockSize = `${Math.min(height, innerHeight - y)}px`;
  }

  function tellStep(): void {
    const id = story.steps[shown]?.id;
    if (id !== undefined) host.tell({ type: 'step', step: id, index: shown, of: story.steps.length });
  }

  function show(): void {
    const index = activeStep(store.getState());
    const step = story.steps[index];
    if (step === undefined) return;
    if (index !== shown) {
      shown = index;
      page.dataset['step'] = step.id;
      part('shown').textContent = alts[step.id] ?? '';
      if (open instanceof HTMLAnchorElement) open.href = `${home}#${step.id}`;
      tellStep();
    }
    const frame = live.frame();
    if ((frame !== null) !== drawn) {
      drawn = frame !== null;
      host.tell({ type: 'live', on: drawn });
    }
    still.pose(live.stillPose());
    if (frame !== null) {
      drawScaleBar(part('scale'), frame.camera, EN.scale);
      return;
    }
    still.show(step.id, '');
    still.ahead(story.steps[index + 1]?.id ?? step.id);
    const camera = cameras[crop()][index];
    const { width, height } = viewport();
    if (camera !== undefined) drawScaleBar(part('scale'), coveringCamera(camera, crop(), width, height), EN.scale);
  }

  store.subscribe((now, before) => {
    if (live.frame() === null ? activeStep(now) !== activeStep(before) : activeStep(now) !== shown) show();
  });
  const fit = (): void => {
    live.fit();
    show();
  };
  new ResizeObserver(fit).observe(map);
  wide.addEventListener('change', show);
  onSystemChange(live.refresh);
  if (theme !== 'auto') colour(theme);
  moveTo(tokens.start, REST);
  show();
  page.dataset['stepReady'] = '';
}

fetchStoryFile(root).then(run, (why: unknown) => console.warn('story:', why));
