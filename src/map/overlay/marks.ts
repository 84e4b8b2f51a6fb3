import type { Badge } from '../../core/drawing.ts';
import { toWorld } from '../../core/geo.ts';
import type { Mark } from '../../core/picture/features.ts';
import { radiusOf } from '../../core/picture/labels/label-style.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { colourIn } from '../../core/theme/named-colours.ts';
import { type Theme, voiceColours } from '../../core/theme/theme.ts';
import { fade, px, svg } from '../../views/svg.ts';
import { makeHighlight, mover, type OverlayPart, walkShown } from './part.ts';

const RING = 3; // pixels: width of the ring that tells the voices

/** Part of a ring, one of `count` (two or more), from noon clockwise. */
function arc(radius: number, index: number, count: number): string {
  const point = (turn: number): string => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`;
  };
  return `M${point(index / count)} A${radius} ${radius} 0 0 1 ${point((index + 1) / count)}`;
}

/** A dot for a town, a ring about a dot for a place known exactly; around it the colours of those who speak of it. */
function drawMark(mark: Mark, theme: Theme, { story, viewport: { textScale } }: Plan): SVGGElement {
  const outer = radiusOf(mark, textScale);
  const parts: SVGElement[] = [svg('circle', { class: 'mark-halo', r: px(outer + 1.6), fill: theme.paper })];
  if (mark.badge !== null) return markGroup(mark, [...parts, ...badgeParts(mark.badge, outer, theme)]);
  const colourOf = voiceColours(theme, story.voices);
  const core = mark.precision === 'exact' ? 3.2 * textScale : 4.2 * textScale;
  if (mark.voices.length > 0) {
    const radius = outer - RING / 2;
    mark.voices.forEach((voice, index) => {
      const ring = { fill: 'none', stroke: colourOf(voice), 'stroke-width': RING };
      const whole = mark.voices.length === 1; // an arc that ends where it begins is nothing at all
      parts.push(
        whole
          ? svg('circle', { r: px(radius), ...ring })
          : svg('path', { d: arc(radius, index, mark.voices.length), ...ring }),
      );
    });
  } else if (mark.precision === 'exact') {
    parts.push(svg('circle', { r: px(outer - 0.9), fill: theme.paper, stroke: theme.ink, 'stroke-width': 1.8 }));
  }
  parts.push(svg('circle', { r: px(Math.min(core, outer)), fill: theme.ink }));
  return markGroup(mark, parts);
}

function markGroup({ precision, place }: Mark, parts: readonly SVGElement[]): SVGGElement {
  const group = svg('g', { class: `mark mark-${precision}`, 'data-place': place }, parts);
  fade(group, 0);
  return group;
}

/** A disc in its colour, with one or two letters in the middle of it. */
function badgeParts({ text, colour }: Badge, radius: number, theme: Theme): readonly SVGElement[] {
  const disc = svg('circle', { r: px(radius), fill: colourIn(theme, colour) });
  if (text === '') return [disc];
  const size = radius * (/^.$/u.test(text) ? 1.35 : 1.15); // capitals are some 0.65 of it high
  const letters = svg('text', {
    y: px(size * 0.34),
    'text-anchor': 'middle',
    'font-size': px(size),
    'font-weight': 600,
    fill: theme.onVoice,
  });
  letters.append(text);
  return [disc, letters];
}

/** The points that steps tell of. */
export function marksPart(plan: Plan, theme: Theme): OverlayPart {
  const marks = new Map(
    [...plan.marks].map(([id, mark]) => {
      const group = drawMark(mark, theme, plan);
      return [id, { place: mark.place, at: toWorld(mark.at), group, move: mover(group) }];
    }),
  );
  const walk = walkShown(marks, ({ group }) => group);
  const highlight = makeHighlight<SVGGElement>();
  return {
    element: svg(
      'g',
      { class: 'marks' },
      [...marks.values()].map(({ group }) => group),
    ),
    draw(frame, project) {
      const lit: SVGGElement[] = [];
      walk(frame.layers, ({ place, at, group, move }) => {
        move(project(at));
        if (frame.highlight === place) lit.push(group);
      });
      highlight(lit);
    },
  };
}
