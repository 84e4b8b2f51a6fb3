// Who is heard of what a map shows: by name, beside the colours of their sides.

import type { VoiceId } from '../ids.ts';
import { type NamedVoice, REPORTER, voiceBy } from '../voices.ts';
import type { MapEvent, MapStep, MapStory } from './map-story.ts';

/** Those who speak of something: ids of actors, or 'reporter'. Nobody stands twice in a list. */
export interface Heard<S extends string = string> {
  readonly toldBy: readonly S[];
  readonly deniedBy: readonly S[];
}

export const NOBODY: Heard = { toldBy: [], deniedBy: [] };

/** A speaker as they are named; without a name it is whoever wrote the text, whom each language calls its own way. */
export interface Named {
  readonly name: string | null;
  readonly voice: NamedVoice;
}

/** Throws where a speaker is not of the story. */
export function namedOf(id: string, { actors, voices }: Pick<MapStory, 'actors' | 'voices'>): Named {
  if (id === 'reporter') return { name: null, voice: voiceBy(voices, REPORTER) };
  const actor = actors[id];
  if (actor === undefined) throw new Error(`expected an actor of the story, got ${id}`);
  return { name: actor.name, voice: voiceBy(voices, actor.voice) };
}

/** What several events together let hear. */
export const together = <S extends string>(events: readonly Heard<S>[]): Heard<S> => ({
  toldBy: [...new Set(events.flatMap(({ toldBy }) => toldBy))],
  deniedBy: [...new Set(events.flatMap(({ deniedBy }) => deniedBy))],
});

/** The events that a step draws. */
export const eventsIn = (
  { events }: Pick<MapStory, 'events'>,
  { layers }: Pick<MapStep, 'layers'>,
): readonly MapEvent[] => layers.flatMap((layer) => (layer.kind === 'event' ? (events[layer.id] ?? []) : []));

/** Who speaks of each place that a step's events are at. */
export function heardAt(story: MapStory, step: MapStep): ReadonlyMap<string, Heard> {
  const found = new Map<string, Heard>();
  for (const event of eventsIn(story, step))
    if (event.place !== null) found.set(event.place, together([found.get(event.place) ?? NOBODY, event]));
  return found;
}

/**
 * The sides in whose colours a country may be lit: those of speakers of its own, who tell of what happened there or deny
 * it. A colour on the land of somebody who is not heard would put words into their mouth.
 */
export function voicesOfCountry(
  { actors }: Pick<MapStory, 'actors'>,
  { toldBy, deniedBy }: Heard,
  a3: string,
): ReadonlySet<VoiceId> {
  const own = [...toldBy, ...deniedBy].flatMap((id) => actors[id] ?? []).filter(({ country }) => country === a3);
  return new Set(own.map(({ voice }) => voice));
}
