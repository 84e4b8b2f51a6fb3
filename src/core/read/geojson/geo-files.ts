// The files of GeoJSON in a story's folder, as its author names them: voyage.geojson, or voyage.geojson#1785.
import type { At, Problems } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import type { FileText } from '../yaml/entries.ts';
import type { Located } from '../yaml/schema.ts';
import { type GeoFeature, type GeoFile, readGeoFile } from './geo-file.ts';
import { type GeoKind, KINDS, type Parts, partsOf } from './geometry.ts';
import { simplified } from './simplify.ts';

export const GEO_FILE = /\.(?:geojson|json)$/i;
const NAMES = 8; // of features that a message lists

/** A feature that was asked for, as the map will draw it. */
export interface Picked {
  /** Of its file and its place there. */
  readonly key: string;
  readonly name: string | null;
  readonly parts: Parts;
  readonly at: At;
}

type Texts = Readonly<Record<string, FileText>>;

const INSTEAD: Readonly<Record<GeoKind, string>> = {
  point: 'write area: or track: for what is no point',
  line: 'write area: for an area, and places: for points',
  area: 'write line: or track: for a line, and places: for points',
};

const quoted = (words: string): string => JSON.stringify(words);

export class GeoFiles {
  readonly #texts: Texts;
  readonly #folder: string;
  readonly #zoom: number;
  readonly #problems: Problems;
  readonly #read = new Map<string, GeoFile | null>();
  readonly #picked = new Map<string, Picked | null>();

  /** `texts`: of all files by their paths; `folder`: of the story, with a slash at its end; `zoom`: as deep as its map goes. */
  constructor(texts: Texts, folder: string, zoom: number, problems: Problems) {
    this.#folder = folder;
    this.#zoom = zoom;
    this.#problems = problems;
    const own = Object.entries(texts).filter(([path]) => path.startsWith(folder));
    this.#texts = Object.fromEntries(own.map(([path, text]) => [path.slice(folder.length), text]));
  }

  /** null: there is no such feature, or it is no such thing; which is reported, once for each. */
  pick(ref: Located<string>, kind: GeoKind): Picked | null {
    const asked = `${kind} ${ref.value}`;
    const known = this.#picked.get(asked);
    if (known !== undefined) return known;
    const picked = this.#pick(ref, kind);
    this.#picked.set(asked, picked);
    return picked;
  }

