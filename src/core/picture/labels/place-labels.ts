import { type Camera, type LonLat, type Pixel, projectWorld, toWorld, type World } from '../../geo.ts';
import type { Voice } from '../../voices.ts';
import { type Box, grow, inside, overlaps, seenBox, type Viewport } from '../viewport.ts';
import { type LabelKind, type LabelStyle, labelStyle } from './label-style.ts';
import { textWidth } from './measure.ts';

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
  /** Small before large: who comes first gets its place first. */
  readonly priority: number;
  /** A town by which one finds what the step tells of: it is named however many others are, over a line if need be. */
  readonly owed?: boolean;
  /** Whose colour the name of a country takes; none: ink. */
  readonly voices: readonly Voice[];
}

const SIDES = [
  'center',
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left',
] as const;
export type Side = (typeof SIDES)[number];

/** A name as it is drawn: its text is anchored `offset` pixels from where `at` is projected, turned about that point. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly place?: string;
  readonly text: string;
  readonly kind: LabelKind;
  readonly style: LabelStyle;
  readonly at: World;
  readonly angle: number;
  readonly side: Side;
  readonly offset: Pixel;
  readonly align: 'start' | 'middle' | 'end';
  readonly dot: number;
  readonly voices: readonly Voice[];
}

const POINT_SIDES: readonly Side[] = SIDES.filter((side) => side !== 'center');
/** A country of the story gives way by a line to a town that stands in the middle of it, and is named all the same. */
const COUNTRY_SIDES: readonly Side[] = ['center', 'below', 'above'];

function sidesOf({ kind, radius }: Candidate): readonly Side[] {
  if (radius > 0) return POINT_SIDES;
  return kind === 'story-country' ? COUNTRY_SIDES : ['center'];
}

/** Where the baseline's anchor lies from the point, and how the text runs from it. */
function offsetOf(side: Side, style: LabelStyle, radius: number): { offset: Pixel; align: Label['align'] } {
  const gap = radius + style.size * 0.36;
  const rise = style.size * 0.33; // half the height of small letters: centres text on a point
  const diagonal = gap * 0.7;
  switch (side) {
    case 'center':
      return { offset: { x: 0, y: rise }, align: 'middle' };
    case 'right':
      return { offset: { x: gap, y: rise }, align: 'start' };
    case 'left':
      return { offset: { x: -gap, y: rise }, align: 'end' };
    case 'above':
      return { offset: { x: 0, y: -gap - 1 }, align: 'middle' };
    case 'below':
      return { offset: { x: 0, y: gap + style.size * 0.72 }, align: 'middle' };
    case 'above-right':
      return { offset: { x: diagonal, y: -diagonal }, align: 'start' };
    case 'below-right':
      return { offset: { x: diagonal, y: diagonal + style.size * 0.72 }, align: 'start' };
    case 'above-left':
      return { offset: { x: -diagonal, y: -diagonal }, align: 'end' };
    case 'below-left':
      return { offset: { x: -diagonal, y: diagonal + style.size * 0.72 }, align: 'end' };
  }
}

/** The upright box around a label when its point is projected to `at`. */
export function labelBox(label: Pick<Label, 'text' | 'style' | 'offset' | 'align' | 'angle'>, at: Pixel): Box {
  const { size, weight, tracking } = label.style;
  const width = textWidth(label.text, size, weight, tracking);
  const left = label.align === 'start' ? 0 : label.align === 'end' ? -width : -width / 2;
  if (label.angle === 0)
    return { x: at.x + label.offset.x + left, y: at.y + label.offset.y - size * 0.82, width, height: size * 1.08 };
  const turn = (label.angle * Math.PI) / 180;
  const w = Math.abs(width * Math.cos(turn)) + Math.abs(size * Math.sin(turn));
  const h = Math.abs(width * Math.sin(turn)) + Math.abs(size * Math.cos(turn));
  return { x: at.x - w / 2, y: at.y - h / 2, width: w, height: h };
}

