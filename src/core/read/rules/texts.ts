// Every text that a story publishes, with the way back to its file and to the claims that it leans on.
import type { Text } from '../../story.ts';
import type { At } from '../problem.ts';
import { offsetOf } from '../prose/flat.ts';
import type { Prose } from '../prose/markdown.ts';
import type { StepSpec } from '../specs/story.ts';
import type { Located } from '../yaml/schema.ts';
import type { Written } from './author-text.ts';

export interface PublishedText {
  readonly text: string;
  readonly lang: string;
  /** Whose words they are: our own; a quotation as a whole, whose speaker is shown with it; what a claim states, in our
   * words; or what a correction took back. */
  readonly voice: TextVoice;
  /** Whether Markdown is read in it. */
  readonly marked: boolean;
  /** Whether pictures write it. */
  readonly drawn: boolean;
  /** Where a letter of it stands; in YAML, where the text does. */
  at(start: number): At;
  /** The claims between two letters: in prose those that are linked there, else those that are given with it. */
  claims(from: number, to: number): readonly string[];
  /** Whether a link to a claim holds both. */
  links(from: number, to: number): boolean;
}
type TextVoice = 'own' | 'quotation' | 'statement' | 'before';

export function textsOf(written: Written): readonly PublishedText[] {
  const { lang, head, topics, places, routes, drawings, events, ledgers, prose, corrections } = written;
  const { meta, steps } = head;
  return [
    ...(meta === null
      ? []
      : [...plain(meta.title, [], 'own', true), ...plain(meta.deck), ...plain(meta.notice?.text ?? null)]),
    ...steps.specs.flatMap(stepTexts),
    ...steps.specs.flatMap(({ badges, here }) =>
      Object.values(badges).flatMap(({ text }) => plain({ value: { [lang]: text }, at: here }, [], 'own', true)),
    ),
    ...topics.specs.flatMap(({ title, question, sentence }) =>
      [title, question, sentence].flatMap((text) => plain(text)),
    ),
    ...places.specs.flatMap(({ names, basis: { why } }) => [...plain(names, [], 'own', true), ...plain(why)]),
    ...routes.specs.flatMap(({ name, basis, claims }) => [name, basis].flatMap((text) => plain(text, refsOf(claims)))),
    ...drawings.specs.flatMap(({ name, here }) =>
      name === null ? [] : plain({ value: name, at: here }, [], 'own', true),
    ),
    ...events.specs.flatMap(({ title, claims }) => plain(title, refsOf(claims.value))),
    ...ledgers.flatMap(({ id, claims }) =>
      claims.specs.flatMap((claim) => [
        ...plain(claim.statement, [`${id}/${claim.id.value}`], 'statement'),
        ...plain(claim.note, [`${id}/${claim.id.value}`]),
      ]),
    ),
    ...corrections.flatMap(({ claim, text, before }) => {
      const cited = claim === null ? [] : [claim.value];
      return [...plain(text, cited), ...plain(before, cited, 'before')];
    }),
    ...prose.flatMap(proseTexts),
  ];
}

const refsOf = (claims: readonly Located<string>[]): readonly string[] => claims.map(({ value }) => value);

function plain(
  text: Located<Text> | null,
  claims: readonly string[] = [],
  voice: TextVoice = 'own',
  drawn = false,
): readonly PublishedText[] {
  if (text === null) return [];
  const { at } = text;
  return Object.entries(text.value).map(([lang, words]) => ({
    text: words,
    lang,
    voice,
    marked: false,
    drawn,
    at: () => at,
    claims: () => claims,
    links: () => false,
  }));
}

function stepTexts({ callouts, chart, notice, alt, pictures, sound, video }: StepSpec): readonly PublishedText[] {
  const cited = refsOf(chart?.claims.value ?? []);
  const words = chart?.words?.value ?? [];
  return [
    ...callouts.value.flatMap(({ text, large, claim }) =>
      [text, ...(large === null ? [] : [large])].flatMap((each) => plain(each, [claim.value], 'own', true)),
    ),
    ...plain(chart?.title ?? null, cited),
    ...plain(chart?.note ?? null, cited),
    ...words.flatMap((each, i) => plain(each, cited.slice(i, i + 1), chart?.kind === 'quote' ? 'quotation' : 'own')),
    ...plain(notice),
    ...plain(alt),
    ...[...pictures, ...video].flatMap((shown) => [...plain(shown.alt, cited), ...plain(shown.caption, cited)]),
    ...sound.flatMap(({ title }) => plain(title, cited)),
  ];
}

function proseTexts({ lang, lines, sections }: Prose): readonly PublishedText[] {
  return sections.flatMap(({ id, at, heading, paragraphs }) => [
    {
      text: heading,
      lang,
      voice: 'own' as const,
      marked: false,
      drawn: true,
      at: () => at,
      claims: () => [],
      links: () => false,
    },
    ...paragraphs.map(({ flat }) => ({
      text: flat.text,
      lang,
      voice: 'own' as const,
      marked: true,
      drawn: false,
      at: (start: number) => lines.at(offsetOf(flat, start), id),
      claims: (from: number, to: number) => [
        ...new Set(
          flat.runs.flatMap(({ claim, start, end }) => (claim !== null && start < to && from < end ? claim : [])),
        ),
      ],
      links: (from: number, to: number) =>
        flat.runs.some(({ claim, start, end }) => claim !== null && start <= from && to <= end),
    })),
  ]);
}
