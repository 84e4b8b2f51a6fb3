import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Pixel } from '../../core/geo.ts';
import type { Frame } from '../../core/picture/frame-types.ts';
import type { Plan } from '../../core/picture/plan.ts';
import { shapeParts } from '../../core/theme/shapes.ts';
import { type MarkButtons, type MarkButtonsInput, shapesShown } from '../mark-buttons.ts';
import type { Memory } from './apply.ts';

const REACH = 12; // CSS pixels around a point: a finger's room, however thin what it means is drawn

interface ShapePress extends Pick<MarkButtonsInput, 'press' | 'point'> {
  /** What the engine shows. */
  readonly shown: () => Pick<Memory, 'plan' | 'frame'>;
  readonly buttons: () => MarkButtons;
}

/** The places of the area or stretch that is drawn at a point of the box. */
function placesAt(engine: MapLibre, plan: Plan, frame: Frame, { x, y }: Pixel): readonly string[] {
  const byLayer = new Map(
    shapesShown(plan, frame).flatMap((shape) =>
      shapeParts(shape).flatMap(({ id, part }) =>
        part === 'body' && engine.getLayer(id) !== undefined ? [[id, shape.places] as const] : [],
      ),
    ),
  );
  if (byLayer.size === 0) return [];
  const found = engine.queryRenderedFeatures(
    [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ],
    { layers: [...byLayer.keys()] },
  );
  return byLayer.get(found[0]?.layer.id ?? '') ?? [];
}

/**
 * Areas and stretches are pressed wherever they are drawn; a press does what their button does, which keys find. The
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
