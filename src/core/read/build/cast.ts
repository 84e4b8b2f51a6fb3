import type { Actor, Ground, Place, Where } from '../../story.ts';
import type { Topic } from '../../topic.ts';
import type { Names } from '../names.ts';
import type { At, Problems } from '../problem.ts';
import { didYouMean } from '../problem.ts';
import type { ActorSpec, PlaceSpec, TopicSpec } from '../specs/cast.ts';
import type { Geography } from './geography.ts';

export function buildActor(spec: ActorSpec, names: Names): Actor {
  const { id, name, variants, office, country } = spec;
  const [role, voice] = [names.role(spec.role), names.voice(spec.voice)];
  return { id: names.actor(id), name, variants, role, office, country, voice };
}

export function buildTopic(spec: TopicSpec, names: Names): Topic {
  const { title, question, relation, sentence } = spec;
  return {
    id: names.topic(spec.id),
    title: title.value,
    question: question.value,
    relation: relation.value,
    sentence: sentence.value,
  };
}

/** A place with the geometry that its precision calls for; null where it has another. */
export function buildPlace(spec: PlaceSpec, names: Names, geography: Geography, problems: Problems): Place | null {
  const { names: called, own, variants, geonames, airport, basis } = spec;
  const where = whereOf(spec, geography, problems);
  if (spec.basis.kind === 'inference' && spec.basis.why === null)
    problems.report(
      basis.here,
      'expected why, as this place is our inference, got nothing',
      'why: { en: "what we conclude it from" }',
    );
  if (spec.geometry.value.kind === 'none' && spec.precision.value === 'unknown' && spec.basis.why === null)
    problems.report(
      basis.here,
      'expected why, as this place is drawn on no map, got nothing',
      'why: { en: "why it is not drawn" }',
    );
  if (where === null) return null;
  checkCountry(spec, where, geography, problems);
  checkTown(spec, geography, problems);
  const id = names.place(spec.id);
  const { kind, words } = basis;
  const why = basis.why?.value ?? null;
  const country = spec.country?.value ?? null;
  const town = spec.town?.value ?? null;
  const from = basis.from.value.map(({ value, at }): Ground => {
    if (value.kind === 'dateline') return value;
    return { kind: value.kind, claim: names.claim({ value: value.ref, at }) };
  });
  const known = { kind, words, why, from };
  return { id, names: called.value, own, variants, country, where, town, basis: known, geonames, airport };
}

const WANTED = {
  exact: 'a point',
  town: 'a point',
  stretch: 'a shape',
  area: 'a shape',
  country: 'a country',
  unknown: 'no geometry (null)',
} as const;

function whereOf(spec: PlaceSpec, geography: Geography, problems: Problems): Where | null {
  const { value, at } = spec.geometry;
  const precision = spec.precision.value;
  const wanted = WANTED[precision];
  switch (value.kind) {
    case 'point':
      if (precision === 'exact' || precision === 'town') return { precision, point: value.point };
      break;
    case 'shape':
      if (precision === 'stretch' || precision === 'area') {
        const shape = geography.shape(value.id);
        if (shape !== null) return { precision, shape: value.id, extent: shape.extent };
        reportUnknown('shape', value.id, at, geography, problems);
        return null;
      }
      break;
    case 'country':
      if (precision === 'country') {
        const country = geography.country(value.id);
        if (country !== null) return { precision, a3: value.id, extent: country.extent };
        reportUnknown('country', value.id, at, geography, problems);
        return null;
      }
      break;
    case 'none':
      if (precision === 'unknown') return { precision };
  }
  const found = value.kind === 'none' ? 'none' : `a ${value.kind}`;
  problems.report(
    at,
    `expected ${wanted}, as its precision is ${precision}, got ${found}`,
    'mend whichever of the two is wrong, geometry or precision',
  );
  return null;
}

/** A shape or country that the basemap does not have. */
export function reportUnknown(
  what: 'shape' | 'country',
  id: string,
  at: At,
  geography: Geography,
  problems: Problems,
): void {
  const known = what === 'shape' ? geography.shapes : geography.countries;
  problems.report(
    at,
    `expected a ${what} of public/geo, got ${JSON.stringify(id)}`,
    didYouMean(id, known) ?? 'the map has no other under a name like this',
  );
}

/** A point must lie in its country, a shape touch it; where the map cannot tell, nothing is said. */
function checkCountry({ country, geometry }: PlaceSpec, where: Where, geography: Geography, problems: Problems): void {
  if (country === null) return;
  if (geography.country(country.value) === null)
    reportUnknown('country', country.value, country.at, geography, problems);
  const points = 'point' in where ? [where.point] : 'shape' in where ? where.extent : [];
  if (points.length === 0 || points.some((point) => geography.contains(country.value, point) !== false)) return;
  const found =
    'point' in where ? `[${where.point.join(', ')}], which lies outside` : 'a shape all of which lies outside';
  const [lon = 0, lat = 0] = 'point' in where ? where.point : [];
  const isSwapped = 'point' in where && geography.contains(country.value, [lat, lon]) === true;
  problems.report(
    geometry.at,
    `expected a place in ${country.value}, got ${found}`,
    isSwapped ? `did you mean [${lat}, ${lon}]? The longitude comes first` : 'a point is [longitude, latitude]',
  );
}

/** The town that stands for a place must be one that the map can name; where its names are not at hand, any may be. */
function checkTown({ town }: PlaceSpec, { sights }: Geography, problems: Problems): void {
  if (town === null || sights === null) return;
  const towns = sights.region.names.flatMap(({ kind, text }) => (kind === 'town' ? [text] : []));
  if (towns.includes(town.value)) return;
  problems.report(
    town.at,
    `expected a town of public/geo/names.json, got ${JSON.stringify(town.value)}`,
    didYouMean(town.value, towns) ?? 'name a larger one nearby: the map has those that it can show',
  );
}
