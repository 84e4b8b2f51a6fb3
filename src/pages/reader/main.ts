import { onFirstInput, wantsNoEngine, warm } from '../../app/engine-wanted.ts';
import { dressInFonts } from '../../app/fonts.ts';
import { keepLensInAddress, NOTHING_KNOWN } from '../../app/lens-address.ts';
import { readPageData } from '../../app/page-data.ts';
import { part } from '../../app/part.ts';
import { isCalm, keepPreferences, onSystemChange, schemeOf } from '../../app/preferences.ts';
import { boxesOver, measureViewport } from '../../app/viewport.ts';
import { legendOf, stepWithPlace } from '../../core/legend.ts';
import { NO_FILTER } from '../../core/lens.ts';
import { storySeen, toldBy } from '../../core/seen.ts';
import { WIDE_MEDIA } from '../../core/still/crops.ts';
import { VOICES } from '../../core/story.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { driveByScroll } from '../../inputs/scroll.ts';
import { makeMapPage } from '../../map/map-page.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN_LIVE } from '../../strings/live.ts';
import { announcer } from '../../views/announce/announcer.ts';
import { mountAccording } from '../../views/controls/according.tsx';
import { mountControls, mountProgress } from '../../views/controls/controls.tsx';
import { mountHand } from '../../views/controls/hand.tsx';
import { openInPlace } from '../../views/evidence/open-in-place.ts';
import { mountLegend } from '../../views/legend/legend.tsx';
import { colourOpening } from '../../views/still/colour-opening.ts';
import { driveMapStill } from '../../views/still/map-still.ts';
import { mountTimeAxis } from '../../views/timeline/time-axis.ts';
import { lightText } from './light-text.ts';
import { markSources } from './mark-sources.ts';
import { textWindow } from './text-window.ts';

const page = document.documentElement;
const t = EN_LIVE;
const story = readPageData(document);
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');
const sections = story.steps.map(({ id }) => part(id));
const steps = sections.map((section) => ({
  id: section.id,
  heading: (section.querySelector('h1, h2')?.firstChild?.textContent ?? section.id).trim(),
}));
const altOf = (id: string): string => document.getElementById(`${id}-map`)?.textContent ?? '';
const map = part('map');
const mapBox = part('map-box');
const store = createPlayhead(steps.length - 1);
const preferences = keepPreferences();
keepLensInAddress(store, { ...NOTHING_KNOWN, voices: VOICES });
markSources(store);
const still = driveMapStill(part('still'), page.dataset['root'] ?? './'); // as the build wrote it: nothing loads twice

/** Leads to a step as any link does: the address says so, and Back returns. */
function leadTo(place: string): void {
  const id = stepWithPlace(story, place, activeStep(store.getState()));
  if (id !== null) location.hash = id;
}
const headingOf = (id: string | null): string => steps.find((step) => step.id === id)?.heading ?? '';

mountControls(part('controls'), { store, steps, preferences, root, t });
mountProgress(part('progress'), { store, steps, t });
mountLegend(part('legend'), {
  store,
  legendAt: (index, voice) => legendOf(storySeen(story, { ...NO_FILTER, voice }), index),
  leadsTo: (place, from) => headingOf(stepWithPlace(story, place, from)),
  press: leadTo,
  t,
});
const lightSpan = mountTimeAxis(part('time-axis'), t);
lightText(part('narrative'), store);
openInPlace({ text: part('narrative'), onPlace: (lit) => store.getState().look({ lit }), t });
const say = announcer(part('announcer'));

const scroll = driveByScroll({
  steps: sections,
  store,
  textWindow: () => textWindow(part('map-column'), part('running-head')),
  onJump(index) {
    const step = steps[index];
    if (step !== undefined) say(t.announce(index + 1, steps.length, step.heading, altOf(step.id)));
  },
});
page.dataset['stepReady'] = ''; // scripts run: their menu takes the place of the plain contents
scroll.measure();

const live = makeMapPage({
  map,
  story,
  store,
  root,
  label: t.mapLabel,
  viewport: () => measureViewport(map),
  calm: () => isCalm(preferences.getState()),
  scheme: () => schemeOf(preferences.getState()),
  stills: { wide: matchMedia(WIDE_MEDIA), takesOver: true },
  still,
  alt: altOf,
  scale: { host: part('scale'), words: t.scale },
  message: { host: part('map-message'), words: t },
  buttons: {
    name: (place, step) =>
      t.markButton(story.places[place]?.name ?? place, headingOf(stepWithPlace(story, place, step))),
    covered: () => (store.getState().control === 'reader' ? boxesOver(map, part('hand')) : []),
    press: leadTo,
    point: (lit) => store.getState().look({ lit }),
  },
  offer: part('hand'),
  onShow({ index, time }) {
    const id = steps[index]?.id ?? '';
    lightSpan(time);
    if (page.dataset['step'] === id && mapBox.hasAttribute('aria-describedby')) return;
    page.dataset['step'] = id;
    mapBox.setAttribute('aria-describedby', `${id}-map`);
  },
});
mountAccording(part('according'), {
  store,
  toldBy: (step, voice) => toldBy(story, step, voice),
  ask: live.ask,
  t,
});
mountHand(part('hand'), {
  store,
  take: live.take,
  covers: live.redraw,
  nudge: live.nudge,
  words: t.hand,
});

function colour(scheme: Scheme | null): void {
  still.colour(scheme);
  colourOpening(part('opening-still'), page.dataset['root'] ?? './', scheme);
}

const fit = (): void => {
  scroll.measure();
  live.fit();
};
new ResizeObserver(fit).observe(map);
new ResizeObserver(fit).observe(part('narrative'));
onSystemChange(live.refresh);
preferences.subscribe(({ theme }) => {
  colour(theme);
  live.refresh();
});
colour(preferences.getState().theme);
dressInFonts(document.body, fit);
if (!wantsNoEngine()) {
  warm();
  onFirstInput(live.ask);
}
if (store.getState().lens.voice !== null) live.ask(); // the address asks for a map that no still shows

if (new URLSearchParams(location.search).has('inspect'))
  void import('./inspect.ts').then(({ putInspect }) => putInspect({ story, steps, store, scroll, live }));
