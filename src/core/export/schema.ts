// A description of records as JSON Schema, draft 2020-12.
import type { Json } from '../cite/thing.ts';
import { type AnyField, type AnySpec, type AnyWords, type Described, type Leaf, PATTERNS } from './spec.ts';

export type Schema = { readonly [key: string]: Json };

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/** A schema that is a file: it names its dialect and itself. */
export const schemaFile = (title: string, description: string, schema: Schema): Schema => ({
  $schema: DIALECT,
  title,
  description,
  ...schema,
});

const WORDS: Schema = { type: 'string', minLength: 1 };
const TYPES = { text: 'string', day: 'string', integer: 'integer', number: 'number', boolean: 'boolean' } as const;

function leafSchema({ type, allowed, pattern }: Leaf, nullable: boolean): Schema {
  if (type === 'texts')
    return { type: 'object', properties: { en: WORDS }, required: ['en'], additionalProperties: WORDS };
  const own = TYPES[type];
  return {
    type: nullable ? [own, 'null'] : own,
    ...(allowed === undefined ? {} : { enum: nullable ? [...allowed, null] : [...allowed] }),
    ...(pattern === undefined && type !== 'day' ? {} : { pattern: pattern === undefined ? DAY : PATTERNS[pattern] }),
    ...(own === 'string' && allowed === undefined ? { minLength: 1 } : {}),
  };
}

function fieldSchema(field: AnyField, said: AnyWords[string] | undefined): Schema {
  const nullable = field.nullable === true && field.list !== true;
  const words = typeof said === 'object' ? said : { about: said ?? '', fields: {} };
  const one = 'group' in field ? recordSchema(field.group, words.fields, nullable) : leafSchema(field, nullable);
  return { description: words.about, ...(field.list === true ? { type: 'array', items: one } : one) };
}

/** A record with all of its fields and no others. */
export function recordSchema(spec: AnySpec, words: AnyWords, nullable = false): Schema {
  const entries = Object.entries(spec);
  return {
    type: nullable ? ['object', 'null'] : 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field, words[name])])),
    required: entries.map(([name]) => name),
    additionalProperties: false,
  };
}

const POSITION: Schema = {
  type: 'array',
  minItems: 2,
  maxItems: 2,
  prefixItems: [
    { type: 'number', minimum: -180, maximum: 180 },
    { type: 'number', minimum: -90, maximum: 90 },
  ],
};
const listOf = (items: Schema, minItems: number): Schema => ({ type: 'array', minItems, items });
const RING = listOf(POSITION, 4);
const GEOMETRIES = {
  Point: POSITION,
  LineString: listOf(POSITION, 2),
  MultiLineString: listOf(listOf(POSITION, 2), 1),
  Polygon: listOf(RING, 1),
  MultiPolygon: listOf(listOf(RING, 1), 1),
} as const;

const GEOMETRY: Schema = {
  oneOf: [
    { type: 'null' },
    ...Object.entries(GEOMETRIES).map(([type, coordinates]) => ({
      type: 'object',
      properties: { type: { const: type }, coordinates },
      required: ['type', 'coordinates'],
      additionalProperties: false,
    })),
  ],
};

/** A feature collection whose features have these properties; null as a geometry where none is known. */
export function featuresSchema(head: Described, properties: Described): Schema {
  const { id } = properties.words;
  const own = recordSchema(head.spec, head.words);
  const feature: Schema = {
    type: 'object',
    properties: {
      type: { const: 'Feature' },
      id: { type: 'string', pattern: PATTERNS.id, description: typeof id === 'string' ? id : '' },
      geometry: GEOMETRY,
      properties: recordSchema(properties.spec, properties.words),
    },
    required: ['type', 'id', 'geometry', 'properties'],
    additionalProperties: false,
  };
  return {
    type: 'object',
    properties: {
      type: { const: 'FeatureCollection' },
      ...(own['properties'] as Schema),
      features: { type: 'array', items: feature },
    },
    required: ['type', ...Object.keys(head.spec), 'features'],
    additionalProperties: false,
  };
}
