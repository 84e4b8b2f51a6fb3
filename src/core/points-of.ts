import type { LonLat } from './geo.ts';
import type { Where } from './story.ts';

/** The points between which a place reaches, degrees; none where nobody knows where it is. */
export function pointsOf(where: Where): readonly LonLat[] {
  switch (where.precision) {
    case 'exact':
    case 'town':
      return [where.point];
    case 'stretch':
    case 'area':
    case 'country':
      return where.extent;
    case 'unknown':
      return [];
    default:
      return where satisfies never;
  }
}
