// One line of the world, simplified by where it runs and how large it is.
import type { Line } from '../geojson.ts';
import { boundsOf, distance, isClosed } from '../geometry.ts';
import { simplifyLine } from '../simplify.ts';
import { toleranceAt } from './settings.ts';

const CORNERS = 6; // points of a ring, the last of which is the first
const PER_KM = 1000 / 7; // metres of tolerance per km of a line's own extent

/** Small islands, and short lines between countries, keep their shape. */
export function simplified(line: Line): Line {
  const [west, south, east, north] = boundsOf(line);
  const most = distance([west, south], [east, north]) * PER_KM;
  const fewest = isClosed(line) ? Math.min(CORNERS, line.length) : 0;
  for (let part = 1; ; part /= 2) {
    const simple = simplifyLine(line, (at) => Math.min(toleranceAt(at), most) * part);
    if (simple.length >= fewest) return simple;
  }
}
