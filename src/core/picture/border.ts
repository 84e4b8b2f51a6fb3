import type { Where } from '../story.ts';
import { type MapStory, placeOfLayer } from './map-story.ts';

/** The shape that the basemap itself draws as its heaviest line: the border that the story is about. */
export const BORDER = 'border';

export const isBorder = (where: Where | undefined): boolean =>
  where !== undefined && 'shape' in where && where.shape === BORDER;

/** The places that are the border itself, by their ids. */
export const bordersOf = ({ places }: Pick<MapStory, 'places'>): readonly string[] =>
  Object.keys(places).filter((id) => isBorder(places[id]?.where));

/** The border itself as a step of this index draws it: as a place of the story, not as a line of the ground alone. */
export const bordersDrawn = (story: MapStory, step: number): readonly string[] =>
  bordersOf(story).filter((id) => (story.steps[step]?.layers ?? []).some((layer) => placeOfLayer(layer, story) === id));
