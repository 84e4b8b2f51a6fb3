// TopoJSON as it lies under public/geo, made into features. It comes from a file, so it is unknown until looked at.

import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isRecord } from '../../record.ts';

/** Whether a file is TopoJSON, as far as those who decode it lean on that. */
export function isTopology(value: unknown): value is Topology {
  return isRecord(value) && value['type'] === 'Topology' && isRecord(value['objects']) && Array.isArray(value['arcs']);
}

/** The features of one object of a topology; none where the level does not have it. Throws where it is no TopoJSON. */
export function featuresOf(level: unknown, object: string): readonly Feature[] {
  if (!isTopology(level)) throw new Error('geodata: expected TopoJSON with objects and arcs');
  const given = level.objects[object];
  if (given === undefined) return [];
  const made = feature(level, given);
  const list: readonly Feature[] = made.type === 'FeatureCollection' ? made.features : [made];
  return list.filter(({ geometry }) => geometry !== null);
}

/** The id in a feature's properties, where shapes and centrelines have theirs. */
export function idOf({ properties }: Feature): string | null {
  const id: unknown = properties?.['id'];
  return typeof id === 'string' ? id : null;
}

/** A shape as it may be drawn: its centreline where it has one, else its body. */
export function shapeGeometry(level: unknown, id: string): Geometry | null {
  const line = featuresOf(level, 'centerlines').find((candidate) => idOf(candidate) === id);
  const body = featuresOf(level, 'shapes').find(
    (candidate) => idOf(candidate) === id && candidate.properties?.['part'] === 'body',
  );
  return (line ?? body)?.geometry ?? null;
}
