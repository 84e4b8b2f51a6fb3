import { part } from '../../app/part.ts';
import { onSystemChange, systemIsCalm, systemScheme } from '../../app/preferences.ts';
import { stepWithPlace } from '../../core/picture/legend.ts';
import { REST } from '../../core/picture/position.ts';
import { makeMapPage, type Shown } from '../../map/map-page.ts';
import type { FrameTheme, FreeBox, ToFrame } from '../../messages/message.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN_LIVE } from '../../strings/live.ts';
import { driveMapStill } from '../../views/still/map-still.ts';
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
  const open = part('open');

  const host = hostPage({ heard, asked: () => tellStep() });
  let shown: Shown | null = null; // what the host was told last

  const live = makeMapPage({
    map,
    story,
    store,
    root,
    label: EN_LIVE.mapLabel,
    viewport() {
      const { width, height } = map.getBoundingClientRect();
      return frameViewport(width, height);
    },
    calm: systemIsCalm,
    scheme: () => (theme === 'auto' ? systemScheme() : theme),
    stills: { wide: matchMedia(WIDE_IN_BOX), takesOver: true },
    still,
    scale: { host: part('scale'), words: EN_LIVE.scale },
    message: null, // the host's reader has the text: a still is enough of an answer
    buttons: {
      name: (place) => EN_LIVE.openStory(story.places[place]?.name ?? place),
      press(place) {
        const id = stepWithPlace(story, place, activeStep(store.getState()));
        if (id !== null) window.open(`${home}#${id}`, '_blank', 'noopener');
      },
      point: (lit) => store.getState().look({ lit }),
    },
    onShow(now) {
      const before = shown;
      shown = now;
      if (now.index !== before?.index) {
        const id = story.steps[now.index]?.id ?? '';
        page.dataset['step'] = id;
        part('shown').textContent = alts[id] ?? '';
        if (open instanceof HTMLAnchorElement) open.href = `${home}#${id}`;
        tellStep();
      }
      if (now.live !== (before?.live ?? false)) host.tell({ type: 'live', on: now.live });
    },
  });

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
        if (message.on) live.ask();
        else {
          if (shown?.live !== true) host.tell({ type: 'live', on: false }); // it may wait for the answer
          live.giveBack();
        }
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
    const index = activeStep(store.getState());
    const id = story.steps[index]?.id;
    if (id !== undefined) host.tell({ type: 'step', step: id, index, of: story.steps.length });
  }

  new ResizeObserver(live.fit).observe(map);
  onSystemChange(live.refresh);
  if (theme !== 'auto') colour(theme);
  moveTo(tokens.start, REST);
  page.dataset['stepReady'] = '';
}

fetchStoryFile(root).then(run, (why: unknown) => console.warn('story:', why));
