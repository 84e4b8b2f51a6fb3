import { legendOf, stepWithPlace } from '../../core/legend.ts';
import { NO_FILTER } from '../../core/lens.ts';
import { camerasOf } from '../../core/plan/cameras.ts';
import { storySeen, toldBy } from '../../core/seen.ts';
import { coveringCamera } from '../../core/still/covering.ts';
import { CROPS, type PageCrop, WIDE_MEDIA } from '../../core/still/crops.ts';
import { VOICES } from '../../core/story.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { axisTime } from '../../core/time.ts';
import { driveByScroll } from '../../inputs/scroll.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN } from '../../strings/en.ts';
import { announcer } from '../../views/announce/announcer.ts';
import { mountAccording } from '../../views/controls/according.tsx';
import { mountControls, mountProgress } from '../../views/controls/controls.tsx';
import { mountHand } from '../../views/controls/hand.tsx';
import { openInPlace } from '../../views/evidence/card.ts';
import { mountLegend } from '../../views/legend/legend.tsx';
import { driveMapStill } from '../../views/still/map-still.ts';
import { colourOpening } from '../../views/still/opening-picture.tsx';
import { mountTimeAxis } from '../../views/timeline/time-axis.ts';
import { dressInFonts } from './fonts.ts';
import { keepLensInAddress, NOTHING_KNOWN } from './lens-address.ts';
import { lightText } from './light-text.ts';
import { type Live, makeLive } from './live.ts';
import { markSources } from './mark-sources.ts';
import { readPageData } from './page-data.ts';
import { part } from './part.ts';
import { isCalm, keepPreferences, onSystemChange, schemeOf } from './preferences.ts';
import { drawScaleBar } from './scale-bar.ts';
import { textWindow } from './text-window.ts';
import { boxesOver, measureViewport } from './viewport.ts';

const page = document.documentElement;
const t = EN;
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
const scale = part('scale');
const store = createPlayhead(steps.length - 1);
const preferences = keepPreferences();
keepLensInAddress(store, { ...NOTHING_KNOWN, voices: VOICES });
markSources(store);
const still = driveMapStill(part('still'), page.dataset['root'] ?? './'); // as the build wrote it: nothing loads twice
const stills: Readonly<Record<PageCrop, ReturnType<typeof camerasOf>>> = {
  wide: camerasOf(story, CROPS.wide),
  tall: camerasOf(story, CROPS.tall),
};
const wide = matchMedia(WIDE_MEDIA);
const crop = (): PageCrop => (wide.matches ? 'wide' : 'tall');

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

const live: Live = makeLive({
  map,
  story,
  store,
  root,
  message: part('map-message'),
  t,
  calm: () => isCalm(preferences.getState()),
  scheme: () => schemeOf(preferences.getState()),
  stillCamera: (index) => ({ crop: crop(), camera: stills[crop()][index] }),
  buttons: {
    name: (place) =>
      t.markButton(
        story.places[place]?.name ?? place,
        headingOf(stepWithPlace(story, place, activeStep(store.getState()))),
      ),
    covered: () => (store.getState().control === 'reader' ? boxesOver(map, part('hand')) : []),
    press: leadTo,
    point: (lit) => store.getState().look({ lit }),
  },
  onChange: show,
});
mountAccording(part('according'), {
  store,
  toldBy: (step, voice) => toldBy(story, step, voice),
  ask: () => void live.start(),
  t,
});
mountHand(part('hand'), {
  store,
  take: () => void live.start().then(() => live.hand()),
  nudge: live.nudge,
  words: t.hand,
});

/** What stands beside and under the map, and the still where there is no live one. */
function show(): void {
  const index = activeStep(store.getState());
  const step = story.steps[index];
  if (step === undefined) return;
  if (page.dataset['step'] !== step.id || !mapBox.hasAttribute('aria-describedby')) {
    page.dataset['step'] = step.id;
    mapBox.setAttribute('aria-describedby', `${step.id}-map`);
  }
  const frame = live.frame();
  still.pose(live.stillPose());
  if (frame === null) {
    still.show(step.id, altOf(step.id));
    still.ahead(story.steps[index + 1]?.id ?? step.id);
    lightSpan(step.time === null ? null : axisTime(step.time));
    const { width, height } = measureViewport(map);
    const camera = stills[crop()][index];
    if (camera !== undefined) drawScaleBar(scale, coveringCamera(camera, crop(), width, height), t.scale);
  } else {
    lightSpan(frame.time);
    drawScaleBar(scale, frame.camera, t.scale);
  }
}
store.subscribe((now, before) => {
  if (live.frame() === null && activeStep(now) !== activeStep(before)) show();
});
show();

function colour(scheme: Scheme | null): void {
  still.colour(scheme);
  colourOpening(part('opening-still'), page.dataset['root'] ?? './', scheme);
}

const fit = (): void => {
  scroll.measure();
  live.fit();
  show();
};
new ResizeObserver(fit).observe(map);
new ResizeObserver(fit).observe(part('narrative'));
wide.addEventListener('change', show);
onSystemChange(live.refresh);
preferences.subscribe(({ theme }) => {
  colour(theme);
  live.refresh();
});
colour(preferences.getState().theme);
dressInFonts(document.body, fit);
live.whenWanted();
if (store.getState().lens.voice !== null) void live.start(); // the address asks for a map that no still shows

if (new URLSearchParams(location.search).has('inspect'))
  void import('./inspect.ts').then(({ putInspect }) => putInspect({ story, steps, store, scroll, live }));
