import type { Feature } from 'geojson';
import type { Gazetteer } from './gazetteer.ts';

/** Features of the ground with no border drawn stronger than another: for a story of none, and where it would tell. */
export const bordersAlike = <F extends Feature>(features: readonly F[]): F[] =>
  features.flatMap((each): F[] => {
    const kind: unknown = each.properties?.['kind'];
    if (kind === 'bands') return [];
    return kind === 'line' ? [{ ...each, properties: { kind: 'borders', status: 'border' } }] : [each];
  });

/** What the basemap knows of names, for a story of no border. */
export const withoutBorder = ({ names, ground }: Gazetteer): Gazetteer => ({
  names: names.filter(({ kind }) => kind !== 'along'),
  border: [],
  ground: bordersAlike(ground),
});
