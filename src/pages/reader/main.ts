import '../../app/translatable.ts';
import { options } from 'preact';
import { onFirstInput, wantsNoEngine, warm } from '../../app/engine-wanted.ts';
import { applyWebFonts } from '../../app/fonts.ts';
import { keepLensInAddress, NOTHING_KNOWN } from '../../app/lens-address.ts';
import { ownTask } from '../../app/own-task.ts';
import { readPageData } from '../../app/page-data.ts';
import { isCalm, keepPreferences, onSystemChange, schemeOf } from '../../app/preferences.ts';
import { requireElement } from '../../app/require-element.ts';
import { boxesOver, measureViewport } from '../../app/viewport.ts';
import { numbered } from '../../core/numbered.ts';
import { filterStory, toldBy } from '../../core/picture/filter-story.ts';
import { NO_FILTER } from '../../core/picture/lens.ts';
import { stepOfPart } from '../../core/picture/time-axis.ts';
import type { Scheme } from '../../core/theme/themes.ts';
import { driveByScroll, type ScrollDriver } from '../../inputs/scroll.ts';
import { type MapPage, makeMapPage } from '../../map/map-page.ts';
import { activeStep, createPlayhead } from '../../playhead/playhead.ts';
import { EN_LIVE } from '../../strings/live.ts';
import { announcer } from '../../views/announce/announcer.ts';
import { mountControls, mountProgress } from '../../views/controls/controls.tsx';
import { mountMoveMap } from '../../views/controls/move-map.tsx';
import { colourPictures } from '../../views/still/colour-pictures.ts';
import { driveMapStill } from '../../views/still/map-still.ts';
import { mountTimeAxis } from '../../views/timeline/time-axis.ts';
import { mountCards } from './cards.ts';
import { lightText } from './light-text.ts';
import { markSources } from './mark-sources.ts';
import { paleOthers } from './pale-others.ts';
import { textWindow } from './text-window.ts';
import { laidOut, nextTask } from './waiting.ts';

const FACES_MS = 4000; // until the text is laid out in the faces that there are
const WHOLE_MS = 3000; // from then on, with nothing asked for, until all of it is laid out

