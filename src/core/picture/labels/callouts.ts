import { type Camera, type LonLat, type Pixel, projectWorld, scaleAt, toWorld, type World } from '../../geo.ts';
import type { MapCallout } from '../map-story.ts';
import { isWithin, type Outline } from '../outlines.ts';
import { type Box, freeBox, grow, inside, overlaps, type Viewport } from '../viewport.ts';
import { boxAt, leaderBoxes } from './leader.ts';
import { balancedLines, textWidth } from './measure.ts';

/** A note as it is drawn: its box hangs at `offset` pixels from where its place is projected, with a leader between. */
export interface PlannedCallout {
  readonly id: string;
  readonly place: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly at: World;
  readonly offset: Pixel; // to the upper left corner of the box
  readonly width: number;
  readonly height: number;
  /** A line of the ground runs under the words, which break it. */
  readonly overLine: boolean;
  /** They stand on light land. */
  readonly emphasized: boolean;
  /** What is set large over the words, in letters of so many pixels. */
  readonly large: { readonly text: string; readonly size: number } | null;
  readonly open: boolean;
}

/** Where a callout's words stand when its place is projected to `point`. */
export function calloutBox({ offset, width, height }: PlannedCallout, point: Pixel): Box {
  return { x: point.x + offset.x, y: point.y + offset.y, width, height };
}

export const CALLOUT_LEADING = 1.28; // line height, em
/** The size of what is set large, of that of a callout's words; where there is little room both are smaller. */
const [LARGE, SMALL_LARGE, SMALL] = [2.4, 1.6, 0.86] as const;
const DISTANCES = [64, 80, 96, 112, 132, 156, 180, 210] as const;
const DIRECTIONS: readonly Pixel[] = [
  { x: 1, y: -0.35 },
  { x: 1, y: 0.35 },
  { x: -1, y: -0.35 },
  { x: -1, y: 0.35 },
  { x: 0.6, y: -1 },
  { x: 0.6, y: 1 },
  { x: -0.6, y: -1 },
  { x: -0.6, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 1, y: -0.7 },
  { x: 1, y: 0.7 },
  { x: -1, y: -0.7 },
  { x: -1, y: 0.7 },
];
/** How wide the words may run, pixels of a desk's letters: the wider and the narrower where the first finds no place. */
const WIDTHS = { desk: [168, 132, 220], compact: [128, 104, 168, 200] } as const;
export const AIR = 6; // pixels around a callout's words
const GRID = 12; // pixels between the places that are looked at where none near its end is clear
const [LEAST, MOST] = [24, 300] as const; // pixels of a leader there
const COMPACT_MOST = 110; // pixels, on a small map
/** What a point of a line under the words weighs, a name or mark that the leader runs over, and a heavy line that it crosses. */
const [HEAVY, LIGHT, CROSSED, OVER_LINE] = [30, 3, 40, 4] as const;
const AT_END = 14; // pixels from the end of a leader, where it may lie on the line that it speaks of

/** What speaks against a leader: names and callouts that it would run over, and points of heavy lines on its way. */
function inWayOf(words: Box, point: Pixel, { occupied, avoid }: CalloutGround): { crossed: number; lines: number } {
  const along = leaderBoxes(words, point);
  const crossed = occupied.filter(
    (other) => !overlaps(boxAt(point), other) && along.some((at) => overlaps(at, other)),
  ).length;
  const lines = along.filter(({ x, y }) => Math.hypot(x - point.x, y - point.y) > AT_END).filter((at) => avoid(at) > 0);
  return { crossed, lines: lines.length };
}

/** How many points of lines lie in a box. */
type Density = (box: Box) => number;

/** What callouts stand on: boxes that they may not cover, and lines, by points along them, that they had better not. */
interface CalloutGround {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly occupied: readonly Box[];
  /** Of the border, of routes, of countries on light land, of what the step draws: the heavy lines. */
  readonly avoid: Density;
  /** Of the outlines of all countries. */
  readonly outlines: Density;
  /** Outlines of the countries on light land. */
  readonly lit: readonly (readonly Outline[])[];
}

interface Words {
  readonly lines: readonly string[];
  readonly size: number;
  readonly large: PlannedCallout['large'];
  readonly width: number;
  readonly height: number;
}

/** A callout's words in letters of one size, set wide and narrow. */
function setIn(
  size: number,
  large: Words['large'],
  { text }: MapCallout,
  { compact, textScale }: Viewport,
): readonly Words[] {
  const least = large === null ? 0 : textWidth(large.text, large.size, 'bold');
  const set = (compact ? WIDTHS.compact : WIDTHS.desk).map((most): Words => {
    const lines = balancedLines(text, size, most * textScale);
    const width = Math.max(least, ...lines.map((line) => textWidth(line, size, 'regular')));
    return { lines, size, large, width, height: lines.length * size * CALLOUT_LEADING + (large?.size ?? 0) };
  });
  return set.filter(({ lines }, i) => set.findIndex((other) => other.lines.length === lines.length) === i);
}

