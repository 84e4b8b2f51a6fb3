// What is our inference and not the texts': said wherever it is shown or given away.
import type { Claim, Place, Story, StoryEvent } from '../story.ts';

type Places = Pick<Story, 'places'>;

const isInference = (place: Place | undefined): boolean => place?.basis.kind === 'inference';

/** Whether we put a claim at its place: the text does not, or where that place is we infer ourselves. */
export const isPlaceInferred = ({ place, placeInferred }: Claim, { places }: Places): boolean =>
  place !== null && (placeInferred || isInference(places.get(place)));

/**
 * Whether we put an event at its place: where that is we infer ourselves, or no claim of it was put there by its text. An
 * event along a route, or without a place, is put nowhere.
 */
export function isEventInferred({ at, claims }: StoryEvent, story: Pick<Story, 'places' | 'claims'>): boolean {
  if (at === null || !('place' in at)) return false;
  if (isInference(story.places.get(at.place))) return true;
  const told = claims.flatMap((ref) => story.claims.get(ref) ?? []);
  return !told.some(({ place, placeInferred }) => place === at.place && !placeInferred);
}
