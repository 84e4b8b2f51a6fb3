import type { ClaimRef } from '../../ids.ts';
import type { Claim, Source } from '../../story.ts';
import type { Names } from '../names.ts';
import type { Problems } from '../problem.ts';
import type { ClaimSpec, LedgerSpec } from '../specs/ledger.ts';
import { claim, ledger } from '../specs/ledger.ts';
import type { Entries, Ids } from '../yaml/entries.ts';
import { ANY, readEntries, unread } from '../yaml/entries.ts';
import { child, openYaml } from '../yaml/node.ts';
import type { Located } from '../yaml/schema.ts';
import { WRONG } from '../yaml/schema.ts';
import { checkClaim } from './claim.ts';

/** A ledger as it was read; its claims are looked up in others' before it becomes a source. */
export interface Ledger {
  readonly id: string; // 000
  readonly path: string;
  readonly head: LedgerSpec | null; // null: it is wrong
  readonly claims: Entries<ClaimSpec>;
}

export function readLedger(path: string, text: string | null, problems: Problems, lang: string): Ledger {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const yaml = text === null ? null : openYaml(path, text, problems, lang);
  if (yaml === null) return { id: stem.slice(0, 3), path, head: null, claims: unread() };
  const head = ledger(yaml);
  if (!/^\d{3}/.test(stem))
    problems.report(
      yaml.at,
      `expected a file name that begins with three digits, got ${JSON.stringify(stem)}`,
      'call the ledger as its text, with .yaml in the place of .txt',
    );
  if (head !== WRONG && head.file.value !== `${stem}.txt`)
    problems.report(
      head.file.at,
      `expected the text that the ledger is named after, ${stem}.txt, got ${JSON.stringify(head.file.value)}`,
      'file is the name of the text as received',
    );
  return {
    id: stem.slice(0, 3),
    path,
    head: head === WRONG ? null : head,
    claims: readEntries(child(yaml, 'claims'), claim),
  };
}

/** The refs of all claims, as they are cited. In a ledger that cannot be read any may stand. */
export function refsOf(ledgers: readonly Ledger[]): Ids {
  const known = new Set(ledgers.flatMap(({ id, claims }) => [...claims.ids].map((claimId) => `${id}/${claimId}`)));
  const unknown = new Set(ledgers.filter(({ claims }) => claims.ids === ANY).map(({ id }) => id));
  return { has: (ref) => known.has(ref) || unknown.has(ref.slice(0, 3)), [Symbol.iterator]: () => known.values() };
}

/** The first digits of a text's name are its number, by which claims are cited: no two may share them. */
export function checkNumbers(ledgers: readonly Ledger[], problems: Problems): void {
  const first = new Map<string, string>();
  for (const { id, path } of ledgers) {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else
      problems.report(
        { file: path, line: 1, column: 1, path: '' },
        `expected a ledger with a number of its own, got ${id}, which is that of ${before}`,
        'give the later text the next number, in both of its names and in the key file',
      );
  }
}

export function buildSource(given: Ledger, names: Names, problems: Problems): Source | null {
  const { id, head } = given;
  const claims = given.claims.specs.map((spec) => {
    checkClaim(spec, problems);
    return buildClaim(id, spec, names);
  });
  if (head === null) return null;
  const dateline =
    head.dateline === null ? null : { place: names.place(head.dateline.place), words: head.dateline.words };
  const inOrder = [...claims].sort((a, b) => a.line - b.line);
  const { file, sha256, label, short } = head;
  return { id, file: file.value, sha256, label, short: short.value, dateline, claims: inOrder };
}

function buildClaim(source: string, spec: ClaimSpec, names: Names): Claim {
  const { line, stance, certainty, figures, note, when } = spec;
  const ref: Located<string> = { value: `${source}/${spec.id.value}`, at: spec.id.at };
  return {
    ref: names.claim(ref),
    source,
    line,
    anchor: spec.anchor.value,
    says: spec.says.map(names.speaker),
    via: spec.via.map(names.actor),
    stance,
    certainty,
    answers: spec.answers.map(names.claim),
    kind: names.kind(spec.kind),
    statement: spec.statement.value,
    figures: figures.map(({ value }) => value),
    topic: spec.topic === null ? null : names.topic(spec.topic),
    place: spec.place === null ? null : names.place(spec.place),
    placeInferred: spec['place-basis'] === 'inference',
    when: when === null ? null : { from: when.from, to: when.to, words: when.words, basis: when.basis },
    note: note?.value ?? null,
  };
}

export function claimsByRef(sources: readonly Source[]): ReadonlyMap<ClaimRef, Claim> {
  return new Map(sources.flatMap(({ claims }) => claims.map((each) => [each.ref, each] as const)));
}
