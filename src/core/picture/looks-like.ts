import type { Frame } from './frame-types.ts';

const SEEN = ['camera', 'layers', 'labels', 'callouts', 'routes', 'time', 'highlight'] as const;

/**
 * Whether two frames of one plan look alike, as all do between a step's heading and its last line where nothing is being
 * drawn: a frame gives the plan's own objects back wherever nothing moves.
 */
export const looksLike = (a: Frame, b: Frame): boolean =>
  a === b || (a.step.id === b.step.id && SEEN.every((part) => a[part] === b[part]));
