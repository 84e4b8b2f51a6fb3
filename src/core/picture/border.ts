import type { Where } from '../story.ts';
import type { MapStory } from './map-story.ts';

/** The shape that the basemap itself draws as its heaviest line: the border that the story is about. */
export const BORDER = 'border';

export const isBorder = (where: Where | undefined): boolean =>
  where !== undefined && 'shape' in where && where.shape === BORDER;

/** The places that are the border itself, by their ids. */
export const bordersOf = ({ places }: Pick<MapStory, 'places'>): readonly string[] =>
  Object.keys(places).filter((id) => isBorder(places[id]?.where));