/** A callout's words as they may be set; the first is what they look best in. A small map may set all of it smaller. */
function settings(callout: MapCallout, viewport: Viewport): readonly Words[] {
  const size = Math.round(15 * viewport.textScale * 2) / 2;
  const sizes = viewport.compact ? [size, size * SMALL] : [size];
  return sizes.flatMap((letters) => {
    const by = letters < size ? SMALL_LARGE : LARGE;
    return setIn(letters, callout.large === null ? null : { text: callout.large, size: size * by }, callout, viewport);
  });
}

interface Stand {
  readonly words: Words;
  readonly end: LonLat;
  readonly offset: Pixel;
  readonly cost: number;
  /** A line runs under the words. */
  readonly overLine: boolean;
  /** That is so, or the leader runs over a name: there may be a better place further off. */
  readonly isPoor: boolean;
}

/** The better of two places for a callout's words: the one that is known, and this. */
function better(known: Stand | null, stand: Stand, box: Box, point: Pixel, ground: CalloutGround): Stand | null {
  const { viewport, occupied, avoid, outlines } = ground;
  if (known !== null && stand.cost >= known.cost) return known;
  const lines = avoid(box) * HEAVY + outlines(box) * LIGHT;
  if (known !== null && stand.cost + lines >= known.cost) return known;
  if (!inside(box, freeBox(viewport)) || occupied.some((other) => overlaps(box, other))) return known;
  const leader = inWayOf(grow(box, -AIR), point, ground);
  const cost = stand.cost + lines + leader.crossed * CROSSED + leader.lines * OVER_LINE;
  const overLine = lines > 0;
  return known === null || cost < known.cost
    ? { ...stand, cost, overLine, isPoor: overLine || leader.crossed > 0 }
    : known;
}

/** A place for words, from the end of their leader to their upper left corner, and what speaks against it. */
type Offset = readonly [offset: Pixel, away: number];
type Offsets = (end: Pixel, words: Words, viewport: Viewport) => Generator<Offset>;

/** A short leader away, beside or over or under its end. */
const standsNear: Offsets = function* (_end, { width, height }, { compact }) {
  for (const distance of DISTANCES)
    for (const [turn, direction] of DIRECTIONS.entries()) {
      const reach = compact ? distance * 0.7 : distance;
      const x = direction.x * reach + (direction.x < 0 ? -width : 0);
      yield [{ x, y: direction.y * reach - height / 2 }, distance / 40 + turn / 20];
    }
};

/** Wherever the map is free, as long as the leader is not longer than the longest. */
const standsAnywhere: Offsets = function* (end, { width, height }, viewport) {
  const free = freeBox(viewport);
  for (let y = free.y + AIR; y + height + AIR <= free.y + free.height; y += GRID)
    for (let x = free.x + AIR; x + width + AIR <= free.x + free.width; x += GRID) {
      const right = Math.max(x - end.x, end.x - x - width, 0);
      const down = Math.max(y - end.y, end.y - y - height, 0);
      const distance = Math.hypot(right, down);
      if (distance >= LEAST && distance <= (viewport.compact ? COMPACT_MOST : MOST))
        yield [{ x: x - end.x, y: y - end.y }, 1 + distance / 40];
    }
};

/**
 * Places a callout where it hides neither marks nor names nor, if there is such a place, a line. `ends`: where its leader
 * may end, the best first. Null, and then not drawn, where there is no room or its place is out of view.
 */
export function placeCallout(
  callout: MapCallout,
  ends: readonly LonLat[],
  ground: CalloutGround,
): PlannedCallout | null {
  const { camera, viewport } = ground;
  const free = freeBox(viewport);
  const seen = ends
    .map((end) => ({ end, point: projectWorld(toWorld(end), camera, viewport.width, viewport.height) }))
    .filter(({ point }) => inside({ ...point, width: 0, height: 0 }, free));
  const all = settings(callout, viewport);
  const best = [standsNear, standsAnywhere].reduce<Stand | null>((known, stands) => {
    if (known?.isPoor === false) return known;
    let found = known;
    for (const [worse, words] of all.entries())
      for (const [further, { end, point }] of seen.entries())
        for (const [offset, away] of stands(point, words, viewport)) {
          const box = grow(
            { x: point.x + offset.x, y: point.y + offset.y, width: words.width, height: words.height },
            AIR,
          );
          const stand = { words, end, offset, cost: worse + further / 3 + away, overLine: false, isPoor: true };
          found = better(found, stand, box, point, ground);
        }
    return found;
  }, null);
  if (best === null) return null;
  const { words, end, offset, overLine } = best;
  const at = toWorld(end);
  const scale = scaleAt(camera.zoom);
  const middle = { x: at.x + (offset.x + words.width / 2) / scale, y: at.y + (offset.y + words.height / 2) / scale };
  const emphasized = ground.lit.some((land) => isWithin(land, middle));
  const { id, at: place, open } = callout;
  return { id, place, open, ...words, at, offset, overLine, emphasized };
}
