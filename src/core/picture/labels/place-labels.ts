import {
  type Camera,
  type LonLat,
  metresPerPixel,
  type Pixel,
  projection,
  projectWorld,
  toWorld,
  type World,
} from '../../geo.ts';
import type { Spot } from '../gazetteer.ts';
import type { Outline } from '../outlines.ts';
import { type Box, grow, inside, overlaps, seenBox, type Viewport } from '../viewport.ts';
import { type Label, labelBox, labelOf, lettersOf, SIDES, type Side } from './label.ts';
import type { LabelKind } from './label-style.ts';
import { pointsWithin, shareBeside, standsOn } from './within-land.ts';

const SLIVER_PX = 40; // from a view’s edge, on a small map less
const SLIVER_SHARE = 0.12;
const HALF = 0.5; // of a name beside its land: with more it is set in smaller letters
const MOST_BESIDE = 0.7; // of a name beside its land: with more it seems to name what it lies on
const BEYOND_COST = 4; // of a name that is twice as wide as its land, against one whole window away from the middle

/** A name that would like to stand on a step's map. `radius` is that of its mark, pixels; 0: no mark of its own. */
export interface Candidate {
  readonly id: string;
  /** The place of the story that it names, if it names one. */
  readonly place?: string;
  readonly text: string;
  readonly kind: LabelKind;
  readonly at: LonLat;
  readonly angle: number;
  readonly rank: number;
  readonly radius: number;
  /** How far from its point marks lie that look like one with its own, pixels: it stands clear of them by its radius. */
  readonly spread?: number;
  /** Small before large: who comes first gets its place first. */
  readonly priority: number;
  /** The step has to bear it: however many towns are named, over a line if there is no other place for it. */
  readonly owed?: boolean;
  /** Other points that it may stand at; a name that is owed takes the best of them. */
  readonly spots?: readonly Spot[];
  /** Of a country: its outlines, on which its name is to stand. */
  readonly land?: readonly Outline[];
  /** A country on light land, whose halo has the colour of that. */
  readonly emphasized?: boolean;
}

/** A side of a point, and how far from it a country's name stands, in sizes of its letters. */
type Aside = readonly [Side, number];
const CENTER: readonly Aside[] = [['center', 0]];
const POINT_SIDES: readonly Aside[] = SIDES.filter((side) => side !== 'center').map((side) => [side, 0]);
/** A country of the story gives way to what stands in the middle of it, and is named all the same. */
const COUNTRY_SIDES: readonly Aside[] = [
  ...CENTER,
  ...[0.7, 1.7].flatMap((reach) => POINT_SIDES.map(([side]): Aside => [side, reach])),
];

function sidesOf({ kind, radius }: Candidate): readonly Aside[] {
  if (radius > 0) return POINT_SIDES;
  return kind === 'story-country' ? COUNTRY_SIDES : CENTER;
}

/**
 * What labels may not lie on. `marks` are boxes of marks: a name stands clear of its own by its radius. `avoid` points mark
 * lines: a name of the story crosses one rather than being left out.
 */
export interface Ground {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly occupied: readonly Box[];
  readonly marks: readonly Box[];
  readonly avoid: readonly Pixel[];
}

/** Whether a mark is that at a point, or looks like one with it. */
function isMarkAt({ x, y, width, height }: Box, at: Pixel, spread = 0): boolean {
  return Math.hypot(x + width / 2 - at.x, y + height / 2 - at.y) < spread + 0.01;
}

/** What is not to be written twice: a country named along its border is named. */
function writtenAs({ kind, text }: Candidate): string {
  return kind === 'along' || kind === 'story-country' ? `country ${text.split(' · ')[0] ?? text}` : `${kind} ${text}`;
}

/** How many towns for orientation a view bears before it is cluttered: fewer from afar, where each is known. */
function roomFor({ width, height }: Viewport, zoom: number): number {
  const squarePixels = zoom < 6 ? 110_000 : 48_000;
  return Math.round((width * height) / squarePixels);
}

/** What is still free, and the window in which a name may stand. */
interface Free extends Ground {
  readonly window: Box;
  readonly project: (point: World) => Pixel;
}

