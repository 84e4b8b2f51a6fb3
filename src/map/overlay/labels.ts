import { isolated, isRightToLeft } from '../../core/language/scripts.ts';
import { sidesOf } from '../../core/picture/gazetteer.ts';
import type { Label } from '../../core/picture/labels/label.ts';
import type { Plan } from '../../core/picture/plan.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, px, svg } from '../../views/svg.ts';
import { makeHighlight, mover, type OverlayPart, walkShown } from './part.ts';

function colourOf(label: Label, theme: Theme, second: string): string {
  switch (label.kind) {
    case 'story-town':
    case 'story-region':
      return theme.ink;
    case 'story-country':
      return theme.storyCountry;
    case 'country':
      return theme.country;
    case 'water':
    case 'river':
      return theme.waterName;
    case 'town':
      return theme.townName;
    case 'along':
      return label.name.startsWith(`along:${second.toLowerCase()}-`) ? theme.sandName : theme.slateName;
  }
}

/** A halo has the colour of the ground that the name stands on, or it shows as a smear. */
function haloOf(label: Label, theme: Theme): string {
  if (label.emphasized) return theme.emphasis;
  return label.kind === 'water' ? theme.water : theme.land;
}

function drawLabel(label: Label, theme: Theme, second: string): SVGGElement {
  const { size, weight, tracking, italic } = label.style;
  const text = svg('text', {
    class: `label label-${label.kind}`,
    x: px(label.offset.x),
    y: px(label.offset.y),
    'text-anchor': label.align,
    'font-size': size,
    'font-weight': weight === 'bold' ? 600 : 400,
    'font-style': italic ? 'italic' : 'normal',
    'letter-spacing': px(tracking * size),
    fill: colourOf(label, theme, second),
    stroke: haloOf(label, theme),
    'stroke-width': label.kind === 'story-town' ? 3.4 : 2.6,
  });
  // What is said of a country after its name is lighter, where it stands behind it.
  const [name = '', ...more] = isRightToLeft(label.text) ? [isolated(label.text)] : label.text.split(' · ');
  text.append(name);
  if (more.length > 0) {
    const aside = svg('tspan', { 'font-weight': 400 });
    aside.textContent = ` · ${more.join(' · ')}`;
    text.append(aside);
  }
  const dot = label.dot > 0 ? [svg('circle', { r: label.dot, fill: theme.townDot })] : [];
  const group = svg('g', { class: 'name' }, [...dot, text]);
  fade(group, 0);
  return group;
}

interface LabelsPart extends OverlayPart {
  /** Draws names that are not among the plan's, as a map in the reader's hand has them. */
  add(labels: readonly Label[]): void;
}

/** The names that the plan chose, anchored to their points. */
export function labelsPart(plan: Plan, theme: Theme): LabelsPart {
  const drawn = new Map<string, ReturnType<typeof made>>();
  const element = svg('g', { class: 'labels' });
  const [, second = ''] = sidesOf(plan.gazetteer);
  const walk = walkShown(drawn, ({ group }) => group);
  const highlight = makeHighlight<SVGGElement>();
  function made(label: Label) {
    const group = drawLabel(label, theme, second);
    return { label, group, move: mover(group, label.angle) };
  }
  function add(labels: Iterable<Label>): void {
    const fresh = [...labels].filter(({ id }) => !drawn.has(id));
    for (const label of fresh) drawn.set(label.id, made(label));
    element.append(...fresh.flatMap(({ id }) => drawn.get(id)?.group ?? []));
  }
  add(plan.labels.values());
  return {
    element,
    add,
    draw(frame, project) {
      const lit: SVGGElement[] = [];
      walk(frame.labels, ({ label, group, move }) => {
        move(project(label.at));
        if (frame.highlight !== null && frame.highlight === label.place) lit.push(group);
      });
      highlight(lit);
    },
  };
}
