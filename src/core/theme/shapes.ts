import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PlannedShape, Shape } from '../picture/features.ts';
import { LEVELS } from '../picture/levels.ts';
import type { NamedVoice } from '../voices.ts';
import { hatchAt, stripesOf } from './pattern.ts';
import { type Theme, voiceColours } from './theme.ts';
import { AREA_SETS, STRETCH_SETS, type WidthSet } from './width-sets.ts';

type Voices = readonly Pick<NamedVoice, 'id' | 'colour'>[];

/** Colours of a shape: of all who say what happened there, or ink where only the place is told of. */
function shapeColours(shape: Pick<Shape, 'voices'>, theme: Theme, voices: Voices): readonly string[] {
  return shape.voices.length === 0 ? [theme.ink] : shape.voices.map(voiceColours(theme, voices));
}

/** Name of the picture that fills a shape; null where a plain colour does. */
function patternId(shape: PlannedShape, colours: readonly string[]): string | null {
  if (shape.precision === 'area') return hatchAt(shape.ruledAt, colours);
  return colours.length > 1 ? stripesOf(colours) : null;
}

/** One layer of a shape: its body or its edge, in one level, whichever set of widths holds there. */
interface ShapePart {
  readonly id: string;
  readonly part: 'body' | 'edge';
  /** At least one, far to near, all of one level. */
  readonly sets: readonly WidthSet[];
}

/**
 * Whether a shape has an edge, all round: every area, whose side on the border lies under that, and a stretch that is our
 * inference, so that it is told from one that a text names.
 */
const hasEdge = (shape: Shape): boolean => shape.precision === 'area' || shape.inferred;

/** The layers of a shape, bottom first. */
export function shapeParts(shape: Shape): readonly ShapePart[] {
  const all = shape.precision === 'area' ? AREA_SETS : STRETCH_SETS;
  return LEVELS.flatMap((level): ShapePart[] => {
    const sets = all.filter((set) => set.level === level);
    if (sets.length === 0) return [];
    const partOf = (part: ShapePart['part']): ShapePart => ({ id: `${shape.id}/${level}/${part}`, part, sets });
    return hasEdge(shape) ? [partOf('body'), partOf('edge')] : [partOf('body')];
  });
}

/** The geometry of a shape. The cuts between the sets of a level are whole zooms: a filter knows no others. */
function filterOf(shape: Shape, { sets: [first, ...more] }: ShapePart): ExpressionSpecification {
  const from = first?.from ?? 0;
  const set: ExpressionSpecification | number =
    more.length === 0 ? from : ['step', ['zoom'], from, ...more.flatMap((next) => [next.from, next.from])];
  return [
    'all',
    ['==', ['get', 'kind'], 'shapes'],
    ['==', ['get', 'id'], shape.shape],
    ['==', ['get', 'part'], 'body'],
    ['==', ['get', 'minzoom'], set],
  ];
}

/** The layers that draw a shape; their opacity is 0 until a frame gives one. */
export function shapeLayers(shape: PlannedShape, theme: Theme, voices: Voices): LayerSpecification[] {
  const colours = shapeColours(shape, theme, voices);
  const pattern = patternId(shape, colours);
  const colour = colours[0] ?? theme.ink;
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
