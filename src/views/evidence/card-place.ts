// Where the card stands: beside the line that it is about, over nothing that the step shows, where the map is beside the
// text; where the map is above the text, below the line.

import { type Camera, type LonLat, projection, toWorld } from '../../core/geo.ts';
import { drawingsOf } from '../../core/picture/features.ts';
import type { MapStory } from '../../core/picture/map-story.ts';
import { alongRoute } from '../../core/picture/route.ts';
import { type Box, grow, overlaps } from '../../core/picture/viewport.ts';

const COLUMNS = [0, 0.25, 0.5, 0.75, 1] as const; // of the card between the map's left and its right
const ROW = 24; // pixels between the heights at which it may begin
const GAP = 12; // pixels between the card and what is around it
const MARK = 24; // pixels around a point that its sign takes
const LINES = 64; // pixels of text that stay to be read above a sheet
const SHEET = 0.45; // part of the window that a sheet takes at most
const HIGHEST = 0.7; // part of the window that a card takes at most
const LEAST_SHEET = 180; // pixels, where a window is very low
/** How high it may be, pixels: it is read in a lower one as well, where a higher would cover something. */
const HEIGHTS = [Number.POSITIVE_INFINITY, 400, 320] as const;
const LEAST_SEEN = 240; // pixels of the map's height over which a card can stand

/** The map beside or above the text, and what it shows. */
export interface CardMap {
  /** Sticks to the top of the window where it is above the text. */
  readonly column: HTMLElement;
  readonly box: HTMLElement;
  readonly story: MapStory;
  /** The step that is read, and the camera with which map or still show it. */
  readonly step: () => number;
  readonly camera: () => Camera | null;
  /** Scrolls the page by pixels, so that the address goes on to say where the reader was. */
  readonly shift: (by: number) => void;
}

const boxOf = ({ x, y, width, height }: DOMRect): Box => ({ x, y, width, height });

const SAMPLES = 8; // points of each leg of a route

/** Points along a route, on straight legs: near enough for what it passes under. */
const alongStops = (stops: readonly LonLat[]): readonly LonLat[] =>
  stops.flatMap((from, index) => {
    const to = stops[index + 1] ?? from;
    return Array.from({ length: SAMPLES }, (_, at): LonLat => {
      const part = at / SAMPLES;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    });
  });

/** What a step shows at points of the map, in pixels of the window: its marks, shapes and routes. */
function drawnBy({ box, story, step: index, camera }: CardMap): readonly Box[] {
  const step = story.steps[index()];
  const looks = camera();
  if (step === undefined || looks === null) return [];
  const { marks, shapes } = drawingsOf(story, step);
  const extents = shapes.flatMap(({ places }) => places.flatMap((id) => story.places[id]?.where ?? []));
  const points = [
    ...marks.map(({ at }) => at),
    ...extents.flatMap((where) => ('extent' in where ? where.extent : [])),
    ...step.routes.flatMap((id) => alongStops(story.routes[id] === undefined ? [] : alongRoute(story.routes[id]))),
  ];
  const frame = box.getBoundingClientRect();
  const project = projection(looks, frame.width, frame.height);
  return points.map((at) => {
    const { x, y } = project(toWorld(at));
    return grow({ x: frame.x + x, y: frame.y + y, width: 0, height: 0 }, MARK);
  });
}

/** The words that a live map writes beside what the step shows. */
const writtenOn = (map: HTMLElement): readonly Box[] =>
  [...map.querySelectorAll('.callout-group[visibility="inherit"], .mark-button:not([hidden])')].map((each) =>
    boxOf(each.getBoundingClientRect()),
  );

interface Ground {
  readonly map: Box;
  /** Of the card. */
  readonly width: number;
  readonly height: number;
  /** What was pressed: the card begins at its height. */
  readonly at: Box;
  /** What it should not cover, what still less, and what it must not: lines, words and marks, buttons. */
  readonly drawn: readonly Box[];
  readonly written: readonly Box[];
  readonly kept: readonly Box[];
}

const range = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);