interface Point {
  readonly where: LonLat;
  readonly angle: number;
  readonly at: Pixel;
  readonly isSpot: boolean;
  /** How far the land's edge is, pixels; null: it matters not. */
  readonly room: number | null;
  /** The land itself, where it is known in full. */
  readonly land?: readonly Outline[];
}

/** Along what a name names, in a view that is turned, and never upside down. Degrees clockwise. */
const upright = (angle: number, bearing: number): number =>
  angle === 0 || bearing === 0 ? angle : angle - bearing - 180 * Math.round((angle - bearing) / 180);

/** Points of a view at which a name may stand, its own first. Most names of the ground have none. */
function pointsOf(
  { at, angle, spots = [] }: Candidate,
  camera: Camera,
  seen: Box,
  project: Free['project'],
): readonly Point[] {
  const points: Point[] = [];
  const own = project(toWorld(at));
  if (holds(seen, own))
    points.push({ where: at, angle: upright(angle, camera.bearing ?? 0), at: own, isSpot: false, room: null });
  for (const { at: spot, km } of spots) {
    const point = project(toWorld(spot));
    const room = km === 0 ? null : (km * 1000) / metresPerPixel(spot[1], camera.zoom);
    if (holds(seen, point)) points.push({ where: spot, angle: 0, at: point, isSpot: true, room });
  }
  return points;
}

/** Whether a view shows what a name is of, and more of it than a sliver at its edge. */
export function isInView(candidate: Candidate, { camera, viewport }: Ground): boolean {
  const seen = seenBox(viewport);
  const middle = grow(seen, -Math.min(SLIVER_PX, Math.min(seen.width, seen.height) * SLIVER_SHARE));
  const project = projection(camera, viewport.width, viewport.height);
  return pointsOf(candidate, camera, seen, project).some(({ at }) => holds(middle, at));
}

const holds = (box: Box, { x, y }: Pixel): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** How much of a name's box lies beyond its land, 0 to 1, as far as that is known. */
function beyondLand({ room, land }: Point, box: Box, ground: Ground): number {
  if (land !== undefined) return shareBeside(land, box, ground);
  return room === null ? 0 : Math.max(0, box.width / 2 - room) / box.width;
}

interface Place {
  readonly label: Label;
  readonly box: Box;
  /** Without the air about it. */
  readonly bare: Box;
  readonly cost: number;
}

/** The best place for a name among those that are free; null: there is none. `small`: a country's in smaller letters. */
function bestPlace(candidate: Candidate, points: readonly Point[], ground: Free, small = false): Place | null {
  const { viewport, avoid, occupied, marks, window } = ground;
  /** A point's name has but the places about it: it crosses a line rather than being left out. No other does. */
  const mayCross = candidate.kind === 'story-town' || (candidate.kind === 'town' && candidate.owed === true);
  let best: (Omit<Place, 'label'> & { readonly where: Parameters<typeof labelOf>[1] }) | null = null;
  for (const point of points)
    for (const [side, reach] of point.isSpot && candidate.radius === 0 ? CENTER : sidesOf(candidate)) {
      const where = { at: point.where, angle: point.angle, side, reach };
      const letters = lettersOf(candidate, where, viewport.textScale, small);
      const bare = labelBox({ ...letters, angle: point.angle }, point.at);
      const box = grow(bare, candidate.kind === 'town' ? 3 : 2);
      if (!inside(box, window)) continue;
      if (occupied.some((other) => overlaps(box, other))) continue;
      const isOwn = (mark: Box): boolean => candidate.radius > 0 && isMarkAt(mark, point.at, candidate.spread);
      if (marks.some((mark) => overlaps(box, mark) && !isOwn(mark))) continue;
      if (point.land !== undefined && !standsOn(point.land, bare, ground)) continue;
      const beyond = beyondLand(point, bare, ground);
      if (point.land !== undefined && beyond > MOST_BESIDE) continue;
      const away = Math.hypot(point.at.x - viewport.width / 2, point.at.y - viewport.height / 2) / viewport.width;
      const aside =
        candidate.kind !== 'story-country' || side === 'center' ? 0 : side === 'below' || side === 'above' ? 0.5 : 1;
      const least = BEYOND_COST * beyond + (point.isSpot ? away : aside);
      if (best !== null && least >= best.cost) continue;
      const lines = grow(box, 2);
      const cost = least + avoid.reduce((n, at) => (holds(lines, at) ? n + 1 : n), 0);
      if (cost > least && !mayCross) continue;
      if (best === null || cost < best.cost) best = { where, box, bare, cost };
    }
  if (best === null) return null;
  const { where, ...place } = best;
  return { ...place, label: labelOf(candidate, where, viewport.textScale, small) };
}

