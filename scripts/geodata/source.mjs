// Reads the 100 m land of the world and makes it one clean set of countries: no water holes, no country twice,
// and a border between Poland and Belarus that is one line.
import { readFileSync } from 'node:fs';
import { boundsOf, meets, polygonsOf, ringArea } from './geometry.mjs';
import { shape } from './shaper.mjs';
import { stitch } from './stitch.mjs';

const FILE = 'node_modules/@geo-maps/countries-land-100m/map.geo.json';

// These features repeat land that stands in another feature already.
const TWICE = new Set(['SJM', 'ALA', 'UMI']);

// The package holds Crimea in two countries. It is Ukraine's: the other's copies inside this box go.
const CRIMEA = [32.3, 44.3, 36.66, 46.25];

// The Golan is in the package as Israel's. This outline (approximate, about 3 km; seen below z5 only) cuts it out: along
// the Jordan, the eastern shore of the Sea of Galilee and the Yarmouk; eastwards it is generous, the clip does the rest.
const GOLAN = [
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

const key = (p) => `${p[0]},${p[1]}`;

/** A hole is land of somebody else, and not water, if its vertices stand in another country's outer ring. */
function isEnclave(hole, own, owners) {
  let n = 0;
  for (const p of hole) {
    const who = owners.get(key(p));
    if (who && (who.size > 1 || !who.has(own)) && ++n > 3) return true;
  }
  return false;
}

/** Which countries have a vertex in an outer ring, for the countries' small set of shared vertices. */
function vertexOwners(features) {
  const owners = new Map();
  for (const f of features)
    for (const [outer] of polygonsOf(f.geometry))
      for (const p of outer) {
        const k = key(p);
        const set = owners.get(k);
        if (set) set.add(f.id);
        else owners.set(k, new Set([f.id]));
      }
  return owners;
}

/** Countries that touch `box`, as GeoJSON features with `id`, holes of water removed. */
function read(box) {
  const features = [];
  for (const f of JSON.parse(readFileSync(FILE, 'utf8')).features) {
    const id = f.properties.A3;
    if (TWICE.has(id)) continue;
    const polys = polygonsOf(f.geometry).filter(([outer]) => {
      const b = boundsOf(outer);
      const copy = id === 'RUS' && b[0] > CRIMEA[0] && b[1] > CRIMEA[1] && b[2] < CRIMEA[2] && b[3] < CRIMEA[3];
      return meets(b, box) && !copy;
    });
    if (polys.length)
      features.push({
        type: 'Feature',
        id,
        properties: { id },
        geometry: { type: 'MultiPolygon', coordinates: polys },
      });
  }
  const owners = vertexOwners(features);
  for (const f of features) {
    f.geometry.coordinates = f.geometry.coordinates.map(([outer, ...holes]) => [
      outer,
      ...holes.filter((h) => ringArea(h) > 0.3 && isEnclave(h, f.id, owners)),
    ]);
  }
  return features;
}

/** The base all levels are cut from: a TopoJSON with the object `countries`, ids as in the source plus GOL. */
export async function baseTopology(box) {
  const features = read(box);
  const find = (id) => features.find((f) => f.id === id);
  stitch(find('POL'), find('BLR'));
  const golan = await shape(
    { 'a.json': find('ISR'), 'b.json': { type: 'Polygon', coordinates: [GOLAN] } },
    '-i a.json -clip b.json -o out.json',
  );
  const parts = (golan.features ?? golan.geometries ?? [golan]).flatMap((g) => polygonsOf(g.geometry ?? g));
  features.push({ type: 'Feature', properties: { id: 'GOL' }, geometry: { type: 'MultiPolygon', coordinates: parts } });
  return shape(
    { 'countries.json': { type: 'FeatureCollection', features } },
    // Where two countries still overlap, the smaller one has it: Western Sahara, the West Bank, the Golan.
    `-i countries.json -clip bbox=${box.join(',')} -clean overlap-rule=min-area gap-fill-area=6000km2 -o out.json format=topojson no-quantization`,
  );
}
