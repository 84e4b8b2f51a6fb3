import type { LonLat } from '../core/geo.ts';
import type { Name, Spot } from '../core/picture/gazetteer.ts';
import { isRecord } from '../core/record.ts';

type Fields = Readonly<Record<string, unknown>>;

const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

function lonLat(value: unknown): LonLat | null {
  if (!Array.isArray(value)) return null;
  const [lon, lat] = value as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null;
}

function text(value: unknown, lang: string): string | null {
  if (!isRecord(value)) return null;
  const said = value[lang] ?? value['en'];
  return typeof said === 'string' ? said : null;
}

function listOf(raw: Fields, key: string): readonly Fields[] {
  const list = raw[key];
  if (!Array.isArray(list)) throw new Error(`names.json: expected a list "${key}", got ${typeof list}`);
  return (list as unknown[]).filter(isRecord);
}

/** Longitude, latitude and km in turn. */
function spotsIn(value: unknown): readonly Spot[] {
  const list = Array.isArray(value) ? (value as unknown[]).filter((each) => typeof each === 'number') : [];
  const spots: Spot[] = [];
  for (let i = 0; i + 2 < list.length; i += 3) {
    const [lon, lat, km] = list.slice(i, i + 3);
    if (lon !== undefined && lat !== undefined && km !== undefined) spots.push({ at: [lon, lat], km });
  }
  return spots;
}

/**
 * The names of the basemap in one language; `countries` are what it calls some, by their codes. Throws where the file is not
 * the one that its script writes.
 */
export function readNames(
  raw: unknown,
  lang: string,
  countries: Readonly<Record<string, string>> = {},
): readonly Name[] {
  if (!isRecord(raw)) throw new Error(`names.json: expected an object, got ${typeof raw}`);
  const names: Name[] = [];
  const add = (entry: Fields, kind: Name['kind'], place: Fields, said: string | null): void => {
    const at = lonLat(place['at']);
    if (said === null || at === null) return;
    names.push({
      id: String(entry['id']),
      text: said,
      kind,
      at,
      angle: number(place['angle'], number(entry['angle'], 0)),
      rank: number(entry['rank'], number(entry['size'], 1)),
      minzoom: number(place['minzoom'], number(entry['minzoom'], 0)),
      maxzoom: number(place['maxzoom'], number(entry['maxzoom'], 24)),
      ...(kind === 'along' ? { side: String(entry['side']) } : {}),
      ...(kind === 'country' ? { spots: spotsIn(entry['spots']) } : {}),
    });
  };
  for (const country of listOf(raw, 'countries')) {
    const places = Array.isArray(country['ats']) ? (country['ats'] as unknown[]).filter(isRecord) : [];
    for (const place of places.length > 0 ? places : [country])
      add(country, 'country', place, countries[String(country['id'])] ?? text(country['name'], lang));
  }
  for (const water of listOf(raw, 'waters'))
    add(water, water['kind'] === 'river' ? 'river' : 'water', water, text(water['name'], lang));
  for (const town of listOf(raw, 'towns')) add(town, 'town', town, text(town['name'], lang));
  for (const along of listOf(raw, 'along')) add(along, 'along', along, text(along['text'], lang));
  return names;
}
