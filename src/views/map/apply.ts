import type { Map as MapLibre } from 'maplibre-gl';
import type { Frame } from '../../core/frame-types.ts';
import { litCountries, type Shape } from '../../core/plan/drawings.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { LEVELS } from '../../core/theme/levels.ts';
import { fullOpacity, setsOf } from '../../core/theme/shapes.ts';

/** How strongly a place that the reader points at stands out against the others. */
const LIT_STRENGTH = 1.7;

function strengthOf(shape: Shape, lit: string | null): number {
  return lit !== null && shape.places.includes(lit) ? LIT_STRENGTH : 1;
}

function applyLayers(map: MapLibre, plan: Plan, before: Frame | null, { layers, lit }: Frame): void {
  for (const shape of plan.shapes.values()) {
    const opacity = layers[shape.id] ?? 0;
    const strength = strengthOf(shape, lit);
    if (before !== null && opacity === (before.layers[shape.id] ?? 0) && strength === strengthOf(shape, before.lit))
      continue;
    for (const { from } of setsOf(shape)) {
      map.setPaintProperty(
        `${shape.id}/${from}/body`,
        'fill-opacity',
        Math.min(1, opacity * fullOpacity(shape) * strength),
      );
      map.setPaintProperty(`${shape.id}/${from}/edge`, 'line-opacity', opacity);
    }
  }
  const wasLit = before === null ? null : litCountries(plan.lit, before.layers);
  for (const [a3, opacity] of litCountries(plan.lit, layers)) {
    if (opacity === wasLit?.get(a3)) continue;
    for (const source of LEVELS) map.setFeatureState({ source, id: a3 }, { lit: opacity });
  }
}

/**
 * Brings the map from one frame to another: calls for what changed, nothing else. `before` is null when nothing of the
 * map can be trusted: at first, with another plan, and after a lost context, which drops setters silently. `moves` says
 * whether the story holds the camera.
 */
export function applyFrame(map: MapLibre, plan: Plan, before: Frame | null, frame: Frame, moves = true): void {
  if (before === null || before.layers !== frame.layers || before.lit !== frame.lit)
    applyLayers(map, plan, before, frame);
  if (moves && (before === null || before.camera !== frame.camera)) {
    const { center, zoom } = frame.camera;
    map.jumpTo({ center: [center[0], center[1]], zoom, bearing: 0, pitch: 0 });
  }
}
