import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataOf } from '../../../site/input/data-files.ts';
import { diskAt } from '../../../site/input/disk.ts';
import { FILES, type FileName } from '../../../src/core/export/file-names.ts';
import { theStory } from '../../the-story.ts';
import { storyOf } from '../read/input.ts';
import { jsonOf, smallData } from './small-data.ts';

type Node = Readonly<Record<string, unknown>>;
const corrected = storyOf({
  'corrections.yaml':
    '- date: 2026-01-11\n  step: crossing\n  claim: 000/crowd\n  text: { en: Right. }\n  before: { en: Wrong. }\n',
});
const real = dataOf(theStory(), diskAt('.'));
const small = smallData(corrected);
const withSchema = (Object.keys(FILES) as FileName[]).flatMap((name) => {
  const { schema } = FILES[name];
  return schema === null ? [] : [{ name, schema }];
});
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Strict: a keyword that means nothing is an error of the schema. */
const compiled = (schema: (typeof withSchema)[number]['schema']): ValidateFunction =>
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(jsonOf(real, schema) as object);

/** A file with one thing changed in the first of its records. */
function changed(file: unknown, change: (record: Record<string, unknown>) => void): unknown {
  const copy: unknown = structuredClone(file);
  const records = Array.isArray(copy) ? copy : isNode(copy) ? Object.values(copy).find(Array.isArray) : undefined;
  const first: unknown = records?.[0];
  if (!isNode(first)) throw new Error('expected a file with a record');
  const own = first['properties'];
  change((isNode(own) ? own : first) as Record<string, unknown>);
  return copy;
}

describe.each(withSchema)('$name', ({ name, schema }) => {
  const validate = compiled(schema);
  const file = jsonOf(small, name);

  it('holds to its schema, in our story and in a small one', () => {
    for (const files of [real, small]) {
      validate(jsonOf(files, name));
      expect(validate.errors).toBeNull();
    }
  });

  it('would not hold to it with a field less, a field more, or a value of another kind', () => {
    let fields: readonly string[] = [];
    changed(file, (record) => {
      fields = Object.keys(record);
    });
    expect(fields.length).toBeGreaterThan(3);
    for (const field of fields) {
      expect(validate(changed(file, (record) => delete record[field])), `without ${field}`).toBe(false);
      const strange = changed(file, (record) => Object.assign(record, { [field]: { x: [] } }));
      expect(validate(strange), `with a strange ${field}`).toBe(false);
    }
    expect(validate(changed(file, (record) => Object.assign(record, { other: 'x' })))).toBe(false);
  });
});

it('a word that is not one of those allowed does not hold', () => {
  const validate = compiled('claims.schema.json');
  const file = jsonOf(small, 'claims.json');
  for (const field of ['stance', 'certainty', 'kind'])
    expect(validate(changed(file, (record) => Object.assign(record, { [field]: 'other' }))), field).toBe(false);
  expect(validate(changed(file, (record) => Object.assign(record, { ref: 'crowd' })))).toBe(false);
});

it('a geometry that is no geometry does not hold', () => {
  const validate = compiled('places.schema.json');
  const file = jsonOf(small, 'places.geojson') as { features: Record<string, unknown>[] };
  const [first] = file.features;
  if (first === undefined) throw new Error('expected a place');
  for (const geometry of [
    { type: 'Point', coordinates: [200, 10] },
    { type: 'Point', coordinates: [20] },
    { type: 'Circle', coordinates: [20, 10] },
    {},
  ]) {
    first['geometry'] = geometry;
    expect(validate(file), JSON.stringify(geometry)).toBe(false);
  }
});

it('every JSON file but CSL-JSON, which is a bare list, names its schema', () => {
  for (const { name, schema } of withSchema)
    if (name !== 'sources.csl.json') expect(jsonOf(real, name)).toMatchObject({ $schema: schema });
});
