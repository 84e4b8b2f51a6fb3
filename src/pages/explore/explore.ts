import { BEFORE } from '../../core/lens.ts';
import { matches } from '../../core/seen.ts';
import { KINDS, VOICES } from '../../core/story.ts';
import { AXIS_DAYS, dayOfAxis } from '../../core/time.ts';
import { createPlayhead } from '../../playhead/playhead.ts';
import { EN } from '../../strings/en.ts';
import { EN_EXPLORE } from '../../strings/explore.ts';
import { mountHand } from '../../views/controls/hand.tsx';
import { mountFilters } from '../../views/explore/filters.tsx';
import { keepLensInAddress } from '../reader/lens-address.ts';
import { lightText } from '../reader/light-text.ts';
import { makeLive } from '../reader/live.ts';
import { readPageData } from '../reader/page-data.ts';
import { part } from '../reader/part.ts';
import { isCalm, keepPreferences, onSystemChange, schemeOf } from '../reader/preferences.ts';
import { drawScaleBar } from '../reader/scale-bar.ts';
import { putInspect } from './inspect.ts';
import { comeBack, rememberLeaving } from './leaving.ts';

const page = document.documentElement;
const story = readPageData(document);
const root = new URL(page.dataset['root'] ?? '../', location.href).href;
const list = part('events');
const entries = [...list.querySelectorAll<HTMLElement>('.event-entry')];
const store = createPlayhead(0);
const preferences = keepPreferences();
const t = EN;
const words = EN_EXPLORE;
const texts = [...new Set(Object.values(story.events).flatMap((event) => [...event.texts]))].sort();
const days = [BEFORE, ...Array.from({ length: AXIS_DAYS }, (_, index) => dayOfAxis(index))];

keepLensInAddress(store, { voices: VOICES, kinds: KINDS, texts, days });
const count = (filter: Parameters<typeof matches>[1]): number =>
  Object.values(story.events).filter((event) => matches(event, filter)).length;
mountFilters(part('filters'), {
  store,
  count,
  of: entries.length,
  options: {
    day: days.map((day) => ({ value: day, label: day === BEFORE ? words.before : words.dayName(day) })),
    voice: VOICES.map((voice) => ({ value: voice, label: t.voice[voice] })),
    kind: KINDS.filter((kind) => Object.values(story.events).some((event) => event.kind === kind)).map((kind) => ({
      value: kind,
      label: words.kinds[kind],
    })),
    text: texts.map((id) => ({ value: id, label: words.textName(id) })),
  },
  words,
});

/** The list shows what the map does, and what has no place on it. */
function sift(): void {
  const { lens } = store.getState();
  for (const entry of entries) {
    const event = story.events[entry.dataset['event'] ?? ''];
    entry.hidden = event === undefined || !matches(event, lens);
  }
  for (const day of list.querySelectorAll<HTMLElement>('.event-day'))
    day.hidden = day.querySelector('.event-entry:not([hidden])') === null;
}

/** Leads from a mark to the first event there that the list shows. */
function press(place: string): void {
  const entry = entries.find((each) => !each.hidden && each.dataset['place'] === place);
  const link = entry?.querySelector<HTMLElement>('a.place');
  link?.focus({ preventScroll: true });
  entry?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

const live = makeLive({
  map: part('map'),
  story,
  store,
  root,
  message: part('map-message'),
  t,
  calm: () => isCalm(preferences.getState()),
  scheme: () => schemeOf(preferences.getState()),
  stillCamera: () => ({ crop: 'wide', camera: undefined }), // the picture shows other ground: nothing to take over
  buttons: {
    name: (place) => story.places[place]?.name ?? place,
    press,
    point: (lit) => store.getState().look({ lit }),
  },
  onChange() {
    const frame = live.frame();
    if (frame !== null) drawScaleBar(part('scale'), frame.camera, t.scale);
  },
});
mountHand(part('hand'), {
  store,
  take: () => void live.start().then(() => live.hand()),
  nudge: live.nudge,
  words: { ...t.hand, back: words.backToAll },
});

sift();
store.subscribe(sift);
lightText(list, store);
const from = new URLSearchParams(location.search).get('from') ?? '';
if (/^[a-z0-9-]+$/.test(from)) part('back').setAttribute('href', `${root}#${from}`);
rememberLeaving(list);
comeBack();
new ResizeObserver(live.fit).observe(part('map'));
onSystemChange(live.refresh);
live.whenWanted();
if (new URLSearchParams(location.search).has('inspect')) void putInspect(store, live);
