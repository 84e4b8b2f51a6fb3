// What may stand inside a paragraph. The list is of what is allowed: everything else is a problem, so that no kind of
// Markdown reaches the page that nobody thought of.
import type { Link, PhrasingContent, Text } from 'mdast';
import type { ClaimRef, PlaceId, StepId } from '../../ids.ts';
import type { Inline } from '../../prose.ts';
import type { At, Problems } from '../problem.ts';
import type { Lines, Run } from './flat.ts';
import { type Unsupported, unsupportedIn } from './unsupported.ts';

/** Looks ids up, and reports those that nobody defines. */
export interface Targets {
  claim(id: string, at: At): ClaimRef;
  place(id: string, at: At): PlaceId;
  step(id: string, at: At): StepId;
}

/** Fills itself while a paragraph is read. */
export interface Reading {
  readonly source: string;
  readonly lines: Lines;
  readonly path: string;
  readonly targets: Targets;
  readonly problems: Problems;
  /** Whether more than paragraphs may stand around it. */
  readonly free: boolean;
  text: string;
  depth: number;
  readonly runs: Run[];
}

type Inside = Pick<Run, 'claim' | 'uncounted'>;
const TARGETS = 'claim:000/id, place:id, step:id, uncounted:, https:, mailto: or #step-id';

export const MARKS_DEEP = 8; // marks inside each other; nobody reads more

export function readInlines(nodes: readonly PhrasingContent[], reading: Reading, inside: Inside): readonly Inline[] {
  const [first] = nodes;
  if (reading.depth === MARKS_DEEP && first !== undefined) {
    reading.problems.report(
      placeOf(first, reading),
      `expected at most ${MARKS_DEEP} marks inside each other, got more`,
      'take some of them out',
    );
    return [];
  }
  reading.depth += 1;
  const read = nodes.flatMap((node) => readInline(node, reading, inside));
  reading.depth -= 1;
  return read;
}

function readInline(node: PhrasingContent, reading: Reading, inside: Inside): readonly Inline[] {
  const at = placeOf(node, reading);
  switch (node.type) {
    case 'text':
      checkText(node, reading);
      return [{ kind: 'text', text: take(node.value, node, reading, inside) }];
    case 'emphasis':
      return [{ kind: 'em', children: readInlines(node.children, reading, inside) }];
    case 'strong':
      return [{ kind: 'strong', children: readInlines(node.children, reading, inside) }];
    case 'link':
      return readLink(node, at, reading, inside);
    case 'html':
      reading.problems.report(
        at,
        `expected Markdown, got raw HTML ${JSON.stringify(node.value)}`,
        'raw HTML is not shown: write it as Markdown',
      );
      return [];
    default:
      reading.problems.report(
        at,
        `expected text, *em*, **strong** or a link, got ${NAMES[node.type] ?? node.type}`,
        node.type.startsWith('image') ? IMAGE_HELP : 'say it in a sentence',
      );
      return [];
  }
}

const IMAGE_HELP = 'put it into the story’s folder media, and name it as pictures: of the step';

function readLink(node: Link, at: At, reading: Reading, inside: Inside): readonly Inline[] {
  const { problems, targets } = reading;
  const [, scheme = '', rest = ''] = /^([a-z]+:|#)(.*)$/s.exec(node.url) ?? [];
  const read = (more: Partial<Inside> = {}): readonly Inline[] =>
    readInlines(node.children, reading, { ...inside, ...more });
  if (node.children.length === 0) problems.report(at, 'expected words in the link, got none', 'write [words](target)');
  if (typeof node.title === 'string')
    problems.report(
      at,
      `expected a link without a title, got ${JSON.stringify(node.title)}`,
      'take what stands between quotation marks out',
    );
  switch (scheme) {
    case 'claim:':
      return [{ kind: 'claim', claim: targets.claim(rest, at), children: read({ claim: rest }) }];
    case 'place:':
      return [{ kind: 'place', place: targets.place(rest, at), children: read() }];
    case 'step:':
      return [{ kind: 'step', step: targets.step(rest, at), children: read() }];
    case 'uncounted:':
      return read({ uncounted: true });
    case '#':
      targets.step(rest, at);
      return [{ kind: 'link', href: node.url, children: read() }];
    case 'https:':
    case 'mailto:':
      if (!WHOLE[scheme].test(rest))
        problems.report(
          at,
          `expected a whole address, got ${JSON.stringify(node.url)}`,
          `as ${scheme === 'https:' ? 'https://example.org/page' : 'mailto:corrections@example.org'}`,
        );
      return [{ kind: 'link', href: node.url, children: read() }];
    default:
      problems.report(
        at,
        `expected a link to ${TARGETS}, got ${JSON.stringify(node.url)}`,
        'link to one of those, or write it as text',
      );
      return read();
  }
}

const WHOLE = {
  'https:': /^\/\/[^\s/?#.]+\.[^\s/?#]+/,
  'mailto:': /^[^\s@]+@[^\s@.]+\.[^\s@]+$/,
} as const;

/** Markdown that nobody reads here is text to its parser. */
function checkText(node: Text, reading: Reading): void {
  const source = node.position?.start.offset ?? 0;
  const written = reading.source.slice(source, node.position?.end.offset ?? source);
  const linked = /[<[]/.test(reading.source[source - 1] ?? '');
  const found = unsupportedIn(written, linked) ?? unknownEntity(written, node.value);
  if (found === null) return;
  reading.problems.report(
    reading.lines.at(source + found.index, reading.path),
    `expected text, *em*, **strong** or a link, got ${found.what}`,
    (reading.free ? found.free : undefined) ?? found.help,
  );
}

function unknownEntity(written: string, value: string): Unsupported | null {
  const found = /(?<!\\)&[a-z]+\d*;/i.exec(written);
  if (found === null || !value.includes(found[0])) return null;
  return { index: found.index, what: 'an entity that there is not', help: 'type the letter itself' };
}

/** Adds plain text to the flat paragraph. Where a line was broken is the author's affair: it reads as a space. */
function take(value: string, node: PhrasingContent, reading: Reading, inside: Inside): string {
  const shown = value.replace(/\r\n|\r|\n/g, ' ');
  const source = node.position?.start.offset ?? 0;
  const written = reading.source.slice(source, node.position?.end.offset ?? source).replace(/[\r\n]/g, ' ');
  const start = reading.text.length;
  reading.text += shown;
  reading.runs.push({ ...inside, start, end: reading.text.length, source, written });
  return shown;
}

export function placeOf(
  node: { readonly position?: { start: { offset?: number | undefined } } | undefined },
  { lines, path }: Pick<Reading, 'lines' | 'path'>,
): At {
  return lines.at(node.position?.start.offset ?? 0, path);
}

/** What an author calls the Markdown that is not allowed. */
export const NAMES: Readonly<Record<string, string>> = {
  blockquote: 'a block quotation',
  break: 'a hard line break',
  code: 'a block of code',
  definition: 'a link definition',
  emphasis: 'emphasis',
  heading: 'a heading',
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image',
  inlineCode: 'code',
  link: 'a link',
  linkReference: 'a link by reference',
  list: 'a list',
  strong: 'strong emphasis',
  table: 'a table',
  thematicBreak: 'a rule',
};