/** The box over the map that covers least of what the step shows; of several the one nearest to what was pressed. */
export function spotOver({ map, width, height, at, drawn, written, kept }: Ground): Box {
  const left = map.x + GAP;
  const top = map.y + GAP;
  const right = Math.max(left, map.x + map.width - width - GAP);
  const covered = (list: readonly Box[], box: Box): number => list.filter((each) => overlaps(each, box)).length;
  const spots = HEIGHTS.flatMap((lower) => {
    const high = Math.min(height, lower);
    const bottom = Math.max(top, map.y + map.height - high - GAP);
    const beside = Math.min(Math.max(at.y - GAP, top), bottom);
    return COLUMNS.flatMap((part) =>
      [beside, ...range(top, bottom, ROW)].map((y) => {
        const box = { x: left + (right - left) * part, y, width, height: high };
        const away = Math.abs(y - beside) + Math.abs(box.x - left) + (height - high);
        return { box, cost: covered(kept, box) * 1e7 + covered(written, box) * 1e5 + covered(drawn, box) * 1e4 + away };
      }),
    );
  });
  return spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best)).box;
}

/** The part of the map that is in the window; where too little is, the window's own further half. */
function seenMap(map: HTMLElement): Box {
  const { innerWidth, innerHeight } = window;
  const { x, y, width, height } = map.getBoundingClientRect();
  const top = Math.max(0, y);
  const seen = Math.min(innerHeight, y + height) - top;
  if (seen >= LEAST_SEEN) return { x, y: top, width, height: seen };
  return { x: innerWidth / 2, y: 0, width: innerWidth / 2, height: innerHeight };
}

/** Whether the map stands above the text, and where the text begins below it, pixels from the window's top. */
function textTop({ column }: CardMap): number | null {
  const style = getComputedStyle(column);
  if (style.getPropertyValue('--stacked').trim() !== '1') return null;
  const { top, bottom } = column.getBoundingClientRect();
  return style.position === 'sticky' && top <= 0 ? Math.max(0, bottom) : 0;
}

/** Keeps one of these lines of the text in sight above a sheet, by the least scroll. Answers with whether it took one. */
export function keepSeen(card: HTMLElement, lines: readonly HTMLElement[], map: CardMap): boolean {
  const from = textTop(map);
  if (from === null) return false;
  const bySheet = window.innerHeight - card.offsetHeight - GAP;
  const ways = lines.flatMap((line) => {
    if (map.column.contains(line)) return [];
    const { top, bottom } = line.getBoundingClientRect();
    const above = top - from - GAP; // what is taller than there is room begins at the top
    return above < 0 ? above : Math.min(Math.max(0, bottom - bySheet), above);
  });
  const by = ways.reduce((least, way) => (Math.abs(way) < Math.abs(least) ? way : least), ways[0] ?? 0);
  if (by !== 0) map.shift(by);
  return by !== 0;
}

/** Puts the card, open and written, where it belongs. */
export function putCard(card: HTMLElement, opener: HTMLElement, map: CardMap): void {
  const { style } = card;
  const { innerHeight } = window;
  const from = textTop(map);
  if (from !== null) {
    style.maxBlockSize = `${Math.min(innerHeight * SHEET, Math.max(LEAST_SHEET, innerHeight - from - LINES))}px`;
    return;
  }
  const box = seenMap(map.box);
  const furniture = [...map.column.querySelectorAll('.controls, .move-map > *')];
  style.maxBlockSize = `${Math.min(box.height - 2 * GAP, innerHeight * HIGHEST)}px`;
  const { x, y, height } = spotOver({
    map: box,
    width: card.offsetWidth,
    height: card.offsetHeight,
    at: boxOf(opener.getBoundingClientRect()),
    drawn: drawnBy(map),
    written: writtenOn(map.box),
    kept: [opener, ...furniture].map((each) => boxOf(each.getBoundingClientRect())),
  });
  style.inset = `${y}px auto auto ${x}px`;
  style.blockSize = `${height}px`; // the same for each statement: "Next" stays under the pointer
}
