import type { GeoJSON } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Bounds } from '../core/geo.ts';
import { sidesOf } from '../core/picture/gazetteer.ts';
import { LEVELS, type Level } from '../core/picture/levels.ts';
import type { MapGround } from '../core/picture/map-ground.ts';
import type { Plan } from '../core/picture/plan.ts';
import { groundLayers } from '../core/theme/ground.ts';
import { shapeLayers } from '../core/theme/shapes.ts';
import type { Theme } from '../core/theme/theme.ts';

const EMPTY: GeoJSON = { type: 'FeatureCollection', features: [] };

/** How far lines of longitude and latitude are drawn on a ground, degrees. */
export const RULED: Readonly<Record<MapGround['of'], Bounds>> = {
  region: [-30, 0, 110, 80],
  world: [-180, -80, 180, 80],
};

/** Lines of longitude and latitude every ten degrees, degrees. */
export function graticule(of: MapGround['of']): { type: 'MultiLineString'; coordinates: [number, number][][] } {
  const [west, south, east, north] = RULED[of];
  const range = (from: number, to: number, step: number): number[] =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  const line = (...ends: [number, number][]): [number, number][] => ends;
  const meridians = range(west, of === 'world' ? east - 10 : east, 10).map((lon) => line([lon, south], [lon, north]));
  const parallels = range(south, north, 10).map((lat) => line([west, lat], [east, lat]));
  return { type: 'MultiLineString', coordinates: [...meridians, ...parallels] };
}

/**
 * The deepest zoom for which a level is cut into tiles; nearer, they are stretched. A tile is drawn layer by layer, so few
 * and large ones are cheap, and its grid (8192 a side) stays finer than half a pixel.
 */
const LEVEL_TILES: Readonly<Record<Level, number>> = { far: 3, middle: 5, near: 7 };

/** A level of the ground as the engine's source: countries are known to it by their code. */
export function levelSource(level: Level, data: GeoJSON): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id', maxzoom: LEVEL_TILES[level] };
}

/** The whole style of a story's map. Nothing in it moves by itself: transitions are off, opacities come with frames. */
export function styleOf(plan: Plan, theme: Theme): StyleSpecification {
  const { below, above } = groundLayers(theme, plan.viewport.compact, plan.story.ground, sidesOf(plan.gazetteer));
  const shapes = [...plan.shapes.values()].flatMap((shape) => shapeLayers(shape, theme, plan.story.voices));
  return {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: {
      ...Object.fromEntries(LEVELS.map((level) => [level, levelSource(level, EMPTY)] as const)),
      graticule: { type: 'geojson', data: graticule(plan.story.ground.of), maxzoom: 2 },
    },
    layers: [...below, ...shapes, ...above],
  };
}
