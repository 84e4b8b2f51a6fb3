// Puts names.json together: countries, waters, towns, and the names along the border.
import { along } from './border-labels.mjs';
import { boundsOf, lineLength, nearestOnLine, polygonsOf, ringArea, slice } from './geometry.mjs';
import { beside, textAngle } from './mercator.mjs';
import { spotsOf } from './spots.mjs';
import { COUNTRIES, PLACES } from './table-countries.mjs';
import { BUG_NAMES, RIVER_NAMES, SEAS, SLANTS } from './table-waters.mjs';
import { towns } from './towns.mjs';

const round = (p, n = 1e4) => p.map((v) => Math.round(v * n) / n);

/** Bounds of a country without its far islands: pieces of at least a tenth of the largest. */
function mainBounds(geometry) {
  const outers = polygonsOf(geometry).map((p) => p[0]);
  const largest = Math.max(...outers.map(ringArea));
  return round(boundsOf(outers.filter((r) => ringArea(r) >= largest / 10).flat()), 1e3);
}

const FOCUS = 1.3; // degrees about the story's line

function countries(features, nearFeatures, line) {
  const byId = new Map(features.map((f) => [f.id, f]));
  const [west, south, east, north] = boundsOf(line);
  const focus = [west - FOCUS, south - FOCUS, east + FOCUS, north + FOCUS];
  const nearById = new Map(nearFeatures.map((f) => [f.id, f]));
  return COUNTRIES.filter((c) => byId.has(c.id)).map(({ id, name, size, at }) => {
    const ats = PLACES[id];
    const near = ats && id !== 'RUS' ? { near: ats[ats.length - 1].at } : {};
    return {
      id,
      name: { en: name },
      at,
      size,
      bounds: mainBounds(byId.get(id).geometry),
      spots: spotsOf(byId.get(id).geometry, nearById.get(id)?.geometry, focus),
      ...(ats ? { ats } : {}),
      ...near,
    };
  });
}

/** Place and angle of a name above the course of a river; the bearing is taken over about 90 pixels. */
function onCourse(line, near, zoom, off = 11) {
  const { at, index } = nearestOnLine(line, near);
  const km = lineLength(line.slice(0, index + 1));
  const half = (90 / 2) * ((40075 * Math.cos((at[1] * Math.PI) / 180)) / (512 * 2 ** zoom));
  const piece = slice(line, Math.max(0, km - half), km + half);
  const angle = piece.length > 1 ? textAngle(piece[0], piece[piece.length - 1]) : 0;
  return { at: round(beside(at, angle, off, zoom)), angle };
}

function rivers(courses) {
  return RIVER_NAMES.map(({ name, size, at, minzoom, maxzoom }, i) => {
    const lines = courses.filter((c) => c.name === name).map((c) => c.line);
    const line = lines.reduce((a, b) => (nearestOnLine(b, at).km < nearestOnLine(a, at).km ? b : a));
    const zoom = Math.min(minzoom + 0.7, (minzoom + Math.min(maxzoom, 9.5)) / 2);
    return {
      id: `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${i + 1}`,
      name: { en: name },
      ...onCourse(line, at, zoom),
      size,
      kind: 'river',
      minzoom,
      maxzoom,
    };
  });
}

/** Zooms for which `Bug` stands beside the border, and the one at which its distance from the line is measured. */
const BUG_ZOOMS = [
  [5.2, 6, 5.5],
  [6, 7, 6.5],
  [7, 7.8, 7.1],
  [7.8, 8.5, 8],
  [8.5, 24, 9.2],
];

/** On either side of the border; on the eastern one where there is room for both. */
function bugOnBorder(bug) {
  const names = (side, off) =>
    BUG_NAMES.flatMap((lat, i) => {
      const here = bug.find((p) => p[1] < lat);
      return BUG_ZOOMS.map(([minzoom, maxzoom, zoom]) => ({
        id: `bug-border-${side}${minzoom}-${i + 1}`,
        name: { en: 'Bug' },
        ...onCourse(bug, here, zoom, off),
        size: 2,
        kind: 'river',
        minzoom,
        maxzoom,
      }));
    });
  return [...names('', 19), ...names('west-', -19)];
}

/** The whole of names.json. */
export function names({ farCountries, nearCountries, story, courses }) {
  const seas = SEAS.map(({ name, kind, ...rest }) => {
    const angle = SLANTS[name];
    return {
      id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
      name: { en: name },
      kind,
      ...rest,
      ...(angle ? { angle } : {}),
    };
  });
  return {
    countries: countries(farCountries, nearCountries, story.whole),
    waters: [...seas, ...rivers(courses), ...bugOnBorder(story.bug)],
    towns: towns(),
    along: along(story.whole, nearCountries),
  };
}
