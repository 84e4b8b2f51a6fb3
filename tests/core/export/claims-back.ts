// What the story says of its claims, and the same read back from either file: three ways to one shape.
import { parse } from 'csv-parse/sync';
import { citations } from '../../../src/core/evidence/citations.ts';
import type { Claim, ClaimFigure, Qualifier, Story } from '../../../src/core/story.ts';
import { inEnglish } from '../../in-english.ts';

type Flat = Readonly<Record<string, unknown>>;

/** Field by field what the files must hold of a claim, from the story itself. */
export function told(story: Story): readonly Flat[] {
  const cited = citations(story, 'en');
  return story.sources.flatMap((source) => source.claims.map((claim) => toldOf(claim, story, source.sha256, cited)));
}

function toldOf(claim: Claim, story: Story, checksum: string, cited: ReturnType<typeof citations>): Flat {
  const { place, placeInferred, topic, when, statement, note, says, via, figures, ...same } = claim;
  const actors = says.map((id) => (id === 'reporter' ? null : story.actors.get(id)));
  const about = topic === null ? null : story.topics.get(topic);
  const where = place === null ? null : story.places.get(place);
  return {
    ...same,
    checksum,
    speakers: says,
    speakerNames: actors.map((actor) => inEnglish(actor?.name) ?? 'the reporter'),
    voices: actors.map((actor) => actor?.voice ?? 'reporter'),
    roles: actors.map((actor) => actor?.role ?? 'reporter'),
    via,
    viaNames: via.map((id) => inEnglish(story.actors.get(id)?.name)),
    statement: inEnglish(statement),
    figures,
    topic: about == null ? null : [about.id, inEnglish(about.question), about.relation],
    place:
      where == null
        ? null
        : [where.id, inEnglish(where.names), where.where.precision, placeInferred || where.basis.kind === 'inference'],
    when: when === null ? null : [when.from, when.to, when.words, when.basis],
    note: inEnglish(note) ?? null,
    steps: cited.get(claim.ref) ?? [],
  };
}

interface Parts {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly unit: string;
}

/** The figure that a claim has, from the ends of its scale. */
function figureFrom({ text, min, max, qualifier, unit }: Parts): ClaimFigure {
  if (qualifier === 'words') return { kind: 'words', words: text, unit };
  if (qualifier === 'range') return { kind: 'range', min: min ?? Number.NaN, max: max ?? Number.NaN, unit };
  if (min !== null && max !== null && min !== max)
    throw new Error(`${qualifier}: expected one number, got ${min}, ${max}`);
  const open = { 'at-least': max, 'more-than': max, nearly: min }[qualifier];
  if (open !== undefined && open !== null) throw new Error(`${qualifier}: expected an open end, got ${open}`);
  return { kind: 'value', value: min ?? max ?? Number.NaN, qualifier: qualifier as Qualifier, unit };
}

interface JsonClaim {
  readonly [name: string]: unknown;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly voice: string;
    readonly role: string;
  }[];
  readonly via: readonly { readonly id: string; readonly name: string }[];
  readonly figures: readonly Parts[];
  readonly topic: object | null;
  readonly place: object | null;
  readonly when: object | null;
}

export function fromJson(text: string): readonly Flat[] {
  const { claims } = JSON.parse(text) as { readonly claims: readonly JsonClaim[] };
  return claims.map(({ speakers, via, figures, topic, place, when, ...same }) => ({
    ...same,
    speakers: speakers.map(({ id }) => id),
    speakerNames: speakers.map(({ name }) => name),
    voices: speakers.map(({ voice }) => voice),
    roles: speakers.map(({ role }) => role),
    via: via.map(({ id }) => id),
    viaNames: via.map(({ name }) => name),
    figures: figures.map(figureFrom),
    topic: topic === null ? null : Object.values(topic),
    place: place === null ? null : Object.values(place),
    when: when === null ? null : Object.values(when),
  }));
}

/** Rows of a flat file as a stranger reads them: by its header, with the guard taken off each cell. */
export function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, {
    bom: true,
    columns: true,
    record_delimiter: '\r\n',
  });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value.startsWith("'") ? value.slice(1) : value]),
    ),
  );
}

const list = (value: string): readonly string[] => (value === '' ? [] : value.split(' | '));
const number = (value: string | undefined): number | null =>
  value === undefined || value === '' || value === 'none' ? null : Number(value);

export function fromCsv(text: string): readonly Flat[] {
  return rowsOf(text).map((row) => {
    const get = (name: string): string => {
      const value = row[name];
      if (value === undefined) throw new Error(`expected a column ${name}`);
      return value;
    };
    const or = (name: string): string | null => get(name) || null;
    const [mins, maxes, units] = ['min', 'max', 'unit'].map((part) => list(get(`figures_${part}`)));
    const qualifiers = list(get('figures_qualifier'));
    const inferred = or('place_inferred');
    return {
      ref: get('ref'),
      source: get('source'),
      line: Number(get('line')),
      anchor: get('anchor'),
      checksum: get('checksum'),
      speakers: list(get('speakers_id')),
      speakerNames: list(get('speakers_name')),
      voices: list(get('speakers_voice')),
      roles: list(get('speakers_role')),
      via: list(get('via_id')),
      viaNames: list(get('via_name')),
      stance: get('stance'),
      certainty: get('certainty'),
      answers: list(get('answers')),
      kind: get('kind'),
      statement: get('statement'),
      figures: list(get('figures_text')).map((said, index) =>
        figureFrom({
          text: said,
          min: number(mins?.[index]),
          max: number(maxes?.[index]),
          qualifier: qualifiers[index] ?? '',
          unit: units?.[index] ?? '',
        }),
      ),
      topic: or('topic_id') && [get('topic_id'), get('topic_question'), get('topic_relation')],
      place: or('place_id') && [get('place_id'), get('place_name'), get('place_precision'), inferred === 'true'],
      when: or('when_basis') && [or('when_from'), or('when_to'), or('when_words'), get('when_basis')],
      note: or('note'),
      steps: list(get('steps')),
    };
  });
}
