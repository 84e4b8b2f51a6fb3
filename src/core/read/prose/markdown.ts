// text/<lang>.md: one section for each step, a heading with its id and then paragraphs.
import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from '../../prose.ts';
import type { At, Problems } from '../problem.ts';
import type { Evidence } from '../specs/story.ts';
import { type ProseParagraph, readBlock, readSubHeading, report, SUB } from './blocks.ts';
import { Lines } from './flat.ts';
import type { Targets } from './inline.ts';
import { NAMES, placeOf } from './inline.ts';
import { withoutFrontMatter } from './unsupported.ts';

export interface Section {
  readonly id: string;
  readonly at: At;
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** The texts of its blocks, each by itself. */
  readonly paragraphs: readonly ProseParagraph[];
}
export interface Prose {
  readonly lang: string;
  readonly lines: Lines;
  readonly top: At;
  readonly sections: readonly Section[];
}

/** Prose as it is yet to be read. */
export interface ProseFile {
  readonly path: string;
  readonly lang: string;
  readonly text: string;
}

export function readProse(file: ProseFile, evidence: Evidence, targets: Targets, problems: Problems): Prose {
  const lines = new Lines(file.path, file.text);
  const { source, found: hasFront } = withoutFrontMatter(file.text);
  if (hasFront)
    problems.report(
      lines.at(0, ''),
      'expected a heading as "## Heading {#step-id}", got front matter',
      'take it out: what stands over a story is in story.yaml',
    );
  const free = evidence === 'none';
  const sections: (Section & { readonly blocks: Block[]; readonly paragraphs: ProseParagraph[] })[] = [];
  for (const node of parse(source, free, lines, problems)) {
    const section = sections.at(-1);
    const path = section?.id ?? '';
    const isSub = free && node.type === 'heading' && node.depth >= SUB && section !== undefined;
    if (node.type === 'heading' && !isSub) {
      sections.push({ ...readHeading(node, lines, problems), blocks: [], paragraphs: [] });
      continue;
    }
    const reading = { source, lines, path, targets, problems, free, paragraphs: section?.paragraphs ?? [] };
    if (section === undefined && node.type === 'paragraph') {
      const message = 'expected a heading as "## Heading {#step-id}", got a paragraph before the first';
      report(node, reading, message, 'put it under the heading of its step');
      continue;
    }
    const block = node.type === 'heading' ? readSubHeading(node, reading) : readBlock(node, reading);
    if (block !== null) section?.blocks.push(block);
  }
  return { lang: file.lang, lines, top: lines.at(0, ''), sections };
}

function parse(source: string, free: boolean, lines: Lines, problems: Problems): readonly RootContent[] {
  try {
    const tables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
    return fromMarkdown(source, free ? tables : null).children;
  } catch (error) {
    problems.report(
      lines.at(0, ''),
      `expected Markdown, got what its parser cannot read: ${String(error)}`,
      'write it with fewer marks inside each other',
    );
    return [];
  }
}

type Named = Pick<Section, 'id' | 'at' | 'heading'>;

function readHeading(node: Heading, lines: Lines, problems: Problems): Named {
  const at = placeOf(node, { lines, path: '' });
  const whole = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const [, heading = whole.trim(), id = ''] = /^(.*\S)\s*\{#([a-z0-9-]+)\}\s*$/s.exec(whole) ?? [];
  const odd = node.children.find(({ type }) => type !== 'text');
  if (odd !== undefined)
    problems.report(
      placeOf(odd, { lines, path: id }),
      `expected only text in a heading, got ${NAMES[odd.type] ?? odd.type}`,
      'take the marks out; a heading is set as one',
    );
  else if (id === '' && node.depth === 2)
    problems.report(
      at,
      `expected a heading as "## Heading {#step-id}", got ${JSON.stringify(whole)}`,
      'give it the id of its step: ## Heading {#step-id}',
    );
  if (node.depth !== 2)
    problems.report(
      { ...at, path: id },
      `expected a heading of two hashes (##), got ${'#'.repeat(node.depth)}`,
      'write ## before it',
    );
  return { id, at: { ...at, path: id }, heading };
}
