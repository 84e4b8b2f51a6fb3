import { type LonLat, type Pixel, toWorld, type World } from '../../geo.ts';
import { isJoined } from '../../language/scripts.ts';
import type { Box } from '../viewport.ts';
import { type LabelKind, type LabelStyle, labelStyle } from './label-style.ts';
import { textWidth } from './measure.ts';

const SMALL = 0.8; // of its size, and of its spacing, a name that would find no room else
const NARROW = 0.4;

export const SIDES = [
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
  readonly emphasized: boolean;
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

/** What a label is made from, at one of the points that it may stand at. */
interface Lettering {
  readonly id: string;
  readonly place?: string;
  readonly text: string;
  readonly kind: LabelKind;
  readonly rank: number;
  readonly radius: number;
  readonly emphasized?: boolean;
}

/** A side of a point; a country's name is `reach` of its letters' size away from it. */
interface Standing {
  readonly side: Side;
  readonly reach?: number;
}

const DEFAULT_REACH = 0.7;

/** The letters of a name and where they stand about its point. `small` is for one that has to stand where there is little room. */
export function lettersOf(
  { kind, rank, radius, text }: Lettering,
  { side, reach = DEFAULT_REACH }: Standing,
  textScale: number,
  small = false,
): Pick<Label, 'text' | 'style' | 'offset' | 'align'> {
  const full = labelStyle(kind, rank, small ? textScale * SMALL : textScale);
  const tracking = isJoined(text) ? 0 : small ? full.tracking * NARROW : full.tracking;
  const style = { ...full, tracking };
  return {
    text: style.capitals ? capitals(text) : text,
    style,
    ...offsetOf(side, style, kind === 'story-country' ? style.size * reach : radius),
  };
}

/** A label at one point and side of it. */
export function labelOf(
  from: Lettering,
  where: Standing & { readonly at: LonLat; readonly angle: number },
  textScale: number,
  small = false,
): Label {
  const { id, kind, radius, place, emphasized = false } = from;
  const { at, angle, side, reach = DEFAULT_REACH } = where;
  const letters = lettersOf(from, where, textScale, small);
  const { size } = letters.style;
  return {
    id: [id, kind, at.join(), side, reach, size, radius, ...(emphasized ? ['emphasized'] : [])].join('|'),
    name: id,
    ...(place === undefined ? {} : { place }),
    kind,
    ...letters,
    at: toWorld(at),
    angle,
    side,
    dot: kind === 'town' ? radius : 0,
    emphasized,
  };
}

/** Capitals for a country's name, not for what is said of it after a dot: POLAND · European Union. */
function capitals(text: string): string {
  const [name = '', ...more] = text.split(' · ');
  return [name.toUpperCase(), ...more].join(' · ');
}
