import 'virtual:fonts.css';
import 'virtual:theme.css';
import '../../styles/page.css';
import { legendOf } from '../../core/legend.ts';
import { position, restOf } from '../../core/position.ts';
import { driveByScroll } from '../../inputs/scroll.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN } from '../../strings/en.ts';
import { mountControls, mountProgress } from '../../views/controls/controls.tsx';
import { mountLegend } from '../../views/legend/legend.tsx';
import type { MapState, MapView } from '../../views/map/map-view.ts';
import { mountTimeAxis } from '../../views/timeline/time-axis.ts';
import { lightText } from './light-text.ts';
import { readPageData } from './page-data.ts';
import { drawScaleBar } from './scale-bar.ts';
import { makeStage } from './stage.ts';
import { textWindow } from './text-window.ts';
import { measureViewport } from './viewport.ts';

/** An element that the build has put into the page. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id}: expected in the page, found nothing`);
  return element;
}

const page = document.documentElement;
page.dataset['stepReady'] = ''; // scripts run: their menu takes the place of the plain contents
const t = EN;
const story = readPageData(document);
const sections = story.steps.map(({ id }) => part(id));
const steps = sections.map((section) => ({
  id: section.id,
  heading: (section.querySelector('h1, h2')?.firstChild?.textContent ?? section.id).trim(),
}));
const last = steps.length - 1;
const map = part('map');
const scaleBar = part('scale');
const store = createPlayhead(last);
const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

mountControls(part('controls'), { store, steps, t });
mountProgress(part('progress'), { store, steps, t });
mountLegend(part('legend'), { store, legendAt: (index) => legendOf(story, index), t });
const lightSpan = mountTimeAxis(part('time-axis'), t);
lightText(part('narrative'), store);

const stage = makeStage(story, store, measureViewport(map), () => lessMotion.matches);
const show = (): void => {
  const frame = stage.frame();
  page.dataset['step'] = steps[activeStep(store.getState())]?.id ?? 'start';
  lightSpan(frame.time);
  drawScaleBar(scaleBar, frame, t.scale);
};
stage.onFrame(show);
const scroll = driveByScroll({
  steps: sections,
  store,
  textWindow: () => textWindow(part('map-column'), part('running-head')),
});
show();

let view: MapView | null = null;

/** The map's state stands in the page; a reader is told once, in plain words, when there is none. */
function onState(state: MapState, why: unknown): void {
  page.dataset['map'] = state;
  if (why !== null) console.warn('map:', why);
  const message = part('map-message');
  const text = state === 'failed' ? t.mapMissing : state === 'lost' ? t.mapGone : '';
  message.hidden = text === '';
  if (message.textContent !== text) message.textContent = text;
}

const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
const live = import('./live-map.ts')
  .then(({ startLiveMap }) => startLiveMap({ container: map, story, stage, store, root, onState }))
  .then((started) => {
    view = started;
  })
  .catch((why: unknown) => onState('failed', why));

const fit = (): void => {
  scroll.measure();
  if (stage.fit(measureViewport(map))) {
    view?.replan(stage.plan(), stage.frame());
    show();
  }
};
new ResizeObserver(fit).observe(map);
new ResizeObserver(fit).observe(part('narrative'));
lessMotion.addEventListener('change', stage.refresh);
void document.fonts.ready.then(fit); // letters of another width make lines of another length

if (new URLSearchParams(location.search).has('inspect')) {
  window.inspect = {
    version: story.version,
    playhead: store,
    plan: stage.plan,
    frame: stage.frame,
    seek(to) {
      const index = typeof to === 'number' ? -1 : steps.findIndex(({ id }) => id === to);
      scroll.seek(typeof to === 'number' ? position(to, last) : restOf(Math.max(0, index), last));
    },
    settled: async () => {
      await live;
      if (page.dataset['map'] !== 'failed') await view?.settled(); // a dead worker never says that it is done
    },
    map: () => view?.map() ?? null,
  };
}
