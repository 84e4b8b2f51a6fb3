import type { LonLat } from '../../geo.ts';
import { textIn } from '../../language/text.ts';
import { ZOOM_LIMIT } from '../../picture/camera/zoom-limits.ts';
import type { Name } from '../../picture/gazetteer.ts';
import { deepestAt, levelLeft, type MapGround } from '../../picture/map-ground.ts';
import type { Geography } from '../build/geography.ts';
import { groundWith, isInRegion, type OwnGround } from '../build/ground.ts';
import type { At, Problems } from '../problem.ts';
import type { Geometry, PlaceSpec } from '../specs/cast.ts';
import { ANY, type Entries } from '../yaml/entries.ts';
import type { Located } from '../yaml/schema.ts';
import { distance, nearest } from '../yaml/suggest.ts';
import { idOf } from './sections.ts';

const FIT_ZOOM = 6; // a part of a country, with towns that people know
const FAR_ZOOM = 4.9; // what the map has everywhere
const WIDEST = [2560, 1440] as const; // pixels, of any window that a story is checked in

const LIKE = 5; // letters: of shorter names too many are alike
const LONG = 9; // letters: of names up to these one letter alone is mistaken, else Mecca would be Mocha

/** The name that an author most likely meant; null: none is near enough. */
function meantBy(name: string, known: readonly string[]): string | null {
  if (name.length < LIKE) return null;
  const near = nearest(name, known);
  return near !== null && name.length < LONG && distance(letters(name), letters(near)) > 1 ? null : near;
}

/** What a story of one file asks of the map. */
export interface LightMap {
  readonly geography: Geography;
  readonly own: OwnGround;
}

/** Towns and countries by how they are called. The last of one name stays: the most important, which has the lowest rank. */
const placesIn = (names: readonly Name[]): readonly (readonly [string, Name])[] =>
  names
    .filter(({ kind }) => kind === 'town' || kind === 'country')
    .sort((a, b) => b.rank - a.rank)
    .map((name) => [letters(name.text), name]);

const pointsIn = ({ geometry: { value } }: PlaceSpec): readonly LonLat[] =>
  value.kind === 'point' ? [value.point] : [];

const letters = (name: string): string => name.normalize('NFC').toLocaleLowerCase('en').trim();

/** A place of the story's own. */
export interface OwnPlace {
  readonly name: Located<string>;
  readonly at: Located<LonLat>;
}

/** The places of a story in one file, by their names: its own, and towns and countries of the map that it speaks of. */
export class Atlas {
  readonly #specs = new Map<string, PlaceSpec>(); // by name
  readonly #byId = new Map<string, PlaceSpec>();
  /** Towns and countries of the map by name, the most important of each. */
  readonly #names: ReadonlyMap<string, Name>;
  /** What the story is told in, and its places are called in. */
  readonly lang: string;
  readonly #problems: Problems;
  readonly #complete: boolean;
  readonly #map: LightMap;

  /** `own` are the places that stand over the story; null: they cannot be read, and none is missed. */
  constructor(map: LightMap, own: readonly OwnPlace[] | null, lang: string, problems: Problems) {
    this.#map = map;
    const { region, world } = map.geography.sights ?? { region: null, world: null };
    // Of one name the region's stays, and of two the most important.
    this.#names = new Map([...placesIn(world?.names ?? []), ...placesIn(region?.names ?? [])]);
    this.lang = lang;
    this.#problems = problems;
    this.#complete = own !== null;
    for (const { name, at } of own ?? []) this.add(name, at);
  }

  /** Takes a place under a name that is new, or the same again at the same point. Answers with its id. */
  add(name: Located<string>, { value: point, at }: Located<LonLat>): Located<string> {
    const known = this.#specs.get(letters(name.value));
    if (known === undefined) return { value: this.#take(name, { kind: 'point', point }, 'exact', at), at: name.at };
    const { value } = known.geometry;
    if (value.kind !== 'point' || value.point.join() !== point.join())
      this.#problems.report(
        name.at,
        `expected a place with a name of its own, got ${JSON.stringify(name.value)}, which line ${known.geometry.at.line} has elsewhere`,
        'call one of the two otherwise, or leave at out here',
      );
    return { value: known.id.value, at: name.at };
  }

