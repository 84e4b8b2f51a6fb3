// Makes public/geo from the packages: npm ci && node build.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildLevel } from './level.mjs';
import { LEVELS, WORLD } from './levels.mjs';
import { writeManifest } from './manifest.mjs';
import { names } from './names.mjs';
import { findRivers } from './rivers.mjs';
import { baseTopology } from './source.mjs';
import { readWater } from './water.mjs';

const OUT = '../../public/geo/';

const base = await baseTopology(WORLD);
const water = readWater(WORLD);
const sources = { base, water, rivers: findRivers(water) };
mkdirSync(OUT, { recursive: true });
const built = {};
for (const level of LEVELS) {
  built[level.name] = await buildLevel(level, sources);
  writeFileSync(`${OUT}${level.name}.json`, JSON.stringify(built[level.name].topology));
}
const { far, near } = built;
const all = names({
  farCountries: far.countries,
  nearCountries: near.countries,
  story: near.story,
  courses: sources.rivers,
});
writeFileSync(`${OUT}names.json`, JSON.stringify(all));
writeManifest(OUT, LEVELS);
