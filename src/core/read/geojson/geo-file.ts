// A file of GeoJSON (RFC 7946) in a story's folder, as far as it can be read without knowing what is asked of it.
import { type Fields, isRecord } from '../../record.ts';
import type { At, Problems } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import { Lines } from '../prose/flat.ts';
import { isUtf8 } from '../raw-text.ts';
import { readJson } from './json.ts';

const MOST = { megabytes: 2, points: 20_000 } as const;
const MAPSHAPER = 'simplify it at mapshaper.org (Simplify, then Export as GeoJSON): a map of this size shows less';
export const REPROJECT =
  'reproject it to WGS 84 (EPSG:4326): in QGIS by Export, Save Features As, with that CRS; in mapshaper by -proj wgs84';

const GEOMETRIES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const;
type GeometryType = (typeof GEOMETRIES)[number];

export interface GeoFeature {
  /** Its id and its name, by either of which it may be asked for. */
  readonly ids: readonly string[];
  readonly name: string | null;
  /** null: it has no geometry. */
  readonly type: GeometryType | null;
  readonly coordinates: unknown;
  readonly at: At;
}

export interface GeoFile {
  readonly features: readonly GeoFeature[];
  /** Where an object or array of the file stands, else what is about it. */
  readonly placeOf: (part: unknown, otherwise: At) => At;
}

/** What a file says of itself, and where. */
interface Found {
  readonly path: string;
  readonly problems: Problems;
  readonly top: At;
  readonly placeOf: GeoFile['placeOf'];
}

const typeOf = ({ type }: Fields): GeometryType | null => GEOMETRIES.find((each) => each === type) ?? null;

/** null: it cannot be read, which is reported. */
export function readGeoFile(path: string, given: string, problems: Problems): GeoFile | null {
  const top: At = { file: path, line: 1, column: 1, path: '' };
  const wrong = (message: string, help: string, at = top): null => {
    problems.report(at, message, help);
    return null;
  };
  const text = given.replace(/^\ufeff/, '');
  const megabytes = text.length / 1e6;
  if (megabytes > MOST.megabytes)
    return wrong(`expected a file of at most ${MOST.megabytes} MB, got ${megabytes.toFixed(1)} MB`, MAPSHAPER);
  if (!isUtf8({ file: path, text, problems })) return null;
  const other = otherFormat(text.trimStart());
  if (other !== null) return wrong(...other);
  const json = readJson(text);
  const lines = new Lines(path, text);
  if ('message' in json) return wrong(json.message, json.help, lines.at(json.at, ''));
  const placeOf: GeoFile['placeOf'] = (part, otherwise) => {
    const offset = json.placeOf(part);
    return offset === null ? otherwise : lines.at(offset, '');
  };
  return fileOf(json.value, { path, problems, top, placeOf });
}

/** What is no JSON at all, and most often comes of how a file was saved. */
function otherFormat(text: string): [message: string, help: string] | null {
  if (text === '') return ['expected GeoJSON, got an empty file', 'save or download it again'];
  if (!text.startsWith('<')) return null;
  const [, kind] = /<(kml|gpx)\b/i.exec(text.slice(0, 2000)) ?? [];
  return kind === undefined
    ? ['expected GeoJSON, got HTML, which is a page of the web', 'download the file itself: on GitHub, press Raw first']
    : [`expected GeoJSON, got ${kind.toUpperCase()}`, 'open it at geojson.io or in QGIS, and save it as GeoJSON'];
}

function fileOf(value: unknown, found: Found): GeoFile | null {
  const { top, problems, placeOf } = found;
  const wrong = (message: string, help: string, at = top): null => {
    problems.report(at, message, help);
    return null;
  };
  if (!isRecord(value) || typeof value['type'] !== 'string')
    return wrong(
      'expected GeoJSON, an object with a "type", got something else',
      'it begins as { "type": "FeatureCollection", "features": [ … ] }',
    );
  const { type } = value;
  if (type === 'Topology')
    return wrong(
      'expected GeoJSON, got TopoJSON, whose type is Topology',
      'export it as GeoJSON: mapshaper in.json -o format=geojson out.geojson',
    );
  if (!isWgs84(value)) return wrong(`expected longitude and latitude in WGS 84, got ${crsOf(value)}`, REPROJECT);
  const points = countPoints(value);
  if (points > MOST.points) return wrong(`expected a file of at most ${MOST.points} points, got ${points}`, MAPSHAPER);
  if (type === 'FeatureCollection') {
    const list: unknown = value['features'];
    if (!Array.isArray(list))
      return wrong('expected "features", a list, in the FeatureCollection, got none', 'export the file again');
    const features = list.map((each: unknown, index) => featureOf(each, index, found));
    return features.every((each) => each !== null) ? { features, placeOf } : null;
  }
  if (type === 'Feature' || typeOf(value) !== null) {
    const feature = featureOf(type === 'Feature' ? value : { type: 'Feature', geometry: value }, 0, found);
    return feature === null ? null : { features: [feature], placeOf };
  }
  return wrong(
    `expected a type of GeoJSON, as FeatureCollection, Feature or LineString, got ${JSON.stringify(type)}`,
    didYouMean(type, ['FeatureCollection', 'Feature', ...GEOMETRIES]) ?? 'export the file again as GeoJSON',
  );
}

function featureOf(value: unknown, index: number, { problems, placeOf, top }: Found): GeoFeature | null {
  const at = placeOf(value, top);
  const wrong = (message: string, help: string): null => {
    problems.report(at, message, help);
    return null;
  };
  if (!isRecord(value) || value['type'] !== 'Feature')
    return wrong(
      `expected feature ${index + 1} to be of the type "Feature", got another thing`,
      'export the file again',
    );
  const { id, geometry } = value;
  const named = isRecord(value['properties']) ? value['properties']['name'] : undefined;
  const name = wordOf(named);
  const ids = [wordOf(id), name].flatMap((each) => each ?? []);
  if (geometry === null || geometry === undefined) return { ids, name, type: null, coordinates: null, at };
  const type = isRecord(geometry) ? typeOf(geometry) : null;
  if (!isRecord(geometry) || type === null)
    return wrong(
      `expected a geometry of GeoJSON, as Point, LineString or Polygon, got ${JSON.stringify(isRecord(geometry) ? (geometry['type'] ?? null) : null)}`,
      'export the file again as GeoJSON',
    );
  return { ids: [...new Set(ids)], name, type, coordinates: geometry['coordinates'], at: placeOf(geometry, at) };
}

/** An id may be a number. */
function wordOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The name of the coordinate system that a file of before 2016 says it has. */
function crsOf({ crs }: Fields): string | null {
  if (!isRecord(crs)) return null;
  const name = isRecord(crs['properties']) ? crs['properties']['name'] : null;
  return typeof name === 'string' ? name : 'a coordinate system without a name';
}

function isWgs84(value: Fields): boolean {
  const name = crsOf(value);
  return name === null || /CRS:?84$|EPSG:+4326$/i.test(name);
}

/** Positions anywhere in a file. */
function countPoints(value: unknown): number {
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return typeof parts[0] === 'number' ? 1 : parts.reduce<number>((sum, part) => sum + countPoints(part), 0);
  }
  return isRecord(value) ? Object.values(value).reduce<number>((sum, part) => sum + countPoints(part), 0) : 0;
}
