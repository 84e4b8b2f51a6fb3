// Puts world-names.json together: countries, seas, great rivers, towns.
import type { Feature, Line } from '../geojson.ts';
import { linesOf, type Polygon, polygonsOf } from '../geojson.ts';
import { boundsOf, nearestOnLine, ringArea } from '../geometry.ts';
import type { Country } from '../land.ts';
import { least, nth } from '../lists.ts';
import { onCourse, slug } from '../names.ts';
import { flat, widest } from '../spots.ts';
import { COUNTRIES } from '../table-countries.ts';
import type { Town } from '../towns.ts';
import { FURTHER_COUNTRIES, WORLD_PLACES } from './table-countries.ts';
import { WORLD_RIVER_NAMES, WORLD_SEAS } from './table-waters.ts';
import { worldTowns } from './towns.ts';

const BESIDE = 11; // pixels between a river and its name

/** km² of a country, the size of its name, how many more places for it, and the zoom from which it shows. */
const SIZES = [
  [2e6, 1, 10, 0],
  [4e5, 2, 5, 1.6],
  [8e4, 3, 2, 2.4],
  [2e4, 4, 1, 3],
  [2e3, 4, 0, 3.4],
  [0, 4, 0, 4],
] as const;

const areaOf = (polygons: readonly Polygon[]): number =>
  polygons.reduce((sum, polygon) => sum + ringArea(nth(polygon, 0)), 0);

/** Where the name of a country may stand: its widest place first. */
function placesOf(polygons: readonly Polygon[], most: number) {
  const largest = least(polygons, (polygon) => -ringArea(nth(polygon, 0)));
  const bounds = boundsOf(nth(largest, 0));
  const spacing = Math.sqrt(areaOf([largest]) / Math.max(1, most)) * 0.5;
  return widest(largest, bounds, { least: 0, most: most + 1, spacing, edge: 0.5 });
}

function countries(land: readonly Country[]): readonly object[] {
  const byId = new Map(land.map((country) => [country.id, polygonsOf(country.geometry)]));
  const known = new Map(COUNTRIES.map(({ id, at }) => [id, at]));
  const named = [...COUNTRIES, ...FURTHER_COUNTRIES].sort((a, b) => (a.id < b.id ? -1 : 1));
  return named.map(({ id, a2, name }) => {
    const polygons = byId.get(id);
    if (polygons === undefined) throw new Error(`${id}: expected a country of the world, got none`);
    const area = areaOf(polygons);
    const [, size, most, minzoom] = SIZES.find(([km2]) => area >= km2) ?? nth(SIZES, SIZES.length - 1);
    const places = placesOf(polygons, most);
    const at = WORLD_PLACES.get(id) ?? known.get(id) ?? nth(places, 0).at;
    return {
      id,
      a2,
      name: { en: name },
      at: at.map((v) => Math.round(v * 100) / 100),
      size,
      ...(minzoom === 0 ? {} : { minzoom }),
      ...(most === 0 ? {} : { spots: places.flatMap((spot) => flat(spot, 10)) }),
    };
  });
}

const seas = (): readonly object[] => {
  const seen = new Map<string, number>();
  return WORLD_SEAS.map(({ name, ...rest }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { id: count === 1 ? slug(name) : `${slug(name)}-${count}`, name: { en: name }, ...rest };
  });
};

const rivers = (drawn: readonly Feature<{ readonly name?: unknown }>[]): readonly object[] =>
  WORLD_RIVER_NAMES.map(({ name, at, minzoom, maxzoom, size }) => {
    const lines: readonly Line[] = drawn
      .filter(({ properties }) => properties.name === name)
      .flatMap(({ geometry }) => linesOf(geometry));
    const line = least(lines, (each) => nearestOnLine(each, at).km);
    const place = onCourse(line, at, (minzoom + maxzoom) / 2, BESIDE);
    return { id: slug(name), name: { en: name }, ...place, size, kind: 'river', minzoom, maxzoom };
  });

interface Names {
  readonly countries: readonly object[];
  readonly waters: readonly object[];
  readonly towns: readonly Town[];
  readonly along: readonly [];
}

/** The whole of world-names.json. */
export function worldNames(land: readonly Country[], drawnRivers: readonly Feature[]): Names {
  const codes = new Map([...COUNTRIES, ...FURTHER_COUNTRIES].map(({ a2, id }) => [a2, id]));
  return {
    countries: countries(land),
    waters: [...seas(), ...rivers(drawnRivers)],
    towns: worldTowns(codes),
    along: [],
  };
}