  /** The id of a place by its name; null where neither the story nor the map knows it, which is reported. */
  find(name: Located<string>): Located<string> | null {
    const key = letters(name.value);
    const known = this.#specs.get(key);
    if (known !== undefined) return { value: known.id.value, at: name.at };
    const found = this.#names.get(key);
    if (found !== undefined) {
      const country = found.kind === 'country';
      const geometry: Geometry = country ? { kind: 'country', id: found.id } : { kind: 'point', point: found.at };
      return { value: this.#take(name, geometry, country ? 'country' : 'town', name.at), at: name.at };
    }
    // Without the map at hand nobody knows what it knows.
    if (!this.#complete || this.#map.geography.sights === null) return null;
    const all = [...this.#specs.values()].map(({ names }) => textIn(names.value, this.lang));
    const others = [...all, ...[...this.#names.values()].map(({ text }) => text)];
    const likely = meantBy(name.value, others);
    this.#problems.report(
      name.at,
      `expected a place of the story, or a town or country that the map knows, got ${JSON.stringify(name.value)}`,
      `${likely === null ? '' : `did you mean ${JSON.stringify(likely)}? Else `}give it a point: at: [longitude, latitude] and place: ${name.value} where the step is about it; else over the story, under places, - { name: ${name.value}, at: [longitude, latitude] }`,
    );
    return null;
  }

  /** Of all places that are points. */
  points(): readonly LonLat[] {
    return [...this.#byId.values()].flatMap(pointsIn);
  }

  isPoint(id: string): boolean {
    return this.#byId.get(id)?.geometry.value.kind === 'point';
  }

  /** The same of a place that has to be a point. */
  findPoint(name: Located<string>): { readonly id: Located<string>; readonly point: LonLat } | null {
    const id = this.find(name);
    const geometry = id === null ? undefined : this.#byId.get(id.value)?.geometry.value;
    if (id === null || geometry === undefined) return null;
    if (geometry.kind === 'point') return { id, point: geometry.point };
    this.#problems.report(
      name.at,
      `expected a place that is a point, got ${JSON.stringify(name.value)}, which is a country`,
      'name a town in it, or a place of your own',
    );
    return null;
  }

  /** All, as a step names them at one place of the file. */
  ids(at: At): readonly Located<string>[] {
    return [...this.#byId.keys()].map((value) => ({ value, at }));
  }

  /**
   * What the story's map is drawn from, as far as its places tell, and points of the lines and areas beside them. To be asked
   * when all of them are known.
   */
  ground(extent: readonly LonLat[]): MapGround {
    const { own, geography } = this.#map;
    const countries = [...this.#byId.values()].flatMap(({ geometry: { value } }) =>
      value.kind === 'country' ? (geography.country(value.id)?.extent ?? []) : [],
    );
    return groundWith(own, isInRegion([...this.points(), ...countries, ...extent]));
  }

  /**
   * How deep a camera looks at places where the author does not say: as deep as they are known, and the ground has a map.
   * `extent`: points of lines and areas beside them, which alone may be looked at as closely as the map allows.
   */
  depth(ids: readonly Located<string>[], extent: readonly LonLat[], ground: MapGround): number {
    const drawn = ids.flatMap(({ value }) => this.#byId.get(value) ?? []);
    const points = [...drawn.flatMap(pointsIn), ...extent];
    const known = Math.min(FIT_ZOOM, ...drawn.map(({ precision }) => ZOOM_LIMIT[precision.value]));
    const isHeld = (zoom: number): boolean =>
      points.every((point) => levelLeft(ground, { center: point, zoom }, ...WIDEST) === null);
    const deepest = this.deepest(ids, extent, ground);
    if (ids.length === 0 && isHeld(deepest)) return deepest;
    return isHeld(known) ? known : Math.min(known, FAR_ZOOM);
  }

  /** How deep a camera may look at places and points: as deep as there is a map of them. */
  deepest(ids: readonly Located<string>[], extent: readonly LonLat[], ground: MapGround): number {
    const drawn = ids.flatMap(({ value }) => this.#byId.get(value) ?? []);
    return deepestAt(ground, [...drawn.flatMap(pointsIn), ...extent]);
  }

  entries(): Entries<PlaceSpec> {
    const ids = this.#complete ? new Set(this.#byId.keys()) : ANY;
    return { specs: [...this.#byId.values()], ids, complete: this.#complete };
  }

  /** An id that no other place has: as it is made of a name, or by a number. */
  #freeId(made: string): string {
    if (made !== '' && !this.#byId.has(made)) return made;
    let number = this.#byId.size + 1;
    while (this.#byId.has(`place-${number}`)) number += 1;
    return `place-${number}`;
  }

  #take(name: Located<string>, geometry: Geometry, precision: 'exact' | 'town' | 'country', at: At): string {
    const here = name.at;
    const value = this.#freeId(idOf(name.value));
    const spec: PlaceSpec = {
      ...{ here, own: null, variants: [], country: null, town: null, geonames: null, airport: null },
      id: { value, at: here },
      names: { value: { [this.lang]: name.value }, at: here },
      geometry: { value: geometry, at },
      precision: { value: precision, at },
      basis: { here, kind: 'author', words: null, why: null, from: { value: [], at: here } },
    };
    this.#specs.set(letters(name.value), spec);
    this.#byId.set(value, spec);
    return value;
  }
}
