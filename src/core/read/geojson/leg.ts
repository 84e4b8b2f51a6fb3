// A part of a track, from where it passes one place to where it passes another.
import { fromWorld, type LonLat, nearest, toWorld, type World } from '../../geo.ts';

/** Where a line passes a place: so many points and part of a stretch from its beginning, and how far off, world units. */
interface Pass {
  readonly at: number;
  readonly off: number;
}

const HARBOUR = 0.0006; // world units, some 20 km at the equator: a line that comes so near again passes the place twice

function passesOf(line: readonly World[], [lon, lat]: LonLat): readonly Pass[] {
  const all = [-360, 0, 360].flatMap((turn) => {
    const { x, y } = toWorld([lon + turn, lat]);
    return line.flatMap((a, index): readonly Pass[] => {
      const b = line[index + 1];
      if (b === undefined) return [];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const length = dx * dx + dy * dy;
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
      return [{ at: index + t, off: Math.hypot(x - a.x - t * dx, y - a.y - t * dy) }];
    });
  });
  const least = all.reduce((best, { off }) => Math.min(best, off), Number.POSITIVE_INFINITY);
  const others = all.filter(({ off }) => off <= least + HARBOUR);
  // Of neighbouring stretches the nearest stands for the pass.
  return others.filter((one) => !others.some((two) => Math.abs(two.at - one.at) <= 1 && two.off < one.off));
}

/** On the line as the map draws it. */
function pointAt(line: readonly World[], at: number): LonLat {
  const index = Math.min(line.length - 2, Math.floor(at));
  const [a = { x: 0, y: 0 }, b = a] = line.slice(index, index + 2);
  const t = at - index;
  const round = (value: number): number => Number(value.toFixed(3));
  const [lon, lat] = fromWorld({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  return [round(nearest(lon, (a.x - 0.5) * 360, 360)), round(lat)];
}

interface Leg {
  readonly line: readonly LonLat[];
  /** How far its ends lie from the places that are meant, kilometres. */
  readonly off: { readonly from: number; readonly to: number };
}

/** On the ground, at a latitude. */
const kilometres = (world: number, [, lat]: LonLat): number => world * 40_075 * Math.cos((lat * Math.PI) / 180);

/**
 * The part of a line between two places; null for one: to that end of the line. Where the line passes a place several
 * times, as the harbour that a ship sails from and comes home to, the shortest part that goes the line's own way is
 * meant; where none does, the part is taken against it.
 */
export function legOf(line: readonly LonLat[], from: LonLat | null, to: LonLat | null): Leg {
  const worlds = line.map(toWorld);
  const end = line.length - 1;
  const starts = from === null ? [{ at: 0, off: 0 }] : passesOf(worlds, from);
  const ends = to === null ? [{ at: end, off: 0 }] : passesOf(worlds, to);
  const ways = starts.flatMap((a) => ends.map((b) => ({ a, b, length: b.at - a.at })));
  const cost = (length: number): number => (length > 0 ? length : 2 * end - length); // against its way only if it must be
  const [way] = ways.sort((one, two) => cost(one.length) - cost(two.length));
  if (way === undefined) return { line, off: { from: 0, to: 0 } };
  const [first, last] = [Math.min(way.a.at, way.b.at), Math.max(way.a.at, way.b.at)];
  const inside = line.filter((_, index) => index > first && index < last);
  const part = [pointAt(worlds, first), ...inside, pointAt(worlds, last)].filter(
    ([lon, lat], index, all) => all[index - 1]?.[0] !== lon || all[index - 1]?.[1] !== lat,
  );
  const about = (place: LonLat | null, off: number): number => (place === null ? 0 : kilometres(off, place));
  return {
    line: way.length < 0 ? part.toReversed() : part,
    off: { from: about(from, way.a.off), to: about(to, way.b.off) },
  };
}

/** Parts of a line as one, where each begins where the one before ends; null: there is a gap. */
export function joined(parts: readonly (readonly LonLat[])[]): readonly LonLat[] | null {
  const GAP = 0.02; // degrees: what a cut at the 180th meridian, or rounding, leaves
  let whole: readonly LonLat[] = [];
  for (const part of parts) {
    const [before, first] = [whole.at(-1), part[0]];
    if (first === undefined) continue;
    if (before === undefined) whole = part;
    else if (Math.abs(nearest(first[0], before[0], 360) - before[0]) > GAP || Math.abs(first[1] - before[1]) > GAP)
      return null;
    else
      whole = [
        ...whole,
        ...part.slice(1).map(([lon, lat]): LonLat => [lon + nearest(first[0], before[0], 360) - first[0], lat]),
      ];
  }
  return whole;
}
