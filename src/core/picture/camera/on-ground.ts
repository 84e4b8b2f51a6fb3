import type { Camera } from '../../geo.ts';
import { LEVEL_ZOOMS } from '../levels.ts';
import { levelLeft, type MapGround, withinReach } from '../map-ground.ts';

/** As much less, in zooms, than where a level begins is on the one before. */
export const SHORT = 1e-6;

/**
 * The same camera, as far out as it takes for its level's file to hold the whole view: in a window larger than those that
 * stories are checked in, and on the way from step to step, land would else be drawn as sea. In one that all of the ground
 * does not fill either, some 5,600 pixels, nothing helps. Of the world there is ground everywhere.
 */
export function onGround(ground: MapGround, camera: Camera, width: number, height: number): Camera {
  const held = withinReach(ground, camera, width, height);
  const left = ground.of === 'world' ? null : levelLeft(ground, held, width, height);
  if (left === null) return held;
  const zoom = LEVEL_ZOOMS[left][0] - SHORT;
  return zoom < held.zoom && zoom < camera.zoom ? onGround(ground, { ...held, zoom }, width, height) : held;
}