const page = document.documentElement;
const t = EN_LIVE;
const story = readPageData(document);
const root = new URL(page.dataset['root'] ?? './', location.href).href.replace(/[?#].*$/, '');

// What changes in Preact's parts is rendered in a task of its own: not in the one that reads a scroll, for all of them.
options.debounceRendering = ownTask;

/** Statements and places stood on this page once: what led to them there leads to where they are. */
function leaveForSources(): void {
  if (/^#(claim|place|source)-/.test(location.hash)) location.replace(`${root}sources/${location.hash}`);
}
leaveForSources();
window.addEventListener('hashchange', leaveForSources);

const sections = story.steps.map(({ id }) => requireElement(id));
const steps = sections.map((section) => ({
  id: section.id,
  heading: (section.querySelector('h1, h2')?.firstChild?.textContent ?? section.id).trim(),
}));
const altOf = (id: string): string => document.getElementById(`${id}-map`)?.textContent ?? '';
const map = requireElement('map');
const mapBox = requireElement('map-box');
const store = createPlayhead(steps.length - 1);
const preferences = keepPreferences();
keepLensInAddress(store, { ...NOTHING_KNOWN, voices: story.voices.map(({ id }) => id) });
markSources(store);
const still = driveMapStill(requireElement('still')); // as the build wrote it: nothing loads twice

let live: MapPage | null = null; // from when the page has measures, as the next
let scroll: ScrollDriver | null = null;
const cards = mountCards(
  {
    column: requireElement('map-column'),
    box: map,
    story,
    step: () => activeStep(store.getState()),
    camera: () => live?.camera() ?? null,
    shift: (by) => scroll?.shift(by),
  },
  store,
  root,
);
/** What a press on a place does, at its mark and in the key: what its name in the text does. */
const placeDoes = (place: string): string =>
  story.places[place] === undefined ? '' : story.parts.statements ? t.placeCard : t.placeStep;

const { axis } = story;
const lightSpan =
  axis === null
    ? () => {}
    : mountTimeAxis(requireElement('time-axis'), axis, t, (day) => {
        const step = steps[stepOfPart(axis, story.steps, day)];
        return step === undefined ? null : { href: `#${step.id}`, label: (text) => t.dayButton(text, step.heading) };
      });
const say = announcer(requireElement('announcer'));

let takeMap = (): void => {}; // until there is a map to take

/** What needs no measures, in tasks of its own: a touch is answered in between. */
async function mountParts(): Promise<void> {
  mountControls(requireElement('controls'), {
    parts: story.parts,
    store,
    steps,
    preferences,
    root,
    moveMap: () => takeMap(),
    t,
  });
  await nextTask();
  mountProgress(requireElement('progress'), { store, steps, t });
  await nextTask();
  lightText(requireElement('narrative'), store, cards.held);
  paleOthers(requireElement('narrative'), store);
  page.dataset['stepReady'] = ''; // scripts run: their menu takes the place of the plain contents
  await laidOut(requireElement('narrative'));
}

const announce = (index: number): void => {
  const step = steps[index];
  if (step !== undefined) say(t.announce(numbered(index, steps.length), step.heading, altOf(step.id)));
};

/** The live map and what stands beside it. */
function mountMap(): MapPage {
  const made = makeMapPage({
    map,
    story,
    store,
    root,
    label: t.mapLabel,
    viewport: () => measureViewport(map),
    calm: () => isCalm(preferences.getState()),
    scheme: () => schemeOf(preferences.getState()),
    stills: { picture: requireElement('still'), takesOver: true },
    still,
    alt: altOf,
    scale: { host: requireElement('scale'), words: t.scale },
    message: { host: requireElement('map-message'), words: t },
    buttons: {
      name: (place) => t.markButton(story.places[place]?.name ?? place, placeDoes(place)),
      covered: () => (store.getState().control === 'reader' ? boxesOver(map, requireElement('move-map')) : []),
      press: cards.press,
      point: cards.light,
    },
    offer: requireElement('move-map'),
    onShow({ index, time }) {
      const id = steps[index]?.id ?? '';
      lightSpan(time);
      followKey();
      if (page.dataset['step'] === id && mapBox.hasAttribute('aria-describedby')) return;
      page.dataset['step'] = id;
      mapBox.setAttribute('aria-describedby', `${id}-map`);
    },
  });
  takeMap = made.take;
  mountMoveMap(requireElement('move-map'), {
    store,
    take: made.take,
    covers: made.redraw,
    nudge: made.nudge,
    words: t.moveMap,
  });
  return made;
}

let showKey = (): void => {}; // as it is for the map's size
let followKey = (): void => {}; // as it is for what the map shows

/** What explains the map stands below the opening: it comes when the reader does. */
async function mountKey(ask: () => void): Promise<void> {
  const [{ legendOf }, { atHeadings, isAtHeading }, { mountLegend }, { mountAccording }] = await Promise.all([
    import('../../core/picture/legend.ts'),
    import('../../core/picture/at-headings.ts'),
    import('../../views/legend/legend.tsx'),
    import('../../views/controls/according.tsx'),
  ]);
  const entering = atHeadings(story);
  let told = story;
  let viewport = measureViewport(map);
  const show = (): void =>
    mountLegend(requireElement('legend'), {
      store,
      legendAt: (index, voice, seen) => legendOf(filterStory(told, { ...NO_FILTER, voice }), index, viewport, seen),
      does: placeDoes,
      press: cards.press,
      t,
    });
  showKey = () => {
    viewport = measureViewport(map);
    show();
  };
  followKey = () => {
    const frame = live?.frame() ?? null; // a still shows the rest
    const now = frame !== null && isAtHeading(story, frame) ? entering : story;
    if (now === told) return;
    told = now;
    show();
  };
  show();
  if (story.parts.statements)
    mountAccording(requireElement('according'), {
      store,
      voices: story.voices,
      toldBy: (step, voice) => toldBy(story, step, voice),
      ask,
      t,
    });
}

function colour(scheme: Scheme | null): void {
  still.colour(scheme);
  for (const picture of document.querySelectorAll('.still, .opening-still')) colourPictures(picture, scheme);
}

/** Keeps scroll and map to the page's sizes, and to what reader and system wish for. */
function follow(scroll: ScrollDriver, { fit: fitMap, refresh }: MapPage): void {
  new ResizeObserver(() => {
    scroll.measure();
    fitMap();
    showKey();
  }).observe(map);
  new ResizeObserver(scroll.measure).observe(requireElement('narrative'));
  new ResizeObserver(scroll.tieEnd).observe(document.body);
  onSystemChange(refresh);
  preferences.subscribe(({ theme }) => {
    colour(theme);
    refresh();
  });
  colour(preferences.getState().theme);
}

/** What needs measures: once the page has been laid out in its own time, so that nothing forces it; in tasks of its own. */
async function begin(): Promise<void> {
  const driver = driveByScroll({
    steps: sections,
    store,
    textWindow: () => textWindow(requireElement('map-column'), requireElement('running-head')),
    onJump: announce,
  });
  scroll = driver;
  await nextTask();
  const made = mountMap();
  live = made;
  await nextTask();
  follow(driver, made);
  // Once in our faces, and not once more in others; faces that do not come are not waited for.
  const dressed = Promise.race([applyWebFonts(sections), new Promise((resolve) => setTimeout(resolve, FACES_MS))]);
  let whole: Promise<void> | null = null;
  const beWhole = (): Promise<void> => {
    // A file that does not come leaves the rest as it is: the browser lays out what comes near.
    whole ??= Promise.all([mountKey(made.ask).catch(() => {}), dressed.then(() => import('./lay-out.ts'))])
      .then(([, { layOut }]) => layOut(document.body))
      .catch(() => {});
    return whole;
  };
  // Who entered in the middle has steps above that may be read next.
  if (activeStep(store.getState()) > 0) void beWhole();
  void dressed.then(() => setTimeout(beWhole, WHOLE_MS));
  const isWanted = !wantsNoEngine();
  if (isWanted) warm();
  onFirstInput(() => {
    void beWhole();
    if (isWanted) made.ask();
  }, driver.isPut);
  if (store.getState().lens.voice !== null) made.ask(); // the address asks for a map that no still shows

  if (new URLSearchParams(location.search).has('inspect'))
    void import('./inspect.ts').then(({ putInspect }) =>
      beWhole().then(() => putInspect({ story, steps, store, scroll: driver, live: made })),
    );
}

/** Resolves once all of it runs. */
export const begun = mountParts().then(begin);
