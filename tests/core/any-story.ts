import fc from 'fast-check';
import type { MapStep, MapStory } from '../../src/core/picture/map-story.ts';
import type { Viewport } from '../../src/core/picture/viewport.ts';
import type { View } from '../../src/core/step.ts';
import { at, days, event, fitted, note, PLACES, place, step, storyOf, viewport } from './fixtures.ts';

const known = Object.keys(PLACES).filter((id) => id !== 'somewhere');
const anyView: fc.Arbitrary<View> = fc.oneof(
  fc.constant<View>({ kind: 'hold' }),
  fc
    .tuple(fc.subarray(known, { minLength: 1 }), fc.option(fc.integer({ min: 3, max: 11 })))
    .map(([ids, deepest]) => fitted(ids, deepest)),
  fc
    .tuple(
      fc.integer({ min: -40, max: 120 }),
      fc.integer({ min: 0, max: 75 }),
      fc.double({ min: 1, max: 11, noNaN: true }),
    )
    .map(([lon, lat, zoom]) => at(lon, lat, zoom)),
);
const day = fc.constantFrom('2021-06-01', '2021-11-17', '2021-11-18', '2021-11-19');
const anySpan = fc.tuple(fc.option(day), fc.option(day)).map(([one, other]) => {
  const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  return days(from, to);
});

const anyStep = (index: number): fc.Arbitrary<MapStep> =>
  fc
    .record({
      view: index === 0 ? fc.constant(at(30, 48, 3.6)) : anyView,
      layers: fc.subarray([...known.map(place), event('crossing')]),
      routes: fc.subarray(['flight', 'closed']),
      time: fc.option(anySpan),
      callouts: fc.subarray([
        note(`s${index}/1`, 'sokolka'),
        note(`s${index}/2`, 'line'),
        note(`s${index}/3`, 'minsk'),
      ]),
    })
    .map((made) => step({ id: `s${index}`, ...made }));

/** Any story of three to eight steps, with everything in it that a step may say. */
export const anyStory: fc.Arbitrary<MapStory> = fc
  .integer({ min: 3, max: 8 })
  .chain((steps) => fc.tuple(...Array.from({ length: steps }, (_, i) => anyStep(i))))
  .map((steps) => storyOf(steps));

export const anyViewport: fc.Arbitrary<Viewport> = fc
  .tuple(fc.integer({ min: 320, max: 2560 }), fc.integer({ min: 240, max: 1440 }))
  .map(([width, height]) => viewport({ width, height, compact: width < 640 }));

/** A place within a step where something begins or ends, or any other. */
export const anyProgress = fc.oneof(
  fc.constantFrom(0, 0.25, 0.5, 0.6, 0.8, 0.999_999),
  fc.double({ min: 0, max: 0.999_999, noNaN: true }),
);