  /** All points of a file that have a name; null: there are none, which is reported. */
  points(ref: Located<string>): readonly { readonly name: string; readonly picked: Picked }[] | null {
    const file = this.#file(ref);
    if (file === null) return null;
    const named = file.features.filter(({ type, name }) => type === 'Point' && name !== null);
    if (named.length === 0) {
      this.#problems.report(
        ref.at,
        `expected points with a name in ${ref.value}, got none`,
        'give each "properties": { "name": … }: that is what its place is called',
      );
      return null;
    }
    const points = named.map((feature) => ({
      name: feature.name ?? '',
      picked: this.#made(ref.value, feature, 'point', file),
    }));
    const right = points.flatMap(({ name, picked }) => (picked === null ? [] : { name, picked }));
    return right.length === points.length ? right : null;
  }

  /** Warns of files that nothing asked for. */
  warnUnused(): void {
    for (const name of Object.keys(this.#texts))
      if (GEO_FILE.test(name) && !this.#read.has(name))
        this.#problems.warn(
          { file: this.#folder + name, line: 1, column: 1, path: '' },
          'expected a file that the story names, got one that it does not',
          `name it under a heading, as track: ${name}, or move it elsewhere`,
        );
  }

  #pick(ref: Located<string>, kind: GeoKind): Picked | null {
    const [name = '', wanted] = divided(ref.value);
    const file = this.#file({ value: name, at: ref.at });
    if (file === null) return null;
    const feature = this.#feature(file, name, wanted, kind, ref.at);
    return feature === null ? null : this.#made(name, feature, kind, file);
  }

  #made(name: string, feature: GeoFeature, kind: GeoKind, file: GeoFile): Picked | null {
    const parts = partsOf(feature, kind, file, this.#problems);
    if (parts === null) return null;
    const key = `${name}:${file.features.indexOf(feature)}`;
    const drawn = kind === 'point' ? parts : simplified(parts, kind === 'area' ? 4 : 2, this.#zoom);
    return { key, name: feature.name, parts: drawn, at: feature.at };
  }

  #file({ value: name, at }: Located<string>): GeoFile | null {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    const text = this.#texts[name];
    if (typeof text !== 'string') {
      if (text === undefined) this.#problems.report(at, ...this.#missing(name));
      return null;
    }
    const file = readGeoFile(this.#folder + name, text, this.#problems);
    this.#read.set(name, file);
    return file;
  }

  #missing(name: string): [message: string, help: string] {
    if (!GEO_FILE.test(name))
      return [
        `expected the name of a file that ends in .geojson, got ${quoted(name)}`,
        'save what is to be drawn as GeoJSON, and write the name of that file',
      ];
    const bare = name.replace(/^.*[/\\]/, '');
    if (bare !== name)
      return [`expected the name of a file in ${this.#folder}, got ${quoted(name)}`, `put it there, and write ${bare}`];
    const names = Object.keys(this.#texts).filter((each) => GEO_FILE.test(each));
    const alike = names.find((each) => each.normalize().toLowerCase() === name.normalize().toLowerCase());
    if (alike !== undefined)
      return [
        `expected the name as the file has it, ${quoted(alike)}, got ${quoted(name)}`,
        `did you mean ${alike}? Most hosts tell small and capital letters apart`,
      ];
    return [
      `expected a file of ${this.#folder}, got ${quoted(name)}, which is not there`,
      didYouMean(name, names) ?? 'put the file into that folder, beside story.md',
    ];
  }

  #feature(file: GeoFile, name: string, wanted: string | null, kind: GeoKind, at: At): GeoFeature | null {
    const wrong = (message: string, help: string): null => {
      this.#problems.report(at, message, help);
      return null;
    };
    const { called, types } = KINDS[kind];
    const isSuch = ({ type }: GeoFeature): boolean => (types as readonly (string | null)[]).includes(type);
    const among = wanted === null ? file.features : file.features.filter(({ ids }) => ids.includes(wanted));
    const named = [...new Set(file.features.flatMap(({ ids }) => ids.slice(-1)))];
    const list = `it has ${named.slice(0, NAMES).join(', ')}${named.length > NAMES ? ' and others' : ''}`;
    if (wanted !== null && among.length === 0)
      return wrong(
        `expected the id or name of a feature of ${name} after the hash, got ${quoted(wanted)}`,
        didYouMean(wanted, named) ?? (named.length === 0 ? 'none of its features has an id or a name' : list),
      );
    const [found, second] = among.filter(isSuch);
    if (found === undefined)
      return wrong(`expected ${called} in ${name}, got ${contentOf(among)}`, helpFor(among, kind));
    if (second === undefined) return found;
    const lines = `lines ${found.at.line} and ${second.at.line}`;
    return wanted === null
      ? wrong(
          `expected one feature that is ${called} in ${name}, got several, as in ${lines}`,
          named.length === 0 ? `give each an "id", and write ${name}#its-id` : `write which: ${name}#…; ${list}`,
        )
      : wrong(
          `expected one feature called ${quoted(wanted)} in ${name}, got several, in ${lines}`,
          'give each an id of its own',
        );
  }
}

/** The name of a file, and what stands after a hash. */
function divided(ref: string): readonly [file: string, feature: string | null] {
  const hash = ref.indexOf('#');
  return hash < 0 ? [ref.trim(), null] : [ref.slice(0, hash).trim(), ref.slice(hash + 1).trim()];
}

function contentOf(features: readonly GeoFeature[]): string {
  if (features.length === 0) return 'a file without features';
  return [...new Set(features.map(({ type }) => type ?? 'a feature without a geometry'))].join(', ');
}

function helpFor(features: readonly GeoFeature[], kind: GeoKind): string {
  if (features.length === 0) return 'draw something first, as at geojson.io, and save it again';
  if (features.some(({ type }) => type === 'GeometryCollection'))
    return 'put each geometry of the GeometryCollection into a feature of its own';
  return features.every(({ type }) => type === null) ? 'give the feature a geometry' : INSTEAD[kind];
}
