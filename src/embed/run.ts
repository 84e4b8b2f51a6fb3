import { LEAVES, stepAt } from '../core/picture/position.ts';
import { positionAt, type StepBox, type TextWindow, tieKnots } from '../core/scroll/knots.ts';

/** What of a host's page says where its reader is: all of it measured now, in pixels of the window. */
export interface Measures {
  /** The whole run of text and map. */
  readonly top: number;
  readonly height: number;
  /** Each section's heading and last line, in order. */
  readonly sections: readonly StepBox[];
  /** The part of the window that the text runs through. */
  readonly text: TextWindow;
  readonly windowHeight: number;
}

/**
 * The section that a host's reader is in, and how far, by the same knots that the story's own page ties. Scrolling is
 * counted from where the run comes into the window, so that nothing of the host's above it matters.
 */
export function placeInRun({ top, height, sections, text, windowHeight }: Measures): {
  readonly index: number;
  readonly progress: number;
} {
  const from = windowHeight - top; // pixels scrolled since the run came into sight
  const boxes = sections.map(({ heading, lastLine }) => ({ heading: heading + from, lastLine: lastLine + from }));
  const end = height + windowHeight;
  // After the last section stands another that is never reached: so it has a rest, and its routes are drawn.
  const at = positionAt(tieKnots([...boxes, { heading: end, lastLine: end }], text, end), Math.max(0, from));
  const index = Math.min(stepAt(at), sections.length - 1);
  const most = index === sections.length - 1 ? LEAVES : 1;
  return { index: Math.max(0, index), progress: Math.min(at - index, most) };
}
