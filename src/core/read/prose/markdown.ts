// text/<lang>.md: one section for each step, a heading with its id and then paragraphs.
import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Paragraph } from '../../story.ts';
import type { At, Problems } from '../problem.ts';
import type { Flat } from './flat.ts';
import { Lines } from './flat.ts';
import type { Targets } from './inline.ts';
import { NAMES, placeOf, readInlines } from './inline.ts';
import { withoutFrontMatter } from './unsupported.ts';

export interface ProseParagraph {
  readonly at: At;
  readonly inlines: Paragraph;
  readonly flat: Flat;
}
export interface Section {
  readonly id: string;
  readonly at: At;
  readonly heading: string;
  readonly paragraphs: readonly ProseParagraph[];
}
export interface Prose {
  readonly lang: string;
  readonly lines: Lines;
  readonly top: At;
  readonly sections: readonly Section[];
}

export function readProse(file: string, lang: string, given: string, targets: Targets, problems: Problems): Prose {
  const lines = new Lines(file, given);
  const { source, found: hasFront } = withoutFrontMatter(given);
  if (hasFront)
    problems.report(
      lines.at(0, ''),
      'expected a heading as "## Heading {#step-id}", got front matter',
      'take it out: what stands over a story is in story.yaml',
    );
  const sections: (Section & { readonly paragraphs: ProseParagraph[] })[] = [];
  for (const node of parse(source, lines, problems)) {
    const section = sections.at(-1);
    const path = section?.id ?? '';
    const at = placeOf(node, { lines, path });
    if (node.type === 'heading') sections.push({ ...readHeading(node, lines, problems), paragraphs: [] });
    else if (node.type === 'html') {
      problems.report(
        at,
        `expected Markdown, got raw HTML ${JSON.stringify(node.value)}`,
        'raw HTML is not shown: write it as Markdown',
      );
    } else if (node.type !== 'paragraph') {
      problems.report(
        at,
        `expected a heading or a paragraph, got ${NAMES[node.type] ?? node.type}`,
        'say it in a paragraph',
      );
    } else if (section === undefined)
      problems.report(
        at,
        'expected a heading as "## Heading {#step-id}", got a paragraph before the first',
        'put it under the heading of its step',
      );
    else {
      const reading = { source, lines, path, targets, problems, text: '', depth: 0, runs: [] };
      const inlines = readInlines(node.children, reading, { claim: null, uncounted: false });
      section.paragraphs.push({ at, inlines, flat: { text: reading.text, runs: reading.runs } });
    }
  }
  return { lang, lines, top: lines.at(0, ''), sections };
}

function parse(source: string, lines: Lines, problems: Problems): readonly RootContent[] {
  try {
    return fromMarkdown(source).children;
  } catch (error) {
    problems.report(
      lines.at(0, ''),
      `expected Markdown, got what its parser cannot read: ${String(error)}`,
      'write it with fewer marks inside each other',
    );
    return [];
  }
}

function readHeading(node: Heading, lines: Lines, problems: Problems): Omit<Section, 'paragraphs'> {
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
  else if (id === '')
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
