// Writes the ground of one story into its folder, and deletes what it needs no more.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Bounds } from '../../../src/core/geo.ts';
import { COARSE_WORLD, LAND, sourced, TOWNS, WATER } from '../manifest.ts';
import { cutLevel } from './cut.ts';
import { STORY_LEVELS, type StoryLevelName } from './levels.ts';
import { storyTowns } from './towns.ts';

const LEVELS = ['middle', 'near'] as const;

interface Written {
  readonly file: string;
  readonly gzip: number;
}

function describe(text: string): { readonly bytes: number; readonly gzip: number; readonly sha256: string } {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, sha256 };
}

/** Writes the ground for the boxes of each level; a level without boxes is not written. */
export async function writeGround(
  folder: string,
  boxes: Readonly<Record<StoryLevelName, readonly Bounds[]>>,
): Promise<readonly Written[]> {
  const made = new Map<string, { readonly text: string; readonly told: object }>();
  const from = sourced([
    LAND,
    WATER,
    { ...COARSE_WORLD, gives: 'borders across lakes, Vanua Levu in Fiji, which way great rivers run' },
  ]);
  for (const level of LEVELS) {
    const extents = boxes[level];
    if (extents.length === 0) continue;
    const text = JSON.stringify(await cutLevel(extents, level));
    made.set(`${level}.json`, { text, told: { from, extents, simplification: STORY_LEVELS[level].said } });
  }
  const towns = storyTowns(boxes.middle, boxes.near);
  made.set('names.json', {
    text: JSON.stringify({ countries: [], waters: [], towns, along: [] }),
    told: {
      from: sourced([TOWNS]),
      extents: [...boxes.middle, ...boxes.near],
      simplification: 'towns thinned by zoom',
    },
  });
  rmSync(folder, { recursive: true, force: true }); // all in it is of this script
  mkdirSync(folder, { recursive: true });
  for (const [file, { text }] of made) writeFileSync(join(folder, file), text);
  const levels = Object.fromEntries(
    LEVELS.flatMap((level) => (boxes[level].length === 0 ? [] : [[level, { extents: boxes[level] }]])),
  );
  const described = [...made].map(([file, { text, told }]) => [file, { ...told, ...describe(text) }] as const);
  const ground = { levels, files: Object.fromEntries(described) };
  writeFileSync(join(folder, 'ground.json'), `${JSON.stringify(ground, null, 2)}\n`);
  return described.map(([file, { gzip }]) => ({ file, gzip }));
}
