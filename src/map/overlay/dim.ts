import type { Plan } from '../../core/picture/plan.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, svg } from '../../views/svg.ts';
import { type OverlayPart, walkShown } from './part.ts';

const VEIL = 0.62; // of the paper, over the ground: borders and coasts stay to be seen

/** The veil over the ground of a step whose map is dimmed: what is told lies over it. */
export function dimPart({ veil, viewport: { width, height } }: Plan, theme: Theme): OverlayPart {
  const group = svg('g', {}, [svg('rect', { width, height, fill: theme.paper, 'fill-opacity': VEIL })]);
  fade(group, 0);
  const walk = walkShown(new Map([[veil, group]]), (each) => each);
  return {
    element: svg('g', { class: 'dim' }, [group]),
    draw(frame) {
      walk(frame.layers, () => {});
    },
  };
}
