import type { Box, Viewport } from './picture/viewport.ts';
import { COMPACT_MAP, WALL_MAP } from './theme/breakpoints.ts';

// Room that the style sheet gives to buttons, credits and scale, pixels. Fixed, not measured: whether the scale bar is
// shown just now must not decide which names the map has. The end-to-end tests hold it against what is drawn.
const CONTROLS = { desk: { width: 168, height: 56 }, phone: { width: 92, height: 54 } } as const;
const CREDITS = { width: 262, height: 26 } as const;
const SCALE = { width: 172, height: 50 } as const;
/** The button that hands the map to the reader: on a phone it stands in the menu. */
const HAND = { width: 142, height: 54 } as const;
/** The pad of a map that is in the reader's hand from the start, on a phone. */
const PAD = { width: 298, height: 54 } as const;

export interface MapControls {
  /** Whether the map is in the reader's hand from the start. */
  readonly hasPad?: boolean;
}

function obstaclesOf(
  width: number,
  height: number,
  compact: boolean,
  textScale: number,
  { hasPad = false }: MapControls,
): readonly Box[] {
  const grown = Math.max(1, textScale); // on a phone the room is a phone's already
  const room = (box: { readonly width: number; readonly height: number }) => ({
    width: box.width * grown,
    height: box.height * grown,
  });
  const controls = room(compact ? CONTROLS.phone : CONTROLS.desk);
  const credits = room(CREDITS);
  const scale = room(SCALE);
  const boxes: Box[] = [
    { x: width - controls.width, y: 0, ...controls },
    { x: width - credits.width, y: height - credits.height, ...credits },
  ];
  if (compact) return hasPad ? [...boxes, { x: 0, y: 0, ...PAD }] : boxes;
  return [...boxes, { x: 0, y: 0, ...room(HAND) }, { x: 0, y: height - scale.height, ...scale }];
}

/** The viewport of a map's box of this size, in CSS pixels: the same size gives the same viewport. */
export function viewportOf(boxWidth: number, boxHeight: number, controls: MapControls = {}): Viewport {
  const width = Math.max(1, Math.round(boxWidth));
  const height = Math.max(1, Math.round(boxHeight));
  const compact = width < COMPACT_MAP;
  const top = controls.hasPad ? 50 : 16; // a phone's menu takes a corner, and the air about a step's places keeps them off
  const padding = compact ? { top, right: 6, bottom: 22, left: 6 } : { top: 56, right: 16, bottom: 36, left: 16 };
  const textScale = compact ? 0.9 : width >= WALL_MAP ? 1.25 : 1;
  const obstacles = obstaclesOf(width, height, compact, textScale, controls);
  return { width, height, padding, obstacles, compact, textScale };
}
