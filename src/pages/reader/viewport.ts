import type { Box, Viewport } from '../../core/plan/viewport.ts';

const COMPACT_WIDTH = 640; // pixels: a narrower map has a phone's furniture
const WALL_WIDTH = 1500; // pixels: a wider map is read from further away
const AIR = 6; // pixels around furniture

/** The map's box as it stands, and what lies over it: elements marked `data-furniture`. */
export function measureViewport(map: HTMLElement): Viewport {
  const box = map.getBoundingClientRect();
  const width = Math.max(1, Math.round(box.width));
  const height = Math.max(1, Math.round(box.height));
  const compact = width < COMPACT_WIDTH;
  const blocked = [...document.querySelectorAll<HTMLElement>('[data-furniture]')].flatMap((element): Box[] => {
    const at = element.getBoundingClientRect();
    if (at.width === 0 || at.height === 0) return [];
    const part = {
      x: Math.round(at.left - box.left) - AIR,
      y: Math.round(at.top - box.top) - AIR,
      width: Math.round(at.width) + 2 * AIR,
      height: Math.round(at.height) + 2 * AIR,
    };
    return part.y > height || part.y + part.height < 0 || part.x > width || part.x + part.width < 0 ? [] : [part];
  });
  const furniture = compact ? { top: 6, right: 6, bottom: 22, left: 6 } : { top: 56, right: 16, bottom: 36, left: 16 };
  const letters = compact ? 0.9 : width > WALL_WIDTH ? 1.25 : 1;
  return { width, height, furniture, blocked, compact, letters };
}
