import { expect, test } from 'vitest';
import { diskAt } from '../../site/input/disk.ts';
import { whereMaps } from '../../site/where/maps.ts';
import { buildWherePictures } from '../../site/where/pictures.ts';
import { landWithin } from '../../site/where/pieces.ts';
import { projection, toWorld } from '../../src/core/geo.ts';
import type { PlaceId } from '../../src/core/ids.ts';
import { isInside, nearestTo } from '../../src/core/quiz/drawing.ts';
import { judge } from '../../src/core/quiz/judge.ts';
import type { At, WhereMap } from '../../src/core/quiz/where.ts';
import { theStory, theTeaching } from '../the-story.ts';

const story = theStory();
const maps = whereMaps(story, theTeaching().where, diskAt('.'));

const at = (map: WhereMap, lon: number, lat: number): At => {
  const { x, y } = projection(map.camera, map.width, map.height)(toWorld([lon, lat]));
  return [x, y];
};
const verdict = (place: string, lon: number, lat: number): string => {
  const map = maps.find(({ asked }) => asked.some((each) => each.place === place));
  const asked = map?.asked.find((each) => each.place === place);
  if (map === undefined || asked === undefined) throw new Error(`nobody asks for ${place}`);
  return judge(asked, at(map, lon, lat), map).verdict;
};

test('every place that is asked for lies on its map', () => {
  expect(maps.map(({ asked }) => asked.length)).toEqual(theTeaching().where.map(({ places }) => places.length));
  for (const map of maps)
    for (const { place, drawing } of map.asked) {
      const [x, y] = nearestTo([map.width / 2, map.height / 2], drawing);
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height, place).toBe(true);
    }
});

test('who knows the place is right, and who is a country away is not', () => {
  expect(verdict('minsk', 27.56, 53.9)).toBe('there');
  expect(verdict('minsk', 21.01, 52.23)).toBe('far');
  expect(verdict('sokolka', 23.5, 53.41)).toBe('there');
  expect(verdict('bug', 23.6, 51.9)).toBe('there');
  expect(verdict('belarus', 28, 53.5)).toBe('there');
  expect(verdict('belarus', 19, 52)).not.toBe('there');
  expect(verdict('latvia', 25, 58.9)).not.toBe('there'); // that is Estonia
  expect(verdict('russia', 50, 55)).toBe('there');
  expect(verdict('russia', 20.8, 54.7), 'Kaliningrad').toBe('there');
  expect(verdict('russia', 31.7, 60.8), 'Lake Ladoga').toBe('there');
  expect(verdict('iraq', 44, 33)).toBe('there');
});

test('what the story’s own map calls by the same name is no wrong answer', () => {
  expect(verdict('bug', 21.9, 52.7), 'near Brok, where the map has the name').toBe('there');
  expect(verdict('bug', 22.6, 53.2)).not.toBe('there');
});

test('no border stands out on the map on which it is asked for', () => {
  const pictures = buildWherePictures(story, theTeaching().where, diskAt('.')).map(({ content }) => String(content));
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) expect(picture).not.toMatch(/data-layer="(line|bands?)/);
});

test('a place that we only infer is not asked for', () => {
  const asked = maps.flatMap((map) => map.asked.map(({ place }) => place));
  expect(asked.length).toBeGreaterThan(15);
  for (const place of asked) expect(story.places.get(place as PlaceId)?.basis.kind, place).not.toBe('inference');
});

test('by ear a country is where it is', () => {
  const [border] = maps;
  const poland = border?.lands.find(({ place }) => place === 'poland');
  const belarus = border?.lands.find(({ place }) => place === 'belarus');
  if (border === undefined || poland === undefined || belarus === undefined) throw new Error('expected both lands');
  expect([isInside(at(border, 22, 52.5), poland.drawing), isInside(at(border, 22, 52.5), belarus.drawing)]).toEqual([
    true,
    false,
  ]);
  expect([isInside(at(border, 26, 53), poland.drawing), isInside(at(border, 26, 53), belarus.drawing)]).toEqual([
    false,
    true,
  ]);
});

test('what reaches beyond the picture is cut at its edge, and closed there', () => {
  const box = [
    [-50, 10],
    [50, 10],
    [50, 30],
    [-50, 30],
    [-50, 10],
  ];
  const [ring = []] = landWithin({ type: 'Polygon', coordinates: [box] }, { width: 40, height: 40 });
  expect(ring[0]).toEqual(ring.at(-1));
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0, 40, 10, 30]);
  expect(
    landWithin(
      { type: 'Polygon', coordinates: [box.map(([x = 0, y = 0]) => [x + 500, y])] },
      { width: 40, height: 40 },
    ),
  ).toEqual([]);
});

test('a land that the edge of the picture cuts in two is in it twice', () => {
  // A horseshoe whose bow lies above the picture: two legs are left.
  const horseshoe = [
    [5, -20],
    [35, -20],
    [35, 20],
    [30, 20],
    [30, -10],
    [10, -10],
    [10, 20],
    [5, 20],
    [5, -20],
  ];
  const rings = landWithin({ type: 'Polygon', coordinates: [horseshoe] }, { width: 40, height: 40 });
  const land = { kind: 'land', rings } as const;
  expect([7, 20, 32].map((x) => isInside([x, 10], land))).toEqual([true, false, true]);
});

test('what a map does not show cannot be asked for on it', () => {
  const bounds = [62, 44, 70, 48] as const; // Kazakhstan: the box about Russia reaches there, Russia does not
  const russia = theTeaching().where.flatMap(({ places }) => places.filter((id) => id === 'russia'));
  expect(() =>
    whereMaps(story, [{ id: 'steppe', title: { en: 'Steppe' }, bounds, places: russia }], diskAt('.')),
  ).toThrow('expected russia in the picture of steppe');
});
