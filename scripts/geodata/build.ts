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
import { worldWaters } from './world/lakes.ts';
import { worldBase } from './world/land.ts';
import { buildWorld } from './world/level.ts';
import { worldNames } from './world/names.ts';

const OUT = new URL('../../public/geo/', import.meta.url);

const write = (file: string, content: unknown): void => writeFileSync(new URL(file, OUT), JSON.stringify(content));

async function region(): Promise<void> {
  const base = await baseTopology(WORLD);
  const water = readWater(WORLD);
  const rivers = findRivers(water);
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
}

async function world(): Promise<void> {
  const waters = await worldWaters();
  const { topology, countries, rivers } = await buildWorld(await worldBase(waters), waters);
  write('world.json', topology);
  write('world-names.json', worldNames(countries, rivers));
}

mkdirSync(OUT, { recursive: true });
const [part] = process.argv.slice(2);
if (part !== 'world') await region();
if (part !== 'region') await world();
writeManifest(OUT, LEVELS, WORLD);
