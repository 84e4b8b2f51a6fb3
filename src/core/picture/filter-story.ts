import type { VoiceId } from '../ids.ts';
import { eventsIn, type Named, namedOf, together } from './heard.ts';
import { BEFORE, type EventFilter, NO_FILTER, sameFilter } from './lens.ts';
import { type MapAxis, type MapEvent, type MapStep, type MapStory, placeOfLayer } from './map-story.ts';
import { touches } from './time-axis.ts';

function onDay({ time }: MapEvent, day: string, axis: MapAxis | null): boolean {
  if (axis === null) return true; // nobody can ask
  return touches(time, day === BEFORE ? null : axis.signs.findIndex(({ at }) => at === day));
}

/** Whether an event is one that the reader asked to see. An open end counts for every day on its side. */
export function matches(event: MapEvent, { voice, kind, text, day }: EventFilter, axis: MapAxis | null): boolean {
  return (
    (voice === null || event.voices.includes(voice)) &&
    (kind === null || event.kind === kind) &&
    (text === null || event.texts.includes(text)) &&
    (day === null || onDay(event, day, axis))
  );
}

/**
 * The story's map with what the reader asked to see: other events are left out, and routes with them; for one side the
 * others' notes too, and what several say is in this one's colour. Views stay, so that the ground does not move.
 */
export function filterStory(story: MapStory, filter: EventFilter): MapStory {
  if (sameFilter(filter, NO_FILTER)) return story;
  const { voice } = filter;
  const says = (voices: readonly VoiceId[] | undefined): boolean =>
    voice === null || (voices?.includes(voice) ?? false);
  const shown = new Map(Object.entries(story.events).filter(([, event]) => matches(event, filter, story.axis)));
  const travelled = new Set([...shown.values()].map(({ route }) => route));
  const routed = new Set(Object.values(story.events).map(({ route }) => route));
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...withLayers(
        step,
        step.layers.filter((layer) => layer.kind === 'place' || shown.has(layer.id)),
        story,
      ),
      routes: step.routes.filter((id) => (routed.has(id) ? travelled.has(id) : says(story.routes[id]?.voices))),
      callouts: step.callouts.filter(({ voices }) => says(voices)),
    })),
    events: Object.fromEntries(
      Object.entries(story.events).map(([id, event]) => [
        id,
        voice !== null && shown.has(id) ? { ...event, ...speakersOn(story, event, voice), voices: [voice] } : event,
      ]),
    ),
  };
}

/** A step that draws less. Areas and stretches that it draws no longer are not named: there is nothing that has the name. */
function withLayers(step: MapStep, layers: MapStep['layers'], story: MapStory): MapStep {
  const drawnBy = (some: MapStep['layers']): ReadonlySet<string | null> =>
    new Set(some.map((layer) => placeOfLayer(layer, story)));
  const [before, now] = [drawnBy(step.layers), drawnBy(layers)];
  const isGone = (id: string): boolean => before.has(id) && !now.has(id) && 'shape' in (story.places[id]?.where ?? {});
  return { ...step, layers, owed: { ...step.owed, places: step.owed.places.filter((id) => !isGone(id)) } };
}

/** Those of one side who are heard in an event. */
function speakersOn(
  story: MapStory,
  { toldBy, deniedBy }: MapEvent,
  voice: VoiceId,
): Pick<MapEvent, 'toldBy' | 'deniedBy'> {
  const isOnSide = (id: string): boolean => namedOf(id, story).voice.id === voice;
  return { toldBy: toldBy.filter(isOnSide), deniedBy: deniedBy.filter(isOnSide) };
}

/**
 * What speakers of one side say of a step's events, and how much of all that the story tells. Titles in the step's order;
 * who both tells of an event and denies part of it stands in both lists.
 */
export interface Told {
  /** Those who are heard on this side in this step, by name. */
  readonly speakers: readonly Named[];
  readonly told: readonly string[];
  readonly denied: readonly string[];
  readonly untold: readonly string[];
  /** Of all events of the story. */
  readonly all: number;
  readonly of: number;
}

export function toldBy(story: MapStory, index: number, voice: VoiceId): Told {
  const step = story.steps[index];
  const events = step === undefined ? [] : eventsIn(story, step);
  const every = Object.values(story.events);
  const tells = ({ voices }: MapEvent): boolean => voices.includes(voice);
  const denies = (event: MapEvent): boolean => speakersOn(story, event, voice).deniedBy.length > 0;
  const titles = (which: (event: MapEvent) => boolean): readonly string[] =>
    events.filter(which).map(({ title }) => title);
  const heard = together(events.map((event) => speakersOn(story, event, voice)));
  return {
    speakers: [...new Set([...heard.toldBy, ...heard.deniedBy])].map((id) => namedOf(id, story)),
    told: titles(tells),
    denied: titles(denies),
    untold: titles((event) => !tells(event) && !denies(event)),
    all: every.filter(tells).length,
    of: every.length,
  };
}
