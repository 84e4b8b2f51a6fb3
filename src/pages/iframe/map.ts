import { savesData } from '../../app/engine-wanted.ts';
import { onSystemChange, systemScheme } from '../../app/preferences.ts';
import { requireElement } from '../../app/require-element.ts';
import { REST } from '../../core/picture/position.ts';
import { exportPath } from '../../core/still/crops.ts';
import type { FrameTheme, FreeBox, ToFrame } from '../../messages/message.ts';
import { createPlayhead } from '../../playhead/playhead.ts';
import { EN_LIVE } from '../../strings/live.ts';
import { driveMapStill } from '../../views/still/map-still.ts';
import { onCorrections, tellCorrections } from './corrections.ts';
import { frameMap } from './frame-map.ts';
import { hostPage } from './host.ts';
import { hostReport } from './host-report.ts';
import { keepLastStill } from './last-still.ts';
import { frameViewport } from './map-viewport.ts';
import { signal } from './signal.ts';
import { fetchStoryFile, type StoryFile } from './story-file.ts';
import { tokensIn } from './tokens.ts';

// The map of a story that a host's own page tells: the host says where its reader is, and this shows that place.

const page = document.documentElement;
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
/** Where the whole story stands: for a released page that is not where its own files are. */
const home = new URL(page.dataset['home'] ?? root, location.href).href;

const paper = document.querySelector('.paper-picture');

/** Map and credit keep to what the host's text leaves free of the frame. */
function layOut({ x, y, width, height }: FreeBox): void {
  const { style } = requireElement('frame');
  style.marginInlineStart = `${x}px`;
  style.marginBlockStart = `${y}px`;
  style.inlineSize = `${Math.min(width, innerWidth - x)}px`;
  style.blockSize = `${Math.min(height, innerHeight - y)}px`;
}

/** What the host may ask for. */
interface Requests {
  readonly moveTo: (step: string | null, progress: number) => void;
  readonly colour: (theme: FrameTheme) => void;
  /** Whether the live map may stand. */
  readonly grant: (on: boolean) => void;
}

function answer(message: ToFrame, { moveTo, colour, grant }: Requests): void {
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
      grant(message.on);
      break;
    default:
      message satisfies never;
  }
}

function run({ story, alts }: StoryFile): void {
  const tokens = tokensIn(location.search);
  let theme: FrameTheme = tokens.theme;
  const store = createPlayhead(story.steps.length - 1);
  const still = driveMapStill(requireElement('still'));
  const host = hostPage({
    heard: (message) => answer(message, { moveTo, colour, grant }),
    asked() {
      report.step();
      tellCorrections(host.tell);
    },
    drawn: () => drawn.promise,
  });
  const drawn = signal();
  keepLastStill(requireElement('still'), drawn.resolve);
  onCorrections(() => tellCorrections(host.tell));
  const report = hostReport({ story, alts, store, host, home });
  const live = frameMap({
    map: requireElement('map'),
    story,
    store,
    root,
    viewport: frameViewport,
    scheme: () => (theme === 'auto' ? systemScheme() : theme),
    stills: { picture: requireElement('still'), takesOver: true },
    still,
    scale: { host: requireElement('scale'), words: EN_LIVE.scale },
    nameOf: (place) => EN_LIVE.openStory(story.places[place]?.name ?? place),
    go: (step) => window.open(`${home}#${step}`, '_blank', 'noopener'),
    onShow(shown) {
      if (shown.live) drawn.resolve();
      report.show(shown);
      const id = story.steps[shown.index]?.id ?? '';
      const sheet = root + exportPath(id, 'paper', 'svg');
      if (paper?.getAttribute('src') !== sheet) paper?.setAttribute('src', sheet);
    },
  });

  onSystemChange(live.refresh);

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

  function grant(on: boolean): void {
    if (on && savesData()) return;
    if (on) {
      live.ask();
      return;
    }
    if (!report.isLive()) host.tell({ type: 'live', on: false }); // it may wait for the answer
    live.giveBack();
  }

  if (theme !== 'auto') colour(theme);
  moveTo(tokens.start, REST);
  page.dataset['stepReady'] = '';
}

fetchStoryFile(root).then(run, (why: unknown) => console.warn('story:', why));
