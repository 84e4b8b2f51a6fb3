import type { VoiceId } from '../ids.ts';
import type { Story, StoryEvent } from '../story.ts';
import type { FrameTime } from '../time/axis.ts';
import { axisTime, signsOf, type TimeAxis } from '../time/axis.ts';
import { endOf, startOf } from '../time/moment.ts';
import { inOrder } from '../voices.ts';
import { BEFORE, type EventFilter } from './lens.ts';
import type { MapAxis, MapEvent, MapStory } from './map-story.ts';

/**
 * Everything at once: the story's map as one step that draws all events and routes, and holds every point. A route is
 * drawn here for the events on it, so it has their voices, not those of the claims about its stops.
 */
export function allEvents(story: Story, map: MapStory): MapStory {
  const points = [...story.places.values()].filter(({ where }) => 'point' in where).map(({ id }) => id);
  const voicesOn = (route: string): readonly VoiceId[] => {
    const said = Object.values(map.events).flatMap((event) => (event.route === route ? event.voices : []));
    return inOrder(map.voices, new Set(said));
  };
  return {
    ...map,
    routes: Object.fromEntries(
      Object.entries(map.routes).map(([id, route]) => [id, { ...route, voices: voicesOn(id) }]),
    ),
    steps: [
      {
        id: 'all',
        view: { kind: 'fit', places: points, maxZoom: null },
        enter: null,
        dim: false,
        layers: [...story.events.keys()].map((id) => ({ kind: 'event', id })),
        routes: [...story.routes.keys()],
        drawings: [],
        badges: {},
        time: null,
        callouts: [],
        // Where a route ends no event may be, but the line that is drawn needs a name there.
        labels: { show: [...story.routes.values()].flatMap(({ stops }) => [...stops]), hide: [] },
        owed: { countries: [], places: [], towns: [] },
      },
    ],
  };
}

/** Events under the day on which they begin; `day` is BEFORE for those that begin before the time axis or open. */
interface DayOfEvents {
  readonly day: string;
  readonly events: readonly StoryEvent[];
}

/** The sign of the axis under which an event begins. */
function beginning({ when }: StoryEvent, axis: TimeAxis | null): string {
  if (when.from === null || axis === null) return when.from ?? BEFORE;
  const { from } = axisTime(axis, when);
  return from === null ? BEFORE : (signsOf(axis)[Math.min(axis.count - 1, Math.floor(from))] ?? BEFORE);
}

const ending = ({ when: { to } }: StoryEvent): number => (to === null ? FOREVER : endOf(to));
/** Of two that may be without end. */
const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const FOREVER = Number.POSITIVE_INFINITY;
const startAt = (time: string | null): number => (time === null || time === BEFORE ? -FOREVER : startOf(time));

/** All events in the order of time: by the part of the axis in which they begin, then by when, then by when they end. */
export function eventsByDay(events: readonly StoryEvent[], axis: TimeAxis | null): readonly DayOfEvents[] {
  const days = [...new Set(events.map((event) => beginning(event, axis)))].sort((a, b) =>
    difference(startAt(a), startAt(b)),
  );
  return days.map((day) => ({
    day,
    events: events
      .filter((event) => beginning(event, axis) === day)
      .sort((a, b) => difference(startAt(a.when.from), startAt(b.when.from)) || difference(ending(a), ending(b))),
  }));
}

/** What the time axis lights: the day that is asked for, else all days of the events shown; null where there are none. */
export function daysShown(events: readonly MapEvent[], { day }: EventFilter, axis: MapAxis | null): FrameTime | null {
  if (events.length === 0 || axis === null) return null;
  if (day === BEFORE) return { from: null, to: 0 };
  const asked = day === null ? -1 : axis.signs.findIndex(({ at }) => at === day);
  if (asked >= 0) return { from: asked, to: asked + 1 };
  const times = events.map(({ time }) => time);
  const from = times.map((time) => time.from);
  return {
    from: from.includes(null) ? null : Math.min(...from.map((each) => each ?? 0)),
    to: Math.max(...times.map(({ to }) => to)),
  };
}
