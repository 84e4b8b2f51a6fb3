// Every text that a story publishes, with the way back to its file and to the claims that it leans on.
import type { Text } from '../story.ts';
import { offsetOf } from './flat.ts';
import type { Prose } from './markdown.ts';
import type { At } from './problem.ts';
import type { Located } from './schema.ts';
import type { StepSpec } from './spec-story.ts';
import type { Written } from './written.ts';

export interface PublishedText {
  readonly text: string;
  readonly lang: string;
  /** The whole of it is a quotation, and its speaker is shown with it. */
  readonly quoted: boolean;
  /** Where a letter of it stands; in YAML, where the text does. */
  at(start: number): At;
  /** The claims between two letters: in prose those that are linked there, else those that are given with it. */
  claims(from: number, to: number): readonly string[];
}

export function textsOf(written: Written): readonly PublishedText[] {
  const { head, topics, places, routes, events, ledgers, prose, corrections } = written;
  const { meta, steps } = head;
  return [
    ...(meta === null ? [] : [meta.title, meta.deck, meta.notice.text].flatMap((text) => plain(text))),
    ...steps.specs.flatMap(stepTexts),
    ...topics.specs.flatMap(({ title, question, sentence }) =>
      [title, question, sentence].flatMap((text) => plain(text)),
    ),
    ...places.specs.flatMap(({ names, basis: { why } }) => [...plain(names), ...plain(why)]),
    ...routes.specs.flatMap(({ name, basis, claims }) => [name, basis].flatMap((text) => plain(text, refsOf(claims)))),
    ...events.specs.flatMap(({ title, claims }) => plain(title, refsOf(claims.value))),
    ...ledgers.flatMap(({ id, claims }) =>
      claims.specs.flatMap((claim) =>
        [claim.statement, claim.note].flatMap((text) => plain(text, [`${id}/${claim.id.value}`])),
      ),
    ),
    ...corrections.flatMap(({ claim, text, before }) =>
      [text, before].flatMap((said) => plain(said, claim === null ? [] : [claim.value])),
    ),
    ...prose.flatMap(proseTexts),
  ];
}

const refsOf = (claims: readonly Located<string>[]): readonly string[] => claims.map(({ value }) => value);

function plain(text: Located<Text> | null, claims: readonly string[] = [], quoted = false): readonly PublishedText[] {
  if (text === null) return [];
  const { at } = text;
  return Object.entries(text.value).map(([lang, words]) => ({
    text: words,
    lang,
    quoted,
    at: () => at,
    claims: () => claims,
  }));
}

function stepTexts({ notes, figure, notice, alt }: StepSpec): readonly PublishedText[] {
  const cited = refsOf(figure?.claims.value ?? []);
  const words = figure?.words?.value ?? [];
  return [
    ...notes.value.flatMap(({ text, claim }) => plain(text, [claim.value])),
    ...plain(figure?.title ?? null, cited),
    ...plain(figure?.note ?? null, cited),
    ...words.flatMap((each, i) => plain(each, cited.slice(i, i + 1), figure?.kind === 'quote')),
    ...plain(notice),
    ...plain(alt),
  ];
}

function proseTexts({ lang, lines, sections }: Prose): readonly PublishedText[] {
  return sections.flatMap(({ id, at, heading, paragraphs }) => [
    { text: heading, lang, quoted: false, at: () => at, claims: () => [] },
    ...paragraphs.map(({ flat }) => ({
      text: flat.text,
      lang,
      quoted: false,
      at: (start: number) => lines.at(offsetOf(flat, start), id),
      claims: (from: number, to: number) => [
        ...new Set(
          flat.runs.flatMap(({ claim, start, end }) => (claim !== null && start < to && from < end ? claim : [])),
        ),
      ],
    })),
  ]);
}
