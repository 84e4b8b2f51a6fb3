// A ledger, seeds/<name of a text>.yaml: all that one text says, in our words.
import type { Certainty, ClaimFigure, Stance, Text, WhenBasis } from '../../story.ts';
import { CERTAINTIES, QUALIFIERS, STANCES, WHEN_BASES } from '../../story.ts';
import type { At } from '../problem.ts';
import { child, isAbsent } from '../yaml/node.ts';
import type { Located, Shape } from '../yaml/schema.ts';
import {
  count,
  fail,
  list,
  located,
  match,
  number,
  object,
  oneOf,
  oneOrMore,
  onlyKeys,
  optional,
  text,
  WRONG,
} from '../yaml/schema.ts';
import type { Ends } from '../yaml/values.ts';
import { claimRef, day, endsOf, id, orderly, words } from '../yaml/values.ts';

export interface WhenSpec {
  readonly here: At;
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string | null;
  readonly basis: WhenBasis;
  readonly ends: Ends;
}

export interface ClaimSpec {
  readonly here: At;
  readonly id: Located<string>;
  readonly line: number;
  readonly anchor: Located<string>;
  readonly says: readonly Located<string>[];
  readonly via: readonly Located<string>[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answers: readonly Located<string>[];
  readonly kind: Located<string>;
  readonly statement: Located<Text>;
  readonly figures: readonly Located<ClaimFigure>[]; // each where its unit stands
  readonly topic: Located<string> | null;
  readonly place: Located<string> | null;
  readonly 'place-basis': 'inference' | null;
  readonly when: WhenSpec | null;
  readonly note: Located<Text> | null;
  readonly named: unknown; // for the check against the texts, which are not here
}

export interface LedgerSpec {
  readonly file: Located<string>;
  readonly sha256: string;
  readonly label: Text;
  readonly short: Located<Text>;
  readonly dateline: { readonly place: Located<string>; readonly words: string } | null;
}

const FIGURE_KEYS = ['value', 'qualifier', 'min', 'max', 'words', 'unit'] as const;
const amount = number(0, Number.POSITIVE_INFINITY);

const figure: Shape<Located<ClaimFigure>> = (yaml) => {
  const value = amountOf(yaml);
  return value === WRONG ? WRONG : { value, at: child(yaml, 'unit').at };
};

const amountOf: Shape<ClaimFigure> = (yaml) => {
  onlyKeys(yaml, FIGURE_KEYS);
  const unit = text(child(yaml, 'unit'));
  const has = (key: (typeof FIGURE_KEYS)[number]): boolean => !isAbsent(child(yaml, key));
  const sorts = [has('value'), has('min') || has('max'), has('words')].filter(Boolean).length;
  if (sorts !== 1)
    return fail(
      yaml,
      'one of value with qualifier, min with max, or words',
      'as { value: 500, qualifier: about, unit: people }',
    );
  if (has('words')) {
    const said = text(child(yaml, 'words'));
    return said === WRONG || unit === WRONG ? WRONG : { kind: 'words', words: said, unit };
  }
  if (has('value')) {
    const value = amount(child(yaml, 'value'));
    const qualifier = oneOf(QUALIFIERS)(child(yaml, 'qualifier'));
    return value === WRONG || qualifier === WRONG || unit === WRONG ? WRONG : { kind: 'value', value, qualifier, unit };
  }
  const min = amount(child(yaml, 'min'));
  const max = min === WRONG ? WRONG : number(min, Number.POSITIVE_INFINITY)(child(yaml, 'max'));
  return min === WRONG || max === WRONG || unit === WRONG ? WRONG : { kind: 'range', min, max, unit };
};

const when: Shape<WhenSpec> = (yaml) => {
  const given = object<Omit<WhenSpec, 'here' | 'ends'>>({
    from: optional(day, null),
    to: optional(day, null),
    words: optional(text, null),
    basis: oneOf(WHEN_BASES),
  })(yaml);
  const ordered = given === WRONG ? WRONG : orderly(yaml, given);
  return ordered === WRONG ? WRONG : { ...ordered, ends: endsOf(yaml) };
};

export const claim: Shape<ClaimSpec> = object<Omit<ClaimSpec, 'here'>>({
  id,
  line: count,
  anchor: located(text),
  says: oneOrMore(id),
  named: (yaml) => yaml.node,
  via: optional(list(id), []),
  stance: oneOf(STANCES),
  certainty: optional(oneOf(CERTAINTIES), 'stated'),
  answers: optional(list(claimRef), []),
  kind: id,
  statement: located(words),
  figures: optional(list(figure), []),
  topic: optional(id, null),
  place: optional(id, null),
  'place-basis': optional(oneOf<'inference'>(['inference']), null),
  when: optional(when, null),
  note: optional(located(words), null),
});

/** The head of a ledger; its claims are read one by one. */
export const ledger: Shape<LedgerSpec> = object<LedgerSpec & { claims: null; 'not-claims': unknown }>({
  file: located(
    match(
      /^\d{3}\S*\.txt$/,
      "a text's name that begins with three digits, as 000_ad8be471d8b71b6d.txt",
      'the name of the text as received',
    ),
  ),
  sha256: match(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits', 'as sha256sum gives it of the text'),
  label: words,
  short: located(words),
  dateline: optional(object({ place: id, words: text }), null),
  claims: () => null,
  'not-claims': optional(list(object({ line: count, words: text, why: text })), []),
});
