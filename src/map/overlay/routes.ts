import type { MapRoute } from '../../core/picture/map-story.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { drawnPart, type RoutePath } from '../../core/picture/route.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, put, px, svg } from '../../views/svg.ts';
import { type OverlayPart, type Projection, walkShown } from './part.ts';

const SHORT = 0.86; // a closed route ends in a bar before it arrives
const SMALL = 0.72; // of a desk's, on a phone, where stops lie close together
const TIP = 8; // pixels: the head stops before the mark that it points to

interface Drawn {
  readonly path: RoutePath;
  readonly closed: boolean;
  readonly scale: number;
  readonly group: SVGGElement;
  readonly lines: readonly SVGPathElement[];
  readonly head: SVGPathElement;
}

/** As an atlas draws an air route: dark edges, a pale core, a plain arrowhead. A closed one is pale and barred. */
function drawRoute(path: RoutePath, closed: boolean, theme: Theme, scale: number): Drawn {
  const line = (stroke: string, width: number, opacity = 1): SVGPathElement =>
    svg('path', {
      fill: 'none',
      stroke,
      'stroke-width': width * scale,
      'stroke-opacity': opacity,
      'stroke-linejoin': 'round',
    });
  const lines = closed
    ? [line(theme.paper, 7, 0.8), line(theme.ink3, 3), line(theme.paper, 1.2)]
    : [line(theme.paper, 9, 0.8), line(theme.ink, 6), line(theme.paper, 2.6)];
  const head = closed
    ? svg('path', { d: 'M0 -9V9', stroke: theme.ink, 'stroke-width': 3.4, fill: 'none' })
    : svg('path', {
        d: 'M0 0L-21 -9.5L-21 9.5Z',
        fill: theme.ink,
        stroke: theme.paper,
        'stroke-width': 2,
        'paint-order': 'stroke',
      });
  const group = svg('g', { class: 'route' }, [...lines, head]);
  fade(group, 0);
  return { path, closed, scale, group, lines, head };
}

function move({ path, closed, scale, lines, head }: Drawn, fraction: number, project: Projection): void {
  const points = drawnPart(path, closed ? fraction * SHORT : fraction).map(project);
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined || fraction <= 0) {
    for (const line of lines) put(line, 'd', '');
    put(head, 'display', 'none');
    return;
  }
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const back = (by: number): string => `${px(tip.x - by * Math.cos(angle))} ${px(tip.y - by * Math.sin(angle))}`;
  const course = points.slice(0, -1).map(({ x, y }) => `${px(x)} ${px(y)}`);
  const d = `M${[...course, back(closed ? 0 : TIP + 14 * scale)].join('L')}`;
  for (const line of lines) put(line, 'd', d);
  put(head, 'display', 'inline');
  put(head, 'transform', `translate(${back(closed ? 0 : TIP)}) rotate(${px((angle * 180) / Math.PI)}) scale(${scale})`);
}

/** Routes, drawn as far as the frame says, each with its head on the last point drawn. */
export function routesPart(plan: Plan, routes: Readonly<Record<string, MapRoute>>, theme: Theme): OverlayPart {
  const scale = plan.viewport.compact ? SMALL : 1;
  const drawn = new Map(
    [...plan.routes].map(([id, path]) => [
      id,
      drawRoute(path, routes[id] !== undefined && routes[id].state !== 'flown', theme, scale),
    ]),
  );
  const walk = walkShown(drawn, ({ group }) => group);
  return {
    element: svg(
      'g',
      { class: 'routes' },
      [...drawn.values()].map(({ group }) => group),
    ),
    draw(frame, project) {
      walk(frame.layers, (route, id) => {
        move(route, frame.routes[id] ?? 0, project);
      });
    },
  };
}
