import type { Badge } from '../../drawing.ts';
import type { Pixel } from '../../geo.ts';
import type { Precision } from '../../story.ts';
import type { Mark } from '../features.ts';
import type { Box } from '../viewport.ts';

/** What a label is of: it decides its letters and how soon it gives way. */
export type LabelKind =
  | 'story-town'
  | 'story-country'
  | 'story-region'
  | 'country'
  | 'water'
  | 'river'
  | 'town'
  | 'along';

export interface LabelStyle {
  readonly size: number; // pixels
  readonly weight: 'regular' | 'bold';
  readonly tracking: number; // em
  readonly capitals: boolean;
  readonly italic: boolean;
}

/** Letters of a label, after an atlas: countries spaced capitals, water italic, towns roman. `rank` 1 is largest. */
export function labelStyle(kind: LabelKind, rank: number, textScale: number): LabelStyle {
  const size = (px: number): number => Math.round(px * textScale * 2) / 2;
  switch (kind) {
    case 'story-town':
      return { size: size(rank <= 1 ? 19 : 17), weight: 'bold', tracking: 0, capitals: false, italic: false };
    case 'story-country':
      return { size: size(15), weight: 'bold', tracking: 0.22, capitals: true, italic: false };
    case 'story-region':
      return { size: size(15), weight: 'bold', tracking: 0, capitals: false, italic: false };
    case 'country':
      return {
        size: size([15, 15, 13.5, 12, 11.5][rank] ?? 11.5),
        weight: 'bold',
        tracking: [0.4, 0.4, 0.26, 0.18, 0.14][rank] ?? 0.14,
        capitals: true,
        italic: false,
      };
    case 'water':
    case 'river':
      return {
        size: size(rank <= 1 ? 17 : rank === 2 ? 15 : 13.5),
        weight: 'regular',
        tracking: 0.05,
        capitals: false,
        italic: true,
      };
    case 'town':
      return { size: size(rank <= 2 ? 15 : 14), weight: 'regular', tracking: 0, capitals: false, italic: false };
    case 'along':
      return { size: size(15), weight: 'bold', tracking: 0.24, capitals: true, italic: false };
  }
}

/**
 * Radius of a point's mark in pixels: a ring where the place is known exactly, a dot for a town, smaller if the story
 * does not tell of it; wider where voices are drawn about it.
 */
export function markRadius(precision: Precision | 'other-town', voices: boolean, textScale: number): number {
  if (precision === 'other-town') return 2.6 * textScale;
  if (voices) return 8 * textScale;
  return (precision === 'exact' ? 6.6 : 4.4) * textScale;
}

/** Of a mark that bears letters, or a colour alone, pixels. */
const badgeRadius = ({ text }: Badge): number => (text === '' ? 6.6 : 10);

export function radiusOf({ precision, voices, badge }: Omit<Mark, 'id' | 'place' | 'at'>, textScale: number): number {
  return badge === null ? markRadius(precision, voices.length > 0, textScale) : badgeRadius(badge) * textScale;
}

const MARK_AIR = 2; // pixels about a mark that names keep clear of

/** The box of a mark, with air about it, when its place is projected to `point`. */
export function markBox(mark: Mark, { x, y }: Pixel, textScale: number): Box {
  const r = radiusOf(mark, textScale) + MARK_AIR;
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}
