import { citations } from '../evidence/citations.ts';
import { isPlaceInferred } from '../evidence/inferred.ts';
import { textIn } from '../language/text.ts';
import type { Claim, ClaimFigure, Precision, Story, Text } from '../story.ts';
import { CERTAINTIES, QUALIFIERS, STANCES, WHEN_BASES } from '../story.ts';
import { RELATIONS } from '../topic.ts';
import type { Spec } from './spec.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure as one of a scale: an end that the text leaves open is null. */
interface FigureRecord {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
  readonly unit: string;
}

/** All that is known of a claim, in one language, without looking anything up. */
export interface ClaimRecord {
  readonly ref: string;
  readonly source: string;
  readonly line: number;
  readonly anchor: string;
  readonly checksum: string;
  readonly speakers: readonly {
    readonly id: string;
    readonly name: string;
    readonly voice: string;
    readonly role: string;
  }[];
  readonly via: readonly { readonly id: string; readonly name: string }[];
  readonly stance: string;
  readonly certainty: string;
  readonly answers: readonly string[];
  readonly kind: string;
  readonly statement: string;
  readonly figures: readonly FigureRecord[];
  readonly topic: { readonly id: string; readonly question: string; readonly relation: string } | null;
  readonly place: {
    readonly id: string;
    readonly name: string;
    readonly precision: string;
    readonly inferred: boolean;
  } | null;
  readonly when: {
    readonly from: string | null;
    readonly to: string | null;
    readonly words: string | null;
    readonly basis: string;
  } | null;
  readonly note: string | null;
  readonly steps: readonly string[];
}

export const PRECISIONS: readonly Precision[] = ['exact', 'town', 'stretch', 'area', 'country', 'unknown'];

const id = { type: 'text', pattern: 'id' } as const;
const text = { type: 'text' } as const;
const day = { type: 'day', nullable: true } as const;

export const claimSpec = ({ kinds, roles, voices }: Vocabulary): Spec<ClaimRecord> => ({
  ref: { type: 'text', pattern: 'ref' },
  source: { type: 'text', pattern: 'source' },
  line: { type: 'integer' },
  anchor: text,
  checksum: { type: 'text', pattern: 'sha256' },
  speakers: {
    group: {
      id,
      name: text,
      voice: { type: 'text', allowed: voices },
      role: { type: 'text', allowed: roles },
    },
    list: true,
  },
  via: { group: { id, name: text }, list: true },
  stance: { type: 'text', allowed: STANCES },
  certainty: { type: 'text', allowed: CERTAINTIES },
  answers: { type: 'text', pattern: 'ref', list: true },
  kind: { type: 'text', allowed: kinds },
  statement: text,
  figures: {
    group: {
      text,
      min: { type: 'number', nullable: true },
      max: { type: 'number', nullable: true },
      qualifier: { type: 'text', allowed: [...QUALIFIERS, 'range', 'words'] },
      unit: text,
    },
    list: true,
  },
  topic: { group: { id, question: text, relation: { type: 'text', allowed: RELATIONS } }, nullable: true },
  place: {
    group: { id, name: text, precision: { type: 'text', allowed: PRECISIONS }, inferred: { type: 'boolean' } },
    nullable: true,
  },
  when: {
    group: {
      from: day,
      to: day,
      words: { type: 'text', nullable: true },
      basis: { type: 'text', allowed: WHEN_BASES },
    },
    nullable: true,
  },
  note: { type: 'text', nullable: true },
  steps: { type: 'text', pattern: 'id', list: true },
});

/** What a language says of a claim beside what the story has. */
export interface ClaimSayings {
  readonly reporter: string;
  readonly figure: (figure: ClaimFigure) => string;
}

/** Every claim of the story as a record, in the order of its texts and their lines. */
export function claimRecords(story: Story, lang: string, sayings: ClaimSayings): readonly ClaimRecord[] {
  const cited = citations(story, lang);
  return story.sources.flatMap(({ claims, sha256 }) =>
    claims.map((claim) =>
      recordOf(claim, { story, lang, sayings, checksum: sha256, steps: cited.get(claim.ref) ?? [] }),
    ),
  );
}

interface Around {
  readonly story: Story;
  readonly lang: string;
  readonly sayings: ClaimSayings;
  readonly checksum: string;
  readonly steps: readonly string[];
}

function recordOf(claim: Claim, { story, lang, sayings, checksum, steps }: Around): ClaimRecord {
  const { ref, source, line, anchor, stance, certainty, answers, kind, when, note } = claim;
  const nameOf = (actor: string, name: Text | undefined): string => (name === undefined ? actor : textIn(name, lang));
  const topic = claim.topic === null ? undefined : story.topics.get(claim.topic);
  const place = claim.place === null ? undefined : story.places.get(claim.place);
  return {
    ref,
    source,
    line,
    anchor,
    checksum,
    speakers: claim.says.map((who) => {
      const actor = who === 'reporter' ? undefined : story.actors.get(who);
      if (actor === undefined) return { id: who, name: sayings.reporter, voice: 'reporter', role: 'reporter' };
      return { id: who, name: textIn(actor.name, lang), voice: actor.voice, role: actor.role };
    }),
    via: claim.via.map((who) => ({ id: who, name: nameOf(who, story.actors.get(who)?.name) })),
    stance,
    certainty,
    answers,
    kind,
    statement: textIn(claim.statement, lang),
    figures: claim.figures.map((figure) => figureRecord(figure, sayings)),
    topic:
      topic === undefined ? null : { id: topic.id, question: textIn(topic.question, lang), relation: topic.relation },
    place:
      place === undefined
        ? null
        : {
            id: place.id,
            name: textIn(place.names, lang),
            precision: place.where.precision,
            inferred: isPlaceInferred(claim, story),
          },
    when: when === null ? null : { from: when.from, to: when.to, words: when.words, basis: when.basis },
    note: note === null ? null : textIn(note, lang),
    steps,
  };
}

function figureRecord(figure: ClaimFigure, sayings: ClaimSayings): FigureRecord {
  const [text, { unit }] = [sayings.figure(figure), figure];
  if (figure.kind === 'words') return { text, min: null, max: null, qualifier: 'words', unit };
  if (figure.kind === 'range') return { text, min: figure.min, max: figure.max, qualifier: 'range', unit };
  const { value, qualifier } = figure;
  const isOpenAbove = qualifier === 'at-least' || qualifier === 'more-than';
  return { text, min: qualifier === 'nearly' ? null : value, max: isOpenAbove ? null : value, qualifier, unit };
}
