import '../../app/translatable.ts';
import { onFirstInput, wantsNoEngine, warm } from '../../app/engine-wanted.ts';
import { keepLensInAddress } from '../../app/lens-address.ts';
import { readPageData } from '../../app/page-data.ts';
import { isCalm, keepPreferences, onSystemChange, schemeOf } from '../../app/preferences.ts';
import { requireElement } from '../../app/require-element.ts';
import { measureViewport } from '../../app/viewport.ts';
import type { KindId } from '../../core/ids.ts';
import { REPORT } from '../../core/kinds.ts';
import { daysShown } from '../../core/picture/all-events.ts';
import { filterStory, matches } from '../../core/picture/filter-story.ts';
import { legendOf } from '../../core/picture/legend.ts';
import { BEFORE, sameFilter } from '../../core/picture/lens.ts';
import type { MapEvent } from '../../core/picture/map-story.ts';
import { useCooperativeGestures } from '../../map/cooperative-gestures.ts';
import { makeMapPage } from '../../map/map-page.ts';
import { createPlayhead } from '../../playhead/playhead.ts';
import { EN_EXPLORE } from '../../strings/explore.ts';
import { EN_LIVE } from '../../strings/live.ts';
import { mountFreeMap } from '../../views/controls/free-map.tsx';
import { mountFilters } from '../../views/explore/filters.tsx';
import { lightPlaces } from '../../views/explore/light-places.ts';
import { mountLegend } from '../../views/legend/legend.tsx';
import { mountTimeAxis } from '../../views/timeline/time-axis.ts';
import { lightText } from '../reader/light-text.ts';
import { putInspect } from './inspect.ts';
import { comeBack, rememberPlace } from './leaving.ts';

const page = document.documentElement;
const story = readPageData(document);
const root = new URL(page.dataset['root'] ?? '../', location.href).href;
const list = requireElement('events');
const entries = [...list.querySelectorAll<HTMLElement>('.event-entry')];
const store = createPlayhead(0);
const preferences = keepPreferences();
const t = EN_LIVE;
const words = EN_EXPLORE;
const texts = [...new Set(Object.values(story.events).flatMap((event) => [...event.texts]))].sort();
const { axis } = story;
const told = new Set(Object.values(story.events).map(({ kind }) => kind));
const kinds = [...(Object.keys(story.kinds) as KindId[]), REPORT].filter((kind) => told.has(kind));
const days = axis === null ? [] : [BEFORE, ...axis.signs.map(({ at: sign }) => sign)];

keepLensInAddress(store, { voices: story.voices.map(({ id }) => id), kinds, texts, days });
const count = (filter: Parameters<typeof matches>[1]): number =>
  Object.values(story.events).filter((event) => matches(event, filter, axis)).length;
/** What each report is called where a choice begins with it. */
const reports = JSON.parse(requireElement('filters').dataset['reports'] ?? '{}') as Readonly<Record<string, string>>;
mountFilters(requireElement('filters'), {
  store,
  count,
  of: entries.length,
  options: {
    day: days.map((day) => ({
      value: day,
      label: day === BEFORE ? words.before(axis?.signs[0]?.at ?? null) : words.dayName(day),
    })),
    voice: story.voices.map((voice) => ({ value: voice.id, label: t.side(voice) })),
    kind: kinds.map((kind) => ({ value: kind, label: story.kinds[kind] ?? words.report })),
    text: texts.map((id) => ({ value: id, label: reports[id] ?? id })),
  },
  words,
});

const lightSpan =
  axis === null ? () => {} : mountTimeAxis(requireElement('time-axis'), axis, { ...t, axis: words.axis });
const legend = requireElement('legend');
legend.replaceChildren(); // what stood there was for readers without scripts

let stands = false; // the live map, and not the picture of all events

/** The key explains what is seen: what the choice leaves, or on the still picture all. */
function explain(): void {
  const sifted = stands ? filterStory(story, store.getState().lens) : story;
  mountLegend(legend, {
    store,
    legendAt: (_step, _voice, seen) => legendOf(sifted, 0, null, stands ? seen : null),
    does: (place) => (at(place).length === 0 ? '' : words.toEvents(at(place).length)),
    press,
    t,
  });
}

/** The list, key and axis show what the map does; the list holds what has no place on it, too. */
function sift(): void {
  const { lens } = store.getState();
  const shown: MapEvent[] = [];
  for (const entry of entries) {
    const event = story.events[entry.dataset['event'] ?? ''];
    const fits = event !== undefined && matches(event, lens, axis);
    if (fits) shown.push(event);
    entry.hidden = !fits;
  }
  for (const day of list.querySelectorAll<HTMLElement>('.event-day'))
    day.hidden = day.querySelector('.event-entry:not([hidden])') === null;
  lightSpan(daysShown(shown, lens, axis));
  explain();
}

/** The entries of a place or a route that the reader asks to see, whether or not the list shows so already. */
const at = (id: string): readonly HTMLElement[] =>
  entries.filter(({ dataset }) => {
    const event = story.events[dataset['event'] ?? ''];
    return (
      event !== undefined && (event.place === id || event.route === id) && matches(event, store.getState().lens, axis)
    );
  });

/** Leads from a mark to the first event there that the list shows, and keeps the place lit. */
function press(id: string): void {
  const [entry] = at(id);
  if (entry === undefined) return;
  lights.hold(story.places[id] === undefined ? null : id);
  entry.querySelector<HTMLElement>('a.place, .event-step')?.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'start', behavior: 'instant' });
}

const live = makeMapPage({
  map: requireElement('map'),
  story,
  store,
  root,
  label: t.mapLabel,
  viewport: () => measureViewport(requireElement('map'), { hasPad: true }),
  calm: () => isCalm(preferences.getState()),
  scheme: () => schemeOf(preferences.getState()),
  stills: null, // the picture shows other ground: nothing to take over from
  still: null,
  scale: { host: requireElement('scale'), words: t.scale },
  message: { host: requireElement('map-message'), words: { ...t, ...words } },
  buttons: {
    name: (place) => t.markButton(story.places[place]?.name ?? place, words.toEvents(at(place).length)),
    press,
    point: (place) => store.getState().look({ highlight: place ?? lights.held() }),
  },
  offer: requireElement('move-map'),
  onShow({ live: now }) {
    if (now) store.getState().giveControl('reader'); // from the start, and again after each engine that was made anew
    if (now === stands) return;
    stands = now;
    explain();
  },
});

mountFreeMap(requireElement('move-map'), {
  store,
  take: live.ask,
  nudge: live.nudge,
  home() {
    store.getState().giveControl('story'); // which puts the camera where the plan has it
    store.getState().giveControl('reader');
  },
  words: { ...t.moveMap, back: words.wholeMap },
});
useCooperativeGestures(requireElement('map'));

const lights = lightPlaces(list, store);
sift();
store.subscribe(({ lens }, before) => {
  if (sameFilter(lens, before.lens)) return;
  sift();
  if (!wantsNoEngine()) live.ask(); // the picture shows all events, whatever is chosen
});
lightText(list, store, lights.held);
const from = new URLSearchParams(location.search).get('from') ?? '';
const back = requireElement('back');
if (back.dataset['steps']?.split(' ').includes(from)) back.setAttribute('href', `${root}#${from}`);
rememberPlace(list);
comeBack();
new ResizeObserver(live.fit).observe(requireElement('map'));
onSystemChange(live.refresh);
if (!wantsNoEngine()) {
  warm();
  onFirstInput(live.ask);
}
if (new URLSearchParams(location.search).has('inspect')) void putInspect(store, live);
