import type { MapPlace, MapRoute, MapStory } from '../../src/core/picture/map-story.ts';
import { at, days, note, place, step, storyOf } from './fixtures.ts';

/** A story of so many steps, each with a camera, two places, a route that it draws, a note and a time of its own. */
export function longStory(steps: number): MapStory {
  const lonLat = (i: number): readonly [number, number] => [(i * 7.3) % 60, 30 + ((i * 3.1) % 30)];
  const ids = Array.from({ length: steps }, (_, i) => i);
  const places = ids.map((i): [string, MapPlace] => [
    `p${i}`,
    { name: `Place ${i}`, where: { precision: 'town', point: lonLat(i) }, inferred: false },
  ]);
  const routes = ids.map((i): [string, MapRoute] => [
    `r${i}`,
    {
      name: `Route ${i}`,
      stops: [lonLat(i), lonLat(i + 1)],
      course: 'great-circle',
      arrow: true,
      state: 'flown',
      voices: [],
    },
  ]);
  return storyOf(
    ids.map((i) =>
      step({
        id: `s${i}`,
        view: at(...lonLat(i), 5 + (i % 4)),
        layers: [place(`p${i}`), place(`p${(i + 1) % steps}`)],
        routes: [`r${i}`],
        time: days('2021-11-17', i % 2 === 0 ? '2021-11-18' : '2021-11-19'),
        callouts: [note(`s${i}/1`, `p${i}`)],
      }),
    ),
    { places: Object.fromEntries(places), routes: Object.fromEntries(routes) },
  );
}
