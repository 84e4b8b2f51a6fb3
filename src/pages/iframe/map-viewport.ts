import type { Viewport } from '../../core/picture/viewport.ts';

const COMPACT = 560; // pixels: a narrower map has a phone's lines and letters
const SMALL = { top: 8, right: 6, bottom: 22, left: 6 }; // pixels left free for the credit, and as air
const CREDIT = { width: 262, height: 26 };
const SCALE = { width: 172, height: 50 };

/** The viewport of a map in somebody's page, which has no buttons on it: its size gives it, in CSS pixels. */
export function frameViewport(boxWidth: number, boxHeight: number): Viewport {
  const width = Math.max(1, Math.round(boxWidth));
  const height = Math.max(1, Math.round(boxHeight));
  const compact = width < COMPACT;
  const credit = { x: width - CREDIT.width, y: height - CREDIT.height, ...CREDIT };
  const scale = { x: 0, y: height - SCALE.height, ...SCALE };
  return {
    width,
    height,
    padding: compact ? SMALL : { top: 16, right: 16, bottom: 36, left: 16 },
    obstacles: compact ? [credit] : [credit, scale],
    compact,
    textScale: compact ? 0.9 : 1,
  };
}
