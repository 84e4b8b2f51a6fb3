// The story's own places that are no points: stretches of the border, and the strip on its Belarusian side.
import { buffer, combine } from './buffer.mjs';
import { distance, lineLength, nearestOnLine, polygonsOf, slice } from './geometry.mjs';
import { simplifyLine } from './simplify.mjs';

/** Where the road from Kuźnica to Grodno crosses, about; the place used is the nearest on the drawn border. */
export const CROSSING = [23.65, 53.55];

/** About where Hrodna Region ends on the border and Brest Region begins (approximate, in the Belovezha forest). */
export const REGION_ENDS = 52.72;

const STRIP_KM = 9;

/** km from the start of a line to its place nearest to p. */
function along(line, p) {
  const { at, index } = nearestOnLine(line, p);
  return lineLength(line.slice(0, index + 1)) + distance(line[index], at);
}

/** Courses by id: `border`, `bug`, `crossing-stretch`, and the land border of Hrodna Region. */
export function courses(story) {
  const middle = along(story.whole, CROSSING);
  const end = story.whole.findIndex((p) => p[1] < REGION_ENDS);
  const [a, b] = [story.whole[end - 1], story.whole[end]];
  const t = (a[1] - REGION_ENDS) / (a[1] - b[1]);
  const region = [...story.whole.slice(0, end), [a[0] + (b[0] - a[0]) * t, REGION_ENDS]];
  return {
    border: story.whole,
    bug: story.bug,
    'crossing-stretch': slice(story.whole, middle - 6, middle + 6),
    region,
  };
}

/** A calm centre for a buffer: the river's meanders would make spikes. */
const calm = (line, km) => simplifyLine(line, () => Math.min(900, km * 250));

function strip(lines, countries, sets) {
  const belarus = polygonsOf(countries.find((f) => f.id === 'BLR').geometry);
  const body = combine('intersect', buffer(lines.region, STRIP_KM, true), belarus, 1);
  // The inner edge is the part of the outline that is about the full width away from the border; its ends are left open.
  const inner = (p) => nearestOnLine(lines.region, p).km > STRIP_KM * 0.9;
  const edges = [];
  for (const [outer] of body) {
    const start = Math.max(
      0,
      outer.findIndex((p) => !inner(p)),
    );
    const ring = outer.slice(0, -1).map((_, i, o) => o[(i + start) % o.length]);
    let run = null;
    for (const p of [...ring, ring[0]]) {
      if (!inner(p)) run = null;
      else if (run) run.push(p);
      else {
        run = [p];
        edges.push(run);
      }
    }
  }
  const lengthy = edges.filter((e) => e.length > 1 && lineLength(e) > 2);
  return sets.flatMap(({ minzoom, maxzoom }) => [
    {
      type: 'Feature',
      properties: { id: 'grodno-strip', part: 'body', minzoom, maxzoom },
      geometry: { type: 'MultiPolygon', coordinates: body },
    },
    {
      type: 'Feature',
      properties: { id: 'grodno-strip', part: 'edge', minzoom, maxzoom },
      geometry: { type: 'MultiLineString', coordinates: lengthy },
    },
  ]);
}

/** Stretches as buffers, by zoom, and the strip; `config` is {stretches: [{minzoom, maxzoom, km}], strip: [{minzoom, maxzoom}]}. */
export function shapes(story, countries, config) {
  const lines = courses(story);
  const out = [];
  for (const { minzoom, maxzoom, km } of config.stretches)
    for (const id of ['border', 'bug', 'crossing-stretch']) {
      // A stretch of 12 km must not become a disc wider than it is long.
      const radius = id === 'crossing-stretch' ? Math.min(km, 9) : km;
      const coordinates = buffer(calm(lines[id], radius), radius);
      out.push({
        type: 'Feature',
        properties: { id, part: 'body', minzoom, maxzoom },
        geometry: { type: 'MultiPolygon', coordinates },
      });
    }
  return [...out, ...strip(lines, countries, config.strip)];
}
