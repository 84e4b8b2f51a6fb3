import type { TextWindow } from '../../core/scroll/knots.ts';

/**
 * The part of the window that text runs through: all of it where the map stands beside the text, what is below the map
 * where it sticks to the top. Asked of the layout itself, so that the style sheet alone decides.
 */
export function textWindow(mapColumn: HTMLElement): TextWindow {
  const height = window.innerHeight;
  const stacked = getComputedStyle(mapColumn).getPropertyValue('--stacked').trim() === '1';
  const sticky = getComputedStyle(mapColumn).position === 'sticky';
  const top = stacked && sticky ? Math.min(mapColumn.offsetHeight, height * 0.8) : 0;
  return { top, height: height - top };
}