/** The place that a name gets. A country's that would stand beside its land stands on it wherever that has room. */
function placeOf(candidate: Candidate, points: readonly Point[], ground: Free, isTight: boolean): Place | null {
  const { kind, land } = candidate;
  const full = isTight ? null : bestPlace(candidate, points, ground);
  const usual = full ?? (isTight || kind === 'story-country' ? bestPlace(candidate, points, ground, true) : null);
  if (land === undefined || (usual !== null && standsOn(land, usual.bare, ground))) return usual;
  const here = onLand(land, ground);
  const large = isTight ? null : bestPlace(candidate, here, ground);
  if (large !== null && shareBeside(land, large.bare, ground) <= HALF) return large;
  return bestPlace(candidate, here, ground, true) ?? large ?? usual;
}

/** Every point of a land that a view shows, as a place for its name. */
const onLand = (land: readonly Outline[], { camera, viewport, window, project }: Free): readonly Point[] => {
  return pointsWithin(land, window, { camera, viewport }, project).map((where) => {
    return { where, angle: 0, at: project(toWorld(where)), isSpot: true, room: null, land };
  });
};

/** Whether a name lies on a line that it should keep clear of. */
export const isOnLine = (label: Label, { camera, viewport, avoid }: Ground): boolean =>
  boxesOf([label], camera, viewport).some((box) => avoid.some((at) => holds(grow(box, 4), at)));

/** Whether a country's name is written beside its land. */
export function isBeside({ land }: Candidate, label: Label, { camera, viewport }: Ground): boolean {
  const [box] = boxesOf([label], camera, viewport);
  return land !== undefined && box !== undefined && !standsOn(land, box, { camera, viewport });
}

/**
 * One collision pass: the labels that find room, in order of priority. The same input gives the same labels. `isTight`:
 * all in smaller letters.
 */
export function placeLabels(candidates: readonly Candidate[], ground: Ground, isTight = false): readonly Label[] {
  const { camera, viewport } = ground;
  const seen = seenBox(viewport);
  const project = projection(camera, viewport.width, viewport.height);
  const occupied: Box[] = [...ground.occupied, ...viewport.obstacles];
  const marks: Box[] = [...ground.marks];
  const placed: Label[] = [];
  const inOrder = [...candidates].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const room = roomFor(viewport, camera.zoom);
  const free: Free = { ...ground, occupied, marks, window: grow(seen, -5), project };
  const written = new Set<string>();
  let towns = 0;
  for (const candidate of inOrder) {
    const isTown = candidate.kind === 'town';
    if (isTown && candidate.owed !== true && towns >= room) continue;
    const points = pointsOf(candidate, camera, seen, project);
    if (points.length === 0 && candidate.land === undefined) continue;
    if (written.has(writtenAs(candidate))) continue; // a river has many places for its one name
    const { x, y } = project(toWorld(candidate.at));
    const { radius } = candidate;
    const mark: Box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    const air = grow(mark, 3);
    if (isTown && (occupied.some((box) => overlaps(box, air)) || marks.some((box) => overlaps(box, air)))) continue;
    const best = placeOf(candidate, points, free, isTight);
    if (best === null) continue;
    placed.push(best.label);
    written.add(writtenAs(candidate));
    occupied.push(best.box);
    if (!isTown) continue;
    marks.push(mark);
    towns += 1;
  }
  return placed;
}

/** Boxes of labels that were placed, for what comes after them. */
export function boxesOf(labels: readonly Label[], camera: Camera, viewport: Viewport): readonly Box[] {
  return labels.map((label) => labelBox(label, projectWorld(label.at, camera, viewport.width, viewport.height)));
}
