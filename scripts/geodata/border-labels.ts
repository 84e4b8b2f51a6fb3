// Names that run along the Poland–Belarus border: several places each, so that a plan can take the one that its view shows.
import type { LonLat } from '../../src/core/geo.ts';
import type { Line, Polygon } from './geojson.ts';
import { holds, lineLength, nearestOnLine, slice } from './geometry.ts';
import { type Country, landOf } from './land.ts';
import { last, nth } from './lists.ts';
import { kmPerPixel, moved, textAngle } from './mercator.ts';
import { rounded } from './round.ts';

interface LabelSet {
  readonly minzoom: number;
  readonly maxzoom: number;
  /** The zoom at which the text must fit. */
  readonly look: number;
  /** Kilometres between places, from the border, and of border taken for the bearing. */
  readonly every: number;
  readonly off: number;
  readonly chord: number;
}

const SETS: readonly LabelSet[] = [
  { minzoom: 5, maxzoom: 7, look: 6, every: 60, off: 32, chord: 90 },
  { minzoom: 7, maxzoom: 7.8, look: 7.4, every: 34, off: 11, chord: 34 },
  { minzoom: 7.8, maxzoom: 8.5, look: 8.1, every: 26, off: 9.6, chord: 24 },
  { minzoom: 8.5, maxzoom: 24, look: 8.8, every: 25, off: 6.2, chord: 15 },
];

/** `half`: half the width of the set text in pixels, letterspaced. */
const SIDES = [
  { side: 'POL', text: 'Poland · European Union', half: 112 },
  { side: 'BLR', text: 'Belarus', half: 55 },
] as const;

export interface BorderLabel {
  readonly id: string;
  readonly text: { readonly en: string };
  readonly side: string;
  readonly at: LonLat;
  /** Degrees, clockwise. */
  readonly angle: number;
  readonly minzoom: number;
  readonly maxzoom: number;
}

const RAD = Math.PI / 180;

/** Moves a place by km over the map's plane, in a direction given in degrees clockwise from the right. */
function move(at: LonLat, km: number, degrees: number): LonLat {
  const pixel = kmPerPixel(at);
  return moved(at, (Math.cos(degrees * RAD) * km) / pixel, (Math.sin(degrees * RAD) * km) / pixel, 0);
}

interface Text {
  /** The place on the border that it stands beside. */
  readonly here: LonLat;
  readonly angle: number;
  /** Kilometres: its distance from the border, and half its length. */
  readonly off: number;
  readonly half: number;
}

const ALONG = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1];

/** The first offset at which the whole text stays on its own side and clear of the border. */
function fit({ here, angle, off, half }: Text, land: readonly Polygon[], line: Line): LonLat | null {
  for (const factor of [1, 1.25, 1.55, 1.9])
    for (const turn of [-90, 90]) {
      const at = move(here, off * factor, angle + turn);
      const points = ALONG.map((part) => move(at, Math.abs(part) * half, part < 0 ? angle + 180 : angle));
      if (points.every((p) => holds(land, p) && nearestOnLine(line, p).km > off * 0.72)) return at;
    }
  return null;
}

/** Candidates for one border line; `countries` are features of a level that shows both sides. */
export function borderLabels(line: Line, countries: readonly Country[]): readonly BorderLabel[] {
  const length = lineLength(line);
  const sides = SIDES.map((each) => ({ ...each, land: landOf(countries, each.side) }));
  return SETS.flatMap(({ minzoom, maxzoom, look, every, off, chord }) => {
    const n = Math.round(length / every);
    return Array.from({ length: n }, (_, i) => {
      const km = (length * (i + 0.5)) / n;
      const piece = slice(line, Math.max(0, km - chord / 2), Math.min(length, km + chord / 2));
      const here = nth(slice(line, km, km + 0.5), 0);
      const angle = textAngle(nth(piece, 0), last(piece), -70);
      return sides.flatMap(({ side, text, half, land }): readonly BorderLabel[] => {
        const halfKm = (half * kmPerPixel(here)) / 2 ** look;
        const at = fit({ here, angle, off, half: halfKm }, land, line);
        if (at === null) return [];
        const id = `${side.toLowerCase()}-${minzoom}-${i + 1}`;
        return [{ id, text: { en: text }, side, at: rounded(at), angle, minzoom, maxzoom }];
      });
    }).flat();
  });
}
