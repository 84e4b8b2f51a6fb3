import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { isTopology } from '../../src/core/read/build/topology.ts';
import { isRecord } from '../../src/core/record.ts';
import { geometryIn, type Line, linesOf } from './geojson.ts';

// The topology of countries that mapshaper hands over: one object, its parts with the code of a country.

export type CountryTopology = Topology<{ readonly countries: GeometryCollection }>;

const isCountries = (value: unknown): value is CountryTopology =>
  isTopology(value) && value.objects['countries']?.type === 'GeometryCollection';

export function topologyIn(value: unknown): CountryTopology {
  if (!isCountries(value)) throw new Error('expected a topology with countries, got another');
  return value;
}

/** The code of a country, or of a part that is drawn apart: XKX, GOL. */
export function codeOf({ properties }: GeometryObject): string {
  const id: unknown = isRecord(properties) ? properties['id'] : null;
  if (typeof id !== 'string') throw new Error(`expected the code of a country, got ${JSON.stringify(id)}`);
  return id;
}

/** The lines between those parts for which `keep` says so; the same part twice for an outline. */
export const meshed = (
  topology: CountryTopology,
  keep: (a: GeometryObject, b: GeometryObject) => boolean,
): readonly Line[] => linesOf(geometryIn(mesh(topology, topology.objects.countries, keep)));
