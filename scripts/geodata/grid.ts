// Objects as one topology on a grid of fixed steps.
import { quantize } from 'topojson-client';
import { topology as joined } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isTopology } from '../../src/core/read/build/topology.ts';
import type { Collection } from './geojson.ts';

type Pair = readonly [number, number];
type Whole = Topology<Record<string, GeometryObject<object>>>;
const isWhole = (value: unknown): value is Whole => isTopology(value);

/** TopoJSON, as it is written; steps and corner in degrees. */
export function gridded(objects: Readonly<Record<string, Collection>>, step: Pair, corner: Pair): object {
  const whole: unknown = joined(objects);
  if (!isWhole(whole)) throw new Error('expected a topology, got another');
  return quantize(whole, { scale: [...step], translate: [...corner] });
}
