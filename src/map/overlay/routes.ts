import type { Pixel, Projection } from '../../core/geo.ts';
import type { MapRoute } from '../../core/picture/map-story.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { drawnPart, type RoutePath } from '../../core/picture/route.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, put, px, svg } from '../../views/svg.ts';
import { type OverlayPart, walkShown } from './part.ts';

const SHORT = 0.86; // a closed route ends in a bar before it arrives
const SMALL = 0.6; // of a desk's line, on a phone
const HEAD = 21; // pixels: length of the head at most
const SMALL_HEAD = 0.42; // of it, on a phone
const PART_OF_LEG = 0.22; // of the shortest leg, the length of the head at most
const TAIL = 4; // lengths of the head that are drawn before it has its size
const UNDER_HEAD = 0.67; // of the head's length: there the line ends
const TIP = 8; // pixels: the head stops before the mark that it points to

interface Drawn {
  readonly path: RoutePath;
  readonly closed: boolean;
  readonly arrow: boolean;
  readonly compact: boolean;
  readonly group: SVGGElement;
  readonly lines: readonly SVGPathElement[];
  readonly head: SVGPathElement;
}

/** As an atlas draws an air route: dark edges, a pale core, a plain arrowhead. A closed one is pale and barred. */
function drawRoute(path: RoutePath, route: MapRoute | undefined, theme: Theme, compact: boolean): Drawn {
  const closed = route?.state === 'closed' || route?.state === 'restricted';
  const line = (stroke: string, width: number, opacity = 1): SVGPathElement =>
    svg('path', {
      fill: 'none',
      stroke,
      'stroke-width': width * (compact ? SMALL : 1),
      'stroke-opacity': opacity,
      'stroke-linejoin': 'round',
    });
  const lines = closed
    ? [line(theme.paper, 7, 0.8), line(theme.ink3, 3), line(theme.paper, 1.2)]
    : [line(theme.paper, 9, 0.8), line(theme.ink, 6), line(theme.paper, 2.6)];
  const head = closed
    ? svg('path', { d: 'M0 -9V9', stroke: theme.ink, 'stroke-width': 3.4, fill: 'none' })
    : svg('path', {
        d: `M0 0L${-HEAD} -9.5L${-HEAD} 9.5Z`,
        fill: theme.ink,
        stroke: theme.paper,
        'stroke-width': 2,
        'paint-order': 'stroke',
      });
  const group = svg('g', { class: 'route' }, [...lines, head]);
  fade(group, 0);
  return { path, closed, arrow: route?.arrow ?? true, compact, group, lines, head };
}

const between = (a: Pixel, b: Pixel): number => Math.hypot(b.x - a.x, b.y - a.y);

/** A course as a path: it is torn where it leaves a view of the whole world, and comes back on the other side. */
const pathOf = (course: readonly Pixel[], world: number): string =>
  course
    .map(
      ({ x, y }, k) => `${k === 0 || Math.abs(x - (course[k - 1]?.x ?? x)) > world / 2 ? 'M' : 'L'}${px(x)} ${px(y)}`,
    )
    .join('');

/** The shortest of a route's legs from stop to stop, pixels. */
function shortestLeg({ lengths, stops }: RoutePath, project: Projection): number {
  const whole = (lengths.at(-1) ?? 0) * project.world;
  return whole * Math.min(...stops.slice(1).map((stop, k) => stop - (stops[k] ?? 0)));
}

/** A course without so many pixels of its end. */
function shortened(points: readonly Pixel[], by: number): readonly Pixel[] {
  const left = [...points];
  let over = by;
  for (;;) {
    const [a, b] = left.slice(-2);
    if (a === undefined || b === undefined) return left;
    const length = between(a, b);
    left.pop();
    if (length > over)
      return [...left, { x: b.x + ((a.x - b.x) * over) / length, y: b.y + ((a.y - b.y) * over) / length }];
    over -= length;
  }
}

/** The head's length, pixels: less where legs are short, and no more than its tail allows that has been drawn. */
function headLength({ path, compact }: Drawn, points: readonly Pixel[], project: Projection): number {
  const tail = points.reduce((sum, point, k) => sum + between(points[k - 1] ?? point, point), 0);
  const most = HEAD * (compact ? SMALL_HEAD : 1);
  return Math.min(most, PART_OF_LEG * shortestLeg(path, project), tail / TAIL);
}

function move(drawn: Drawn, fraction: number, project: Projection): void {
  const { path, closed, arrow, compact, lines, head } = drawn;
  const points = drawnPart(path, closed ? fraction * SHORT : fraction).map(project);
  if (points.length < 2 || fraction <= 0) {
    for (const line of lines) put(line, 'd', '');
    put(head, 'display', 'none');
    head.removeAttribute('transform'); // as one that was never shown
    return;
  }
  const length = closed || !arrow ? 0 : headLength(drawn, points, project);
  const scale = closed ? (compact ? SMALL : 1) : length / HEAD;
  const gap = Math.min(TIP, length); // beginning, the head is not behind its own tail
  const toHead = shortened(points, gap);
  const [before, tip] = closed ? points.slice(-2) : [shortened(toHead, length).at(-1), toHead.at(-1)];
  if (before === undefined || tip === undefined) return;
  const course = pathOf(shortened(toHead, length * UNDER_HEAD), project.world);
  const degrees = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  for (const line of lines) put(line, 'd', course);
  put(head, 'display', arrow ? 'inline' : 'none');
  put(head, 'transform', `translate(${px(tip.x)} ${px(tip.y)}) rotate(${px(degrees)}) scale(${scale.toFixed(3)})`);
}

/** Routes, drawn as far as the frame says, each with its head on the last point drawn. */
export function routesPart(plan: Plan, routes: Readonly<Record<string, MapRoute>>, theme: Theme): OverlayPart {
  const drawn = new Map(
    [...plan.routes].map(([id, path]) => [id, drawRoute(path, routes[id], theme, plan.viewport.compact)]),
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
