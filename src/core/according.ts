import type { MapStory } from './map-story.ts';
import type { Voice } from './story.ts';

/**
 * The story's map as one side tells it: events, routes and notes of others are left out, and what several sides say
 * is in this one's colour. Views stay, so that the ground does not move when the reader asks somebody else.
 */
export function storyAccordingTo(story: MapStory, voice: Voice | null): MapStory {
  if (voice === null) return story;
  const says = (voices: readonly Voice[] | undefined): boolean => voices?.includes(voice) ?? false;
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...step,
      layers: step.layers.filter((layer) => layer.kind === 'place' || says(story.events[layer.id]?.voices)),
      routes: step.routes.filter((id) => says(story.routes[id]?.voices)),
      notes: step.notes.filter(({ voices }) => says(voices)),
    })),
    events: Object.fromEntries(
      Object.entries(story.events).map(([id, event]) => [
        id,
        says(event.voices) ? { ...event, voices: [voice] } : event,
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
