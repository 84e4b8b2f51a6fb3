import type { InPixels } from './pixels.ts';

/** The ground of a map without names: no border is drawn stronger than another, or it would be the answer to a question. */
export const bordersAlike = ({ features, ...others }: InPixels): InPixels => ({
  ...others,
  features: features.flatMap((each) => {
    const kind: unknown = each.properties?.['kind'];
    if (kind === 'bands') return [];
    return kind === 'line' ? [{ ...each, properties: { kind: 'borders', status: 'border' } }] : [each];
  }),
});
