import { copiesSeen, copyProjection, type LonLat, toWorld, type World } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { MapDrawing } from '../../core/picture/map-story.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { colourIn } from '../../core/theme/named-colours.ts';
import type { Theme } from '../../core/theme/theme.ts';
import { fade, put, px, svg } from '../../views/svg.ts';
import { type OverlayPart, walkShown } from './part.ts';

const WASH = 0.18; // opacity of an area: the ground and its names stay to be read
const CASING = 0.75; // opacity of the paper on both sides of a line
const WIDTH = { area: 2, line: 2.6 } as const; // pixels
const EDGE = 1.4; // pixels of casing on each side

interface Drawn {
  readonly lines: readonly (readonly World[])[];
  /** How far they reach, world units: less than 0 or more than 1 where they run on across 180°. */
  readonly reach: readonly [west: number, east: number];
  readonly closed: boolean;
  readonly group: SVGGElement;
  readonly paths: readonly SVGPathElement[];
}

/** An area is washed and outlined in its colour, so that it is told from one that is hatched: this is where it is. */
function drawOne({ kind, colour, lines }: MapDrawing, theme: Theme): Drawn {
  const ink = colourIn(theme, colour);
  const stroke = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const wash = svg('path', { fill: ink, 'fill-opacity': WASH, 'fill-rule': 'evenodd' });
  const paths = [
    ...(kind === 'area' ? [wash] : []),
    svg('path', { ...stroke, stroke: theme.paper, 'stroke-opacity': CASING, 'stroke-width': WIDTH[kind] + 2 * EDGE }),
    svg('path', { ...stroke, stroke: ink, 'stroke-width': WIDTH[kind] }),
  ];
  const group = svg('g', { class: 'drawing' }, paths);
  fade(group, 0);
  const worlds = lines.map((line: readonly LonLat[]) => line.map(toWorld));
  const all = worlds.flat().map(({ x }) => x);
  return { lines: worlds, reach: [Math.min(...all), Math.max(...all)], closed: kind === 'area', group, paths };
}

function move({ lines, reach, closed, paths }: Drawn, frame: Frame, plan: Plan): void {
  const { width, height } = plan.viewport;
  const d = copiesSeen(frame.camera, width, height, reach).flatMap((copy) => {
    const project = copyProjection(frame.camera, width, height, copy);
    return lines.map((line) => {
      const points = line.map(project).map(({ x, y }) => `${px(x)} ${px(y)}`);
      return `M${(closed ? points.slice(0, -1) : points).join('L')}${closed ? 'Z' : ''}`;
    });
  });
  for (const path of paths) put(path, 'd', d.join(''));
}

/** The author's own areas and lines. */
export function drawingsPart(plan: Plan, drawings: Readonly<Record<string, MapDrawing>>, theme: Theme): OverlayPart {
  const drawn = new Map(Object.entries(drawings).map(([id, drawing]) => [id, drawOne(drawing, theme)]));
  const walk = walkShown(drawn, ({ group }) => group);
  return {
    element: svg(
      'g',
      { class: 'drawings' },
      [...drawn.values()].map(({ group }) => group),
    ),
    draw(frame) {
      walk(frame.layers, (each) => move(each, frame, plan));
    },
  };
}
