import { isolated } from '../../core/language/scripts.ts';
import { CALLOUT_LEADING, type PlannedCallout } from '../../core/picture/labels/callouts.ts';
import { leaderOf } from '../../core/picture/labels/leader.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, px, svg } from '../../views/svg.ts';
import { mover, type OverlayPart, walkShown } from './part.ts';

const HALO = 3.4; // pixels
const BREAKING = 11; // pixels: of words over a line, which ends where they begin

/** The way of a callout's leader, from its words to its place, which is the origin. */
function leader({ offset, width, height }: PlannedCallout): string {
  const { start, bend } = leaderOf({ ...offset, width, height }, { x: 0, y: 0 });
  return `M${px(start.x)} ${px(start.y)}Q${px(bend.x)} ${px(bend.y)} 0 0`;
}

/** What is set large over the words of a callout. */
function largeWords({ large, offset }: PlannedCallout, ground: string, theme: Theme): readonly SVGElement[] {
  if (large === null) return [];
  const text = svg('text', {
    class: 'callout',
    x: px(offset.x),
    y: px(offset.y + large.size * 0.78),
    'font-size': large.size,
    'font-weight': 700,
    fill: theme.ink,
    stroke: ground,
    'stroke-width': HALO,
  });
  text.textContent = isolated(large.text);
  return [text];
}

function drawCallout(callout: PlannedCallout, theme: Theme): SVGGElement {
  const d = leader(callout);
  const ground = callout.emphasized ? theme.emphasis : theme.land;
  const top = callout.offset.y + (callout.large?.size ?? 0);
  const wordsIn = (kind: 'callout' | 'callout-gap', fill: string, halo: number): readonly SVGElement[] =>
    callout.lines.map((line, index) => {
      const text = svg('text', {
        class: kind,
        x: px(callout.offset.x),
        y: px(top + callout.size * (0.95 + index * CALLOUT_LEADING)),
        'font-size': callout.size,
        'font-style': callout.open ? 'italic' : 'normal',
        fill,
        stroke: ground,
        'stroke-width': halo,
      });
      text.textContent = isolated(line);
      return text;
    });
  const group = svg('g', { class: 'callout-group' }, [
    svg('path', { d, fill: 'none', stroke: theme.paper, 'stroke-width': 3.4 }),
    svg('path', { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.2 }),
    ...(callout.overLine ? wordsIn('callout-gap', ground, BREAKING) : []),
    ...largeWords(callout, ground, theme),
    ...wordsIn('callout', theme.ink, HALO),
  ]);
  fade(group, 0);
  return group;
}

/** A desk explains on the map: a few words and a thin leader. */
export function calloutsPart(plan: Plan, theme: Theme): OverlayPart {
  const drawn = new Map(
    [...plan.callouts].map(([id, callout]) => {
      const group = drawCallout(callout, theme);
      return [id, { group, at: callout.at, move: mover(group) }];
    }),
  );
  const walk = walkShown(drawn, ({ group }) => group);
  return {
    element: svg(
      'g',
      { class: 'callouts' },
      [...drawn.values()].map(({ group }) => group),
    ),
    draw(frame, project) {
      walk(frame.callouts, ({ at, move }) => move(project(at)));
    },
  };
}
