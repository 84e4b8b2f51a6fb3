import type { Badge } from '../drawing.ts';
import type { LonLat } from '../geo.ts';
import type { VoiceId } from '../ids.ts';
import { inOrder } from '../voices.ts';
import { isBorder } from './border.ts';
import { heardAt, NOBODY, voicesOfCountry } from './heard.ts';
import { type MapPlace, type MapStep, type MapStory, placeOfLayer } from './map-story.ts';

/** A point of the map. Ink where only the place is told of; else the colours of all who say what happened there. */
export interface Mark {
  readonly id: string;
  readonly place: string;
  readonly at: LonLat;
  readonly precision: 'exact' | 'town';
  readonly voices: readonly VoiceId[];
  /** Letters or a colour of its own; null: it is drawn as all are. */
  readonly badge: Badge | null;
}

/** From this zoom on areas are hatched: they keep their true size, and are too small on less. */
export const HATCHED_FROM = 4;

/** A stretch or an area: `shape` is its id in the basemap. */
export interface Shape {
  readonly id: string;
  /** Several places may be known no better than as the same stretch or area: it is drawn once, for all. */
  readonly places: readonly string[];
  readonly shape: string;
  readonly precision: 'stretch' | 'area';
  readonly voices: readonly VoiceId[];
  readonly inferred: boolean;
}

/** A shape as a plan draws it. */
export interface PlannedShape extends Shape {
  /** The part of the zoom after its point at which its hatch is spaced as it should be: that of its step's rest. */
  readonly ruledAt: number;
}

/** A step's shape as its plan draws it. An area that is seen from another zoom in another step is another one there. */
export function plannedShape(shape: Shape, zoom: number): PlannedShape {
  if (shape.precision === 'stretch') return { ...shape, ruledAt: 0 };
  const ruledAt = Math.floor((zoom - Math.floor(zoom)) * 100) / 100;
  return { ...shape, id: `${shape.id}@${ruledAt}`, ruledAt };
}

/** A country whose name is set strong, in the colours of its own speakers where they are heard, and whose land is light. */
export interface EmphasizedCountry {
  readonly id: string;
  readonly place: string;
  readonly a3: string;
  readonly voices: readonly VoiceId[];
}

/** How strongly each country is lit, by its code: it may be lit with one voice here and with another there. */
export function countryEmphasis(
  emphasis: ReadonlyMap<string, EmphasizedCountry>,
  opacities: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const countries = new Map<string, number>();
  for (const { id, a3 } of emphasis.values()) countries.set(a3, Math.max(countries.get(a3) ?? 0, opacities[id] ?? 0));
  return countries;
}

/** Adds a shape to a list, or what is said of it to the one that stands there already. */
function merge(shapes: Shape[], shape: Shape, { voices: order }: Pick<MapStory, 'voices'>): void {
  const index = shapes.findIndex((other) => other.shape === shape.shape);
  const there = shapes[index];
  if (there === undefined) {
    shapes.push(shape);
    return;
  }
  const places = [...there.places, ...shape.places];
  const voices = inOrder(order, new Set([...there.voices, ...shape.voices]));
  const id = [...places, ...voices].join('|');
  shapes[index] = { ...there, id, places, voices, inferred: there.inferred || shape.inferred };
}

export interface Drawings {
  readonly marks: readonly Mark[];
  readonly shapes: readonly Shape[];
  readonly emphasis: readonly EmphasizedCountry[];
  /** Points that the step draws at its heading and no longer at its rest, while its camera stays. */
  readonly leaving?: readonly Mark[];
}

/** The places of a step, each once, with the voices of those of its events that the step draws there. */
function voicesByPlace(story: MapStory, step: MapStep): ReadonlyMap<string, ReadonlySet<VoiceId>> {
  const found = new Map<string, Set<VoiceId>>();
  for (const layer of step.layers) {
    const event = layer.kind === 'event' ? story.events[layer.id] : undefined;
    const place = placeOfLayer(layer, story);
    if (place === null) continue;
    const voices = found.get(place) ?? new Set<VoiceId>();
    for (const voice of event?.voices ?? []) voices.add(voice);
    found.set(place, voices);
  }
  return found;
}

/** A place that bears other letters in another step is another mark there. */
const markOf = (mark: Omit<Mark, 'badge'>, badge: Badge | null): Mark =>
  badge === null ? { ...mark, badge } : { ...mark, id: `${mark.id}|${badge.colour} ${badge.text}`, badge };

/**
 * What a step draws, place by place. The same place with the same voices has the same id in every step, so that it
 * stays where it is while the story moves on.
 */
export function drawingsOf(story: MapStory, step: MapStep): Drawings {
  const marks: Mark[] = [];
  const shapes: Shape[] = [];
  const emphasis: EmphasizedCountry[] = [];
  const heard = heardAt(story, step);
  for (const [place, told] of voicesByPlace(story, step)) {
    const known: MapPlace | undefined = story.places[place];
    if (known === undefined) continue;
    const { where } = known;
    const said = 'a3' in where ? voicesOfCountry(story, heard.get(place) ?? NOBODY, where.a3) : told;
    const voices = inOrder(story.voices, said);
    const id = [place, ...voices].join('|');
    switch (where.precision) {
      case 'exact':
      case 'town':
        marks.push(
          markOf({ id, place, at: where.point, precision: where.precision, voices }, step.badges[place] ?? null),
        );
        break;
      case 'stretch':
      case 'area':
        if (isBorder(where) && voices.length === 0) break;
        merge(
          shapes,
          { id, places: [place], shape: where.shape, precision: where.precision, voices, inferred: known.inferred },
          story,
        );
        break;
      case 'country':
        emphasis.push({ id, place, a3: where.a3, voices });
        break;
      case 'unknown': // listed beside the map, never guessed onto it
        break;
      default:
        where satisfies never;
    }
  }
  return { marks, shapes, emphasis };
}
