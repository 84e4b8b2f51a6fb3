import type { VoiceId } from '../ids.ts';
import type { Story, StoryEvent, TimeAxis } from '../story.ts';
import { inOrder } from '../voices.ts';
import type { FrameTime } from './frame-types.ts';
import { BEFORE, type EventFilter } from './lens.ts';
import type { MapEvent, MapStory } from './map-story.ts';
import { axisTime } from './time-axis.ts';

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

const beginning = ({ when: { from } }: StoryEvent, axis: TimeAxis | null): string =>
  from === null || (axis !== null && from < axis.from) ? BEFORE : from;

/** All events in the order of time: by the day on which they begin, then by the one on which they end. */
export function eventsByDay(events: readonly StoryEvent[], axis: TimeAxis | null): readonly DayOfEvents[] {
  const days = [...new Set(events.map((event) => beginning(event, axis)))].sort((a, b) =>
    a === BEFORE ? -1 : b === BEFORE ? 1 : a.localeCompare(b),
  );
  const order = ({ when: { from, to } }: StoryEvent): string => `${from ?? ''} ${to ?? '~'}`;
  return days.map((day) => ({
    day,
    events: events
      .filter((event) => beginning(event, axis) === day)
      .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)),
  }));
}

/** What the time axis lights: the day that is asked for, else all days of the events shown; null where there are none. */
export function daysShown(events: readonly MapEvent[], { day }: EventFilter, axis: TimeAxis | null): FrameTime | null {
  if (events.length === 0 || axis === null) return null;
  if (day === BEFORE) return { from: null, to: 0 };
  if (day !== null) return axisTime(axis, { from: day, to: day });
  const times = events.map(({ time }) => axisTime(axis, time));
  const from = times.map((time) => time.from);
  return {
    from: from.includes(null) ? null : Math.min(...from.map((each) => each ?? 0)),
    to: Math.max(...times.map(({ to }) => to)),
  };
}