function labelOf(candidate: Candidate, side: Side, textScale: number): Label {
  const style = labelStyle(candidate.kind, candidate.rank, textScale);
  return {
    id: [candidate.id, candidate.kind, side, style.size, candidate.radius, ...candidate.voices].join('|'),
    name: candidate.id,
    ...(candidate.place === undefined ? {} : { place: candidate.place }),
    text: style.capitals ? capitals(candidate.text) : candidate.text,
    kind: candidate.kind,
    style,
    at: toWorld(candidate.at),
    angle: candidate.angle,
    side,
    ...offsetOf(side, style, candidate.kind === 'story-country' ? style.size * 0.7 : candidate.radius),
    dot: candidate.kind === 'town' ? candidate.radius : 0,
    voices: candidate.voices,
  };
}

/** What labels may not lie on. `soft` points mark lines: a name of the story crosses one rather than being left out. */
export interface Ground {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly occupied: readonly Box[];
  readonly avoid: readonly Pixel[];
}

/** Whether a box is that of a mark at this point: sides stand clear of their own mark, which is round. */
function isMarkAt(box: Box, at: Pixel): boolean {
  return Math.hypot(box.x + box.width / 2 - at.x, box.y + box.height / 2 - at.y) < 0.01;
}

/** Capitals for a country's name, not for what is said of it after a dot: POLAND · European Union. */
function capitals(text: string): string {
  const [name = '', ...more] = text.split(' · ');
  return [name.toUpperCase(), ...more].join(' · ');
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

/** One collision pass: the labels that find room, in order of priority. The same input gives the same labels. */
export function placeLabels(candidates: readonly Candidate[], ground: Ground): readonly Label[] {
  const { camera, viewport } = ground;
  const window = grow(seenBox(viewport), -5);
  const occupied: Box[] = [...ground.occupied, ...viewport.obstacles];
  const placed: Label[] = [];
  const inOrder = [...candidates].sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  const crossings = (box: Box): number =>
    ground.avoid.reduce(
      (n, p) => (p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height ? n + 1 : n),
      0,
    );
  const room = roomFor(viewport, camera.zoom);
  const written = new Set<string>();
  for (const candidate of inOrder) {
    if (
      candidate.kind === 'town' &&
      candidate.owed !== true &&
      placed.filter(({ kind }) => kind === 'town').length >= room
    )
      continue;
    if (written.has(writtenAs(candidate))) continue; // a river has many places for its one name
    const at = projectWorld(toWorld(candidate.at), camera, viewport.width, viewport.height);
    if (at.x < 0 || at.y < 0 || at.x > viewport.width || at.y > viewport.height) continue;
    const own = candidate.kind.startsWith('story') || candidate.owed === true;
    const mark: Box = {
      x: at.x - candidate.radius,
      y: at.y - candidate.radius,
      width: 2 * candidate.radius,
      height: 2 * candidate.radius,
    };
    if (candidate.kind === 'town' && occupied.some((box) => overlaps(box, grow(mark, 3)))) continue;
    let best: { label: Label; box: Box; cost: number } | null = null;
    for (const side of sidesOf(candidate)) {
      const label = labelOf(candidate, side, viewport.textScale);
      const box = grow(labelBox(label, at), candidate.kind === 'town' ? 3 : 2);
      if (!inside(box, window)) continue;
      if (occupied.some((other) => overlaps(box, other) && !(candidate.radius > 0 && isMarkAt(other, at)))) continue;
      const cost = crossings(grow(box, 2));
      if (cost > 0 && !own && candidate.kind !== 'country') continue;
      if (best === null || cost < best.cost) best = { label, box, cost };
    }
    if (best === null) continue;
    placed.push(best.label);
    written.add(writtenAs(candidate));
    occupied.push(best.box);
    if (candidate.kind === 'town') occupied.push(mark);
  }
  return placed;
}

/** Boxes of labels that were placed, for what comes after them. */
export function boxesOf(labels: readonly Label[], camera: Camera, viewport: Viewport): readonly Box[] {
  return labels.map((label) => labelBox(label, projectWorld(label.at, camera, viewport.width, viewport.height)));
}
