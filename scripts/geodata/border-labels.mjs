// Names that run along the Poland–Belarus border: several places each, so that a plan can take the one that its view shows.
import { holds, lineLength, nearestOnLine, slice } from './geometry.mjs';
import { project, textAngle, unproject } from './mercator.mjs';

const TEXT = { POL: 'Poland · European Union', BLR: 'Belarus' };

/** Distance between places, from the border, and of border taken for the bearing, in km; `look` is the zoom at which the text must fit. */
const SETS = [
  { minzoom: 5, maxzoom: 7, look: 6, every: 60, off: 32, chord: 90 },
  { minzoom: 7, maxzoom: 7.8, look: 7.4, every: 34, off: 11, chord: 34 },
  { minzoom: 7.8, maxzoom: 8.5, look: 8.1, every: 26, off: 9.6, chord: 24 },
  { minzoom: 8.5, maxzoom: 24, look: 8.8, every: 25, off: 6.2, chord: 15 },
];

// Half the width of the set text in pixels, letterspaced.
const HALF = { POL: 112, BLR: 55 };

const RAD = Math.PI / 180;
const round = (p) => p.map((v) => Math.round(v * 1e4) / 1e4);

/** Moves a place by km over the map's plane, in a direction given in degrees clockwise from the right. */
function move(at, km, degrees) {
  // One pixel at zoom 0 in km at this latitude.
  const pixel = (40075 / 512) * Math.cos(at[1] * RAD);
  const [x, y] = project(at, 0);
  return unproject([x + (Math.cos(degrees * RAD) * km) / pixel, y + (Math.sin(degrees * RAD) * km) / pixel], 0);
}

/** The first offset at which the whole text stays on its own side and clear of the border. */
function fit(here, angle, land, line, off, half) {
  for (const factor of [1, 1.25, 1.55, 1.9])
    for (const turn of [-90, 90]) {
      const at = move(here, off * factor, angle + turn);
      const points = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((t) =>
        move(at, Math.abs(t) * half, t < 0 ? angle + 180 : angle),
      );
      if (points.every((p) => holds(land, p) && nearestOnLine(line, p).km > off * 0.72)) return at;
    }
  return null;
}

/** Candidates for one border line; `countries` are features of a level that shows both sides. */
export function along(line, countries) {
  const length = lineLength(line);
  const out = [];
  for (const { minzoom, maxzoom, look, every, off, chord } of SETS) {
    const n = Math.round(length / every);
    for (let i = 0; i < n; i++) {
      const km = (length * (i + 0.5)) / n;
      const piece = slice(line, Math.max(0, km - chord / 2), Math.min(length, km + chord / 2));
      const here = slice(line, km, km + 0.5)[0];
      const angle = textAngle(piece[0], piece[piece.length - 1], -70);
      for (const side of ['POL', 'BLR']) {
        const land = countries.find((f) => f.id === side).geometry;
        const half = (HALF[side] * 40075 * Math.cos(here[1] * RAD)) / (512 * 2 ** look);
        const at = fit(here, angle, land, line, off, half);
        if (at)
          out.push({
            id: `${side.toLowerCase()}-${minzoom}-${i + 1}`,
            text: { en: TEXT[side] },
            side,
            at: round(at),
            angle,
            minzoom,
            maxzoom,
          });
      }
    }
  }
  return out;
}
