import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Country = Feature<Polygon | MultiPolygon>;

/** One object of a level's file as GeoJSON features. */
export function featuresOf(level: string, name: string): readonly Feature[] {
  const topology = JSON.parse(readFileSync(`public/geo/${level}.json`, 'utf8')) as Topology;
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`${level}.json: no object ${name}`);
  const decoded = feature(topology, object as GeometryCollection) as FeatureCollection | Feature;
  return 'features' in decoded ? decoded.features : [decoded];
}

export const countriesOf = (level: string): readonly Country[] => featuresOf(level, 'countries') as Country[];

export function lineOf(level: string, part: 'land' | 'river'): Feature<LineString> {
  const found = featuresOf(level, 'line').find(({ properties }) => properties?.['part'] === part);
  if (found?.geometry.type !== 'LineString') throw new Error(`${level}.json: no line ${part}`);
  return found as Feature<LineString>;
}
