// Makes public/geo from the packages: npm ci && npm run build
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Level as LevelName } from '../../src/core/picture/levels.ts';
import { buildLevel, type Level } from './level.ts';
import { LEVELS, WORLD } from './levels.ts';
import { lookUp } from './lists.ts';
import { writeManifest } from './manifest.ts';
import { names } from './names.ts';
import { findRivers } from './rivers.ts';
import { baseTopology } from './source.ts';
import { readWater } from './water.ts';

const OUT = new URL('../../public/geo/', import.meta.url);

const write = (file: string, content: unknown): void => writeFileSync(new URL(file, OUT), JSON.stringify(content));

const base = await baseTopology(WORLD);
const water = readWater(WORLD);
const rivers = findRivers(water);
mkdirSync(OUT, { recursive: true });
const built = new Map<LevelName, Level>();
for (const level of LEVELS) {
  const made = await buildLevel(level, { base, water, rivers });
  built.set(level.name, made);
  write(`${level.name}.json`, made.topology);
}
const [far, near] = [lookUp(built, 'far'), lookUp(built, 'near')];
write(
  'names.json',
  names({ farCountries: far.countries, nearCountries: near.countries, story: near.story, courses: rivers }),
);
writeManifest(OUT, LEVELS, WORLD);
