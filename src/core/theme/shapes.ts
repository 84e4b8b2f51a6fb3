import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Shape } from '../plan/drawings.ts';
import { AREA_SETS, STRETCH_SETS, type WidthSet } from './levels.ts';
import { type Theme, voiceColour } from './theme.ts';

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

/** Opacity of a fully shown shape: what lies under it must stay legible. */
export function fullOpacity(shape: Shape): number {
  if (shape.precision === 'area') return 0.55;
  const dark = shape.voices.every((voice) => voice === 'reporter'); // ink hides more than the other colours do
  return dark ? 0.2 : 0.4;
}

/** The sets of widths that a shape is drawn in. */
export function setsOf(shape: Shape): readonly WidthSet[] {
  return shape.precision === 'area' ? AREA_SETS : STRETCH_SETS;
}

/**
 * What an edge is drawn along. An area's own edge has no side on the border; a stretch has none of its own, and only one
 * that is our inference gets one, all round, so that it is told from a stretch that a text names.
 */
function edgeOf(shape: Shape): 'edge' | 'body' {
  return shape.precision === 'stretch' && shape.inferred ? 'body' : 'edge';
}

/** The layers that draw a shape, a body and an edge for each set of widths; their opacity is 0 until a frame gives one. */
export function shapeLayers(shape: Shape, theme: Theme): LayerSpecification[] {
  const pattern = patternId(shape, theme);
  const colour = shapeColours(shape, theme)[0] ?? theme.ink;
  return setsOf(shape).flatMap(({ level, from, below }): LayerSpecification[] => {
    const common = { source: level, ...(from > 0 ? { minzoom: from } : {}), maxzoom: below };
    const part = (value: 'body' | 'edge'): ExpressionSpecification => [
      'all',
      ['==', ['get', 'kind'], 'shapes'],
      ['==', ['get', 'id'], shape.shape],
      ['==', ['get', 'part'], value],
      ['==', ['get', 'minzoom'], from],
    ];
    return [
      {
        id: `${shape.id}/${from}/body`,
        type: 'fill',
        ...common,
        filter: part('body'),
        paint: {
          'fill-opacity': 0,
          'fill-antialias': false,
          ...(pattern === null ? { 'fill-color': colour } : { 'fill-pattern': pattern }),
        },
      },
      {
        id: `${shape.id}/${from}/edge`,
        type: 'line',
        ...common,
        filter: part(edgeOf(shape)),
        paint: { 'line-color': colour, 'line-opacity': 0, 'line-width': 1.7, 'line-dasharray': [5 / 1.7, 3.2 / 1.7] },
      },
    ];
  });
}
