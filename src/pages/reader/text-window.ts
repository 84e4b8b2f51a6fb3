import type { TextWindow } from '../../core/scroll/knots.ts';

/**
 * The part of the window that text runs through: what is below the running head where the map stands beside the text,
 * what is below the map where it sticks to the top. Asked of the layout itself, so that the style sheet alone decides.
 */
export function textWindow(mapColumn: HTMLElement, runningHead: HTMLElement): TextWindow {
  const height = window.innerHeight;
  const stacked = getComputedStyle(mapColumn).getPropertyValue('--stacked').trim() === '1';
  const sticky = getComputedStyle(mapColumn).position === 'sticky';
  const above = stacked ? (sticky ? mapColumn.offsetHeight : 0) : runningHead.offsetHeight;
  const top = Math.min(above, height * 0.8);
  return { top, height: height - top };
}
