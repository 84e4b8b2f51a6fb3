import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Pixel } from '../../core/geo.ts';
import { bordersDrawn } from '../../core/picture/border.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { BORDER_LAYERS } from '../../core/theme/ground.ts';
import { shapeParts } from '../../core/theme/shapes.ts';
import { type MarkButtons, type MarkButtonsInput, shapesShown } from '../mark-buttons.ts';
import type { Memory } from './apply.ts';

const REACH = 12; // CSS pixels around a point: a finger's room, however thin what it means is drawn

interface ShapePress extends Pick<MarkButtonsInput, 'press' | 'point'> {
  /** What the engine shows. */
  readonly shown: () => Pick<Memory, 'plan' | 'frame'>;
  readonly buttons: () => MarkButtons;
}

/** The first of these layers that is drawn within a finger's room of a point; undefined: none. */
function layerAt(engine: MapLibre, { x, y }: Pixel, layers: readonly string[]): string | undefined {
  const drawn = layers.filter((id) => engine.getLayer(id) !== undefined);
  if (drawn.length === 0) return undefined;
  const corners: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  return engine.queryRenderedFeatures(corners, { layers: drawn })[0]?.layer.id;
}

/** The places of the area or stretch that is drawn at a point of the box, else of the border where its line is. */
function placesAt(engine: MapLibre, plan: Plan, frame: Frame, at: Pixel): readonly string[] {
  const byLayer = new Map(
    shapesShown(plan, frame).flatMap((shape) =>
      shapeParts(shape).flatMap(({ id, part }) => (part === 'body' ? [[id, shape.places] as const] : [])),
    ),
  );
  const shape = byLayer.get(layerAt(engine, at, [...byLayer.keys()]) ?? '');
  if (shape !== undefined) return shape;
  const borders = bordersDrawn(plan.story, frame.step.index);
  return borders.length > 0 && layerAt(engine, at, BORDER_LAYERS) !== undefined ? borders : [];
}

/**
 * Areas, stretches and the border's line are pressed wherever they are drawn; a press does what their button does, which keys find. The
 * engine is asked when a pointer moves or presses, so that frames cost nothing.
 */
export function pressShapes(engine: MapLibre, { shown, buttons, press, point }: ShapePress): void {
  let pointed: string | null = null;
  const at = ({ point: pixel }: MapMouseEvent) => {
    const { plan, frame } = shown();
    if (plan === null || frame === null) return null; // nothing yet
    return buttons().standing(placesAt(engine, plan, frame, pixel));
  };
  // Buttons lie on the engine's canvas, and say themselves what is pressed and pointed at.
  const isOwn = ({ originalEvent: { target } }: MapMouseEvent): boolean => target === engine.getCanvas();
  function pointTo(place: string | null, tell = true): void {
    if (place === pointed) return;
    pointed = place;
    engine.getCanvas().style.cursor = place === null ? '' : 'pointer';
    if (tell) point(place);
  }
  engine.on('click', (event) => {
    const found = isOwn(event) ? at(event) : null;
    if (found !== null) press(found.place, found.button);
  });
  engine.on('mousemove', (event) => {
    if (isOwn(event)) pointTo(at(event)?.place ?? null);
    else pointTo(null, false);
  });
  engine.on('mouseout', () => pointTo(null));
}
