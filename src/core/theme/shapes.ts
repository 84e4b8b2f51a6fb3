import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Shape } from '../picture/features.ts';
import { LEVELS } from './levels.ts';
import { type Theme, voiceColour } from './theme.ts';
import { AREA_SETS, STRETCH_SETS, type WidthSet } from './width-sets.ts';

/** Colours of a shape: of all who say what happened there, or ink where only the place is told of. */
function shapeColours(shape: Pick<Shape, 'voices'>, theme: Theme): readonly string[] {
  return shape.voices.length === 0 ? [theme.ink] : shape.voices.map((voice) => voiceColour(theme, voice));
}

/** Name of the picture that fills a shape; null where a plain colour does. */
export function patternId(shape: Shape, theme: Theme): string | null {
  const colours = shapeColours(shape, theme);
  if (shape.precision === 'area') return `hatch:${colours.join()}`;
  return colours.length > 1 ? `stripe:${colours.join()}` : null;
}

/** One layer of a shape: its body or its edge, in one level, whichever set of widths holds there. */
export interface ShapePart {
  readonly id: string;
  readonly part: 'body' | 'edge';
  /** What of the shape's geometry is drawn. */
  readonly along: 'body' | 'edge';
  /** At least one, far to near, all of one level. */
  readonly sets: readonly WidthSet[];
}

/**
 * What the edge of a shape is drawn along. An area has an edge of its own, without a side on the border. A stretch has none,
 * and only one that is our inference gets one, all round, so that it is told from a stretch that a text names.
 */
function edgeOf(shape: Shape): 'edge' | 'body' | null {
  if (shape.precision === 'area') return 'edge';
  return shape.inferred ? 'body' : null;
}

/** The layers of a shape, bottom first. */
export function shapeParts(shape: Shape): readonly ShapePart[] {
  const all = shape.precision === 'area' ? AREA_SETS : STRETCH_SETS;
  const edge = edgeOf(shape);
  return LEVELS.flatMap((level): ShapePart[] => {
    const sets = all.filter((set) => set.level === level);
    if (sets.length === 0) return [];
    const body: ShapePart = { id: `${shape.id}/${level}/body`, part: 'body', along: 'body', sets };
    return edge === null ? [body] : [body, { id: `${shape.id}/${level}/edge`, part: 'edge', along: edge, sets }];
  });
}

/** The geometry of a part. The cuts between the sets of a level are whole zooms: a filter knows no others. */
function filterOf(shape: Shape, { along, sets: [first, ...more] }: ShapePart): ExpressionSpecification {
  const from = first?.from ?? 0;
  const set: ExpressionSpecification | number =
    more.length === 0 ? from : ['step', ['zoom'], from, ...more.flatMap((next) => [next.from, next.from])];
  return [
    'all',
    ['==', ['get', 'kind'], 'shapes'],
    ['==', ['get', 'id'], shape.shape],
    ['==', ['get', 'part'], along],
    ['==', ['get', 'minzoom'], set],
  ];
}

/** The layers that draw a shape; their opacity is 0 until a frame gives one. */
export function shapeLayers(shape: Shape, theme: Theme): LayerSpecification[] {
  const pattern = patternId(shape, theme);
  const colour = shapeColours(shape, theme)[0] ?? theme.ink;
  return shapeParts(shape).map((part): LayerSpecification => {
    const [first, last] = [part.sets[0], part.sets.at(-1)];
    const common = {
      id: part.id,
      source: first?.level ?? 'far',
      minzoom: first?.from ?? 0,
      maxzoom: last?.below ?? 24,
      filter: filterOf(shape, part),
    };
    return part.part === 'body'
      ? {
          ...common,
          type: 'fill',
          paint: {
            'fill-opacity': 0,
            'fill-antialias': false,
            ...(pattern === null ? { 'fill-color': colour } : { 'fill-pattern': pattern }),
          },
        }
      : {
          ...common,
          type: 'line',
          paint: {
            'line-color': colour,
            'line-opacity': 0,
            'line-width': 1.7,
            'line-dasharray': [5 / 1.7, 3.2 / 1.7],
          },
        };
  });
}
