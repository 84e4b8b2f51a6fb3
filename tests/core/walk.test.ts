import { describe, expect, test } from 'vitest';
import { type Bounds, type Camera, fromWorld, project, scaleAt, toWorld } from '../../src/core/geo.ts';
import { frameAt } from '../../src/core/picture/frame.ts';
import { PLAIN_LENS } from '../../src/core/picture/lens.ts';
import { LEVELS, type Level, levelAt } from '../../src/core/picture/levels.ts';
import type { MapStory } from '../../src/core/picture/map-story.ts';
import { planStory } from '../../src/core/picture/plan.ts';
import { LEAVES, position, restOf } from '../../src/core/picture/position.ts';
import { freeBox, type Viewport } from '../../src/core/picture/viewport.ts';
import { isStacked, mapViewport } from '../../src/core/windows.ts';
import { DESK_EDGES, viewport } from './fixtures.ts';
import { extentOf, HAS_BASEMAP, realStory } from './real-story.ts';
import { SIZES } from './scroll/document.ts';
import { TOY } from './toy.ts';

const story = HAS_BASEMAP ? realStory() : TOY;

/** West, south, east and north of what a camera shows, degrees. */
function shown({ center, zoom }: Camera, { width, height }: Viewport): Bounds {
  const { x, y } = toWorld(center);
  const [dx, dy] = [width / 2 / scaleAt(zoom), height / 2 / scaleAt(zoom)];
  const [west, north] = fromWorld({ x: x - dx, y: y - dy });
  const [east, south] = fromWorld({ x: x + dx, y: y + dy });
  return [west, south, east, north];
}

/** Places that a step is fitted to but that do not lie in the free part of the map, with where they fall. */
function coveredPlaces(of: MapStory, view: Viewport): readonly string[] {
  const free = freeBox(view);
  return planStory(of, view).steps.flatMap(({ id, camera }, index) => {
    const asked = of.steps[index]?.view;
    return (asked?.kind === 'fit' ? asked.places : []).flatMap((place) => {
      const where = of.places[place]?.where;
      const points =
        where === undefined || !('point' in where || 'extent' in where)
          ? []
          : 'point' in where
            ? [where.point]
            : where.extent;
      return points
        .map((point) => project(point, camera, view.width, view.height))
        .filter(({ x, y }) => x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height)
        .map(({ x, y }) => `${id}: ${place} at ${x.toFixed(0)}, ${y.toFixed(0)}`);
    });
  });
}

const PANELS = [320, 360, 390, 480, 600, 640, 768, 820, 900, 1024, 1280, 1440, 1680, 1920, 2200, 2560];

describe('cameras keep the step’s places clear of the panel from 320 to 2560 px', () => {
  // The map as wide as the window, with the column of text lying over its left, and furniture at head and foot.
  const covered = (width: number): Viewport => {
    const column = width < 640 ? 0 : Math.min(560, width * 0.39);
    const height = Math.min(1332, Math.max(250, width * 0.62));
    return viewport({ width, height, compact: width < 640, padding: { ...DESK_EDGES, left: 16 + column } });
  };

  test.each(PANELS)('%i px: the toy story', (width) => {
    expect(coveredPlaces(TOY, covered(width))).toEqual([]);
  });

  test.runIf(HAS_BASEMAP).each(PANELS)('%i px: our story, on the map beside or above the text', (width) => {
    for (const height of [width * 0.56, width * 0.75, width * 1.4].map(Math.round)) {
      const least = isStacked(width, height) ? 568 : 320; // of the lowest phone, upright and not
      const view = mapViewport(width, Math.max(least, height));
      expect(coveredPlaces(story, view)).toEqual([]);
    }
  });

  test.runIf(HAS_BASEMAP).each(SIZES)('$width × $height: our story', (size) => {
    expect(coveredPlaces(story, mapViewport(size.width, size.height))).toEqual([]);
  });
});

describe.runIf(HAS_BASEMAP)('a walk through our story never leaves the basemap', () => {
  const extents = new Map<Level, Bounds>(HAS_BASEMAP ? LEVELS.map((level) => [level, extentOf(level)]) : []);
  const last = story.steps.length - 1;
  const TRAVEL = 20; // points of each travel
  const places = story.steps.flatMap((_, index) => [
    restOf(index, last),
    ...(index === last ? [] : Array.from({ length: TRAVEL }, (_, k) => index + LEAVES + ((1 - LEAVES) * k) / TRAVEL)),
  ]);

  test.each(SIZES)('at $width × $height', (size) => {
    const view = mapViewport(size.width, size.height);
    const plan = planStory(story, view);
    const beyond = places.flatMap((at) => {
      const { camera, step } = frameAt(plan, position(at, last), PLAIN_LENS);
      const level = levelAt(camera.zoom);
      const [west, south, east, north] = shown(camera, view);
      const [w, s, e, n] = extents.get(level) ?? [0, 0, 0, 0];
      const hair = 1e-6; // degrees
      const within = west >= w - hair && south >= s - hair && east <= e + hair && north <= n + hair;
      const seen = [west, south, east, north].map((degrees) => degrees.toFixed(1)).join(' ');
      return within ? [] : [`${step.id} ${at.toFixed(2)} z${camera.zoom.toFixed(2)} ${level}: shows ${seen}`];
    });
    expect(beyond).toEqual([]);
  });
});
