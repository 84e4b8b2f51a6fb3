import { BEFORE, type EventFilter, NO_FILTER, sameFilter } from './lens.ts';
import type { MapEvent, MapStory } from './map-story.ts';
import type { Voice } from './story.ts';
import { AXIS_START } from './time.ts';

function onDay({ time: { from, to } }: MapEvent, day: string): boolean {
  if (day === BEFORE) return from === null || from < AXIS_START;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** Whether an event is one that the reader asked to see. An open end counts for every day on its side. */
export function matches(event: MapEvent, { voice, kind, text, day }: EventFilter): boolean {
  return (
    (voice === null || event.voices.includes(voice)) &&
    (kind === null || event.kind === kind) &&
    (text === null || event.texts.includes(text)) &&
    (day === null || onDay(event, day))
  );
}

/**
 * The story's map with what the reader asked to see: other events are left out, and routes with them; for one side the
 * others' notes too, and what several say is in this one's colour. Views stay, so that the ground does not move.
 */
export function storySeen(story: MapStory, filter: EventFilter): MapStory {
  if (sameFilter(filter, NO_FILTER)) return story;
  const { voice } = filter;
  const says = (voices: readonly Voice[] | undefined): boolean => voice === null || (voices?.includes(voice) ?? false);
  const shown = new Map(Object.entries(story.events).filter(([, event]) => matches(event, filter)));
  const travelled = new Set([...shown.values()].map(({ route }) => route));
  const routed = new Set(Object.values(story.events).map(({ route }) => route));
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...step,
      layers: step.layers.filter((layer) => layer.kind === 'place' || shown.has(layer.id)),
      routes: step.routes.filter((id) => (routed.has(id) ? travelled.has(id) : says(story.routes[id]?.voices))),
      notes: step.notes.filter(({ voices }) => says(voices)),
    })),
    events: Object.fromEntries(
      Object.entries(story.events).map(([id, event]) => [
        id,
        voice !== null && shown.has(id) ? { ...event, voices: [voice] } : event,
      ]),
    ),
  };
}

/** What one side says of a step's events, and how much of all that the story tells. Titles in the step's order. */
export interface Told {
  readonly told: readonly string[];
  readonly untold: readonly string[];
  /** Of all events of the story. */
  readonly all: number;
  readonly of: number;
}

export function toldBy(story: MapStory, index: number, voice: Voice): Told {
  const events = (story.steps[index]?.layers ?? []).flatMap((layer) => {
    const event = layer.kind === 'event' ? story.events[layer.id] : undefined;
    return event === undefined ? [] : [event];
  });
  const every = Object.values(story.events);
  const titles = (says: boolean): readonly string[] =>
    events.filter(({ voices }) => voices.includes(voice) === says).map(({ title }) => title);
  return {
    told: titles(true),
    untold: titles(false),
    all: every.filter(({ voices }) => voices.includes(voice)).length,
    of: every.length,
  };
}
