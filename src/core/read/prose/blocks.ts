// What may stand under a heading. In a story whose claims are checked these are paragraphs; in any other lists, quotations,
// sub-headings and tables as well. The list is of what is allowed: everything else is refused by its name.
import type { Blockquote, Heading, ListItem as Item, List, PhrasingContent, RootContent, Table, Text } from 'mdast';
import type { Block, ItemList, ListItem, Paragraph } from '../../prose.ts';
import type { At } from '../problem.ts';
import type { Flat } from './flat.ts';
import { NAMES, placeOf, type Reading, readInlines } from './inline.ts';

/** A text of a section by itself: a paragraph, the words of an item, a cell. */
export interface ProseParagraph {
  readonly at: At;
  readonly inlines: Paragraph;
  readonly flat: Flat;
}

/** What the texts of a section share while they are read, in their order. */
interface SectionReading extends Omit<Reading, 'text' | 'depth' | 'runs'> {
  readonly paragraphs: ProseParagraph[];
}

type Placed = Parameters<typeof placeOf>[0];

export function report(node: Placed, reading: Omit<SectionReading, 'paragraphs'>, message: string, help: string): void {
  reading.problems.report(placeOf(node, reading), message, help);
}

/** Reads a text as one that stands by itself. */
function words(nodes: readonly PhrasingContent[], holder: Placed, section: SectionReading): Paragraph {
  const { paragraphs, ...shared } = section;
  const reading: Reading = { ...shared, text: '', depth: 0, runs: [] };
  const inlines = readInlines(nodes, reading, { claim: null, uncounted: false });
  paragraphs.push({ at: placeOf(holder, section), inlines, flat: { text: reading.text, runs: reading.runs } });
  return inlines;
}

/** A block of a section; null where it is refused. */
export function readBlock(node: RootContent, section: SectionReading): Block | null {
  if (node.type === 'paragraph') return { kind: 'paragraph', words: words(node.children, node, section) };
  if (node.type === 'html') {
    const message = `expected Markdown, got raw HTML ${JSON.stringify(node.value)}`;
    report(node, section, message, 'raw HTML is not shown: write it as Markdown');
    return null;
  }
  const { free } = section;
  if (free && node.type === 'list') return { kind: 'list', ...readList(node, section) };
  if (free && node.type === 'blockquote') return readQuotation(node, section);
  if (free && node.type === 'table') return readTable(node, section);
  const may = free ? 'a heading, a paragraph, a list, a quotation or a table' : 'a heading or a paragraph';
  report(node, section, `expected ${may}, got ${NAMES[node.type] ?? node.type}`, 'say it in a paragraph');
  return null;
}

export const SUB = 3; // hashes before a heading within a step

/** A heading within a step, one level under its own; null where it is refused. */
export function readSubHeading(node: Heading, section: SectionReading): Block | null {
  const refuse = (at: Placed, message: string, help: string): null => {
    report(at, section, message, help);
    return null;
  };
  const odd = node.children.find(({ type }) => type !== 'text');
  if (node.depth > SUB)
    return refuse(node, `expected a heading of two hashes, or three, got ${node.depth}`, 'write ### before it');
  if (section.path === 'start')
    return refuse(node, 'expected a step before a heading of three hashes, got none', 'write ## before it');
  if (odd !== undefined) {
    const message = `expected only text in a heading, got ${NAMES[odd.type] ?? odd.type}`;
    return refuse(odd, message, 'take the marks out; a heading is set as one');
  }
  if (node.children.length === 0)
    return refuse(node, 'expected words in a heading, got none', 'write them after the hashes, or take those out');
  return { kind: 'heading', words: words(node.children, node, section) };
}

function readList(node: List, section: SectionReading): ItemList<ListItem> {
  return { first: firstOf(node), items: node.children.map((item) => readItem(item, section)) };
}

const firstOf = ({ ordered, start }: List): number | null => (ordered === true ? (start ?? 1) : null);

function readItem(item: Item, section: SectionReading): ListItem {
  const own = ownWords(item, section);
  const [, next, ...more] = item.children;
  const within = next?.type === 'list' ? next : null;
  const over = within === null ? next : more[0];
  if (over !== undefined)
    report(
      over,
      section,
      `expected words in an item, and one list under them, got ${further(over)}`,
      'put it into one paragraph, or take it out of the list',
    );
  if (within === null) return { words: own, within: null };
  return {
    words: own,
    within: { first: firstOf(within), items: within.children.map((each) => readInner(each, section)) },
  };
}

const further = ({ type }: RootContent): string =>
  type === 'paragraph' ? 'a second paragraph' : (NAMES[type] ?? type);

/** An item of a list that stands in another. */
function readInner(item: Item, section: SectionReading): Paragraph {
  const own = ownWords(item, section);
  const over = item.children[1];
  if (over?.type === 'list')
    report(over, section, 'expected a list in a list at most, got one in that', 'take it out by one level');
  else if (over !== undefined)
    report(
      over,
      section,
      `expected words alone in an item of a list in a list, got ${further(over)}`,
      'put it into one paragraph, or take it out of the list',
    );
  return own;
}

function ownWords(item: Item, section: SectionReading): Paragraph {
  const [first] = item.children;
  if (first?.type === 'paragraph') return words(first.children, first, section);
  const got = first === undefined ? 'none' : (NAMES[first.type] ?? first.type);
  report(first ?? item, section, `expected words in an item, got ${got}`, 'write some, or take the item out');
  return [];
}

/** Paragraphs, and at the end a line that begins with a dash: whose words they are. */
function readQuotation({ children }: Blockquote, section: SectionReading): Block {
  const paragraphs: Paragraph[] = [];
  let by: Paragraph | null = null;
  children.forEach((child, index) => {
    const isLast = index === children.length - 1;
    if (child.type === 'paragraph') {
      const { told, named } = isLast
        ? whose(child.children, index === 0, section)
        : { told: child.children, named: null };
      if (told.length > 0) paragraphs.push(words(told, child, section));
      if (named !== null) by = words(named, child, section);
    } else if (isLast && index > 0 && isOneHyphen(child)) by = readInner(child.children[0], section);
    else {
      const message = `expected paragraphs in a quotation, got ${NAMES[child.type] ?? child.type}`;
      report(child, section, message, 'take it out of the quotation');
    }
  });
  return { kind: 'quotation', paragraphs, by };
}

/** A line with a hyphen for a dash, which Markdown takes for a list. */
const isOneHyphen = (node: RootContent): node is List & { readonly children: readonly [Item] } =>
  node.type === 'list' && node.ordered !== true && node.children.length === 1;

interface Whose {
  readonly told: readonly PhrasingContent[];
  readonly named: readonly PhrasingContent[] | null;
}

/** The last paragraph of a quotation, and what of it follows the dash with which a line of it, or all of it, begins. */
function whose(nodes: readonly PhrasingContent[], isFirst: boolean, { source }: SectionReading): Whose {
  const at = nodes.findLastIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const broken = nodes[at];
  if (broken?.type === 'text') {
    const { start, end } = spanOf(broken);
    const [value, raw] = [broken.value.lastIndexOf('\n'), start + source.slice(start, end).lastIndexOf('\n')];
    const named = afterDash([cut(broken, value + 1, raw + 1, end), ...nodes.slice(at + 1)], source);
    const line = { ...cut(broken, 0, start, raw), value: broken.value.slice(0, value) };
    if (named !== null) return { told: [...nodes.slice(0, at), line], named };
  }
  const named = isFirst ? null : afterDash(nodes, source);
  return named === null ? { told: nodes, named } : { told: [], named };
}

const spanOf = ({ position }: Text): { readonly start: number; readonly end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** A part of a text, from a letter on, with where it stands in the file. */
function cut({ value, position, ...text }: Text, from: number, start: number, end: number): Text {
  const part = { ...text, value: value.slice(from) };
  if (position === undefined) return part;
  const place = { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } };
  return { ...part, position: place };
}

/** What follows a dash where a text begins with one. Before it stand what marks the quotation and its indent. */
function afterDash(nodes: readonly PhrasingContent[], source: string): readonly PhrasingContent[] | null {
  const [first, ...others] = nodes;
  const dash = first?.type === 'text' ? /^(?:—|–|--)\s*/.exec(first.value) : null;
  if (first?.type !== 'text' || dash === null) return null;
  const { start, end } = spanOf(first);
  const written = /^[ \t>]*(?:—|–|--|&#?\w+;)\s*/.exec(source.slice(start, end))?.[0].length ?? 0;
  const rest = cut(first, dash[0].length, start + written, end);
  const named = rest.value === '' ? others : [rest, ...others];
  return named.length === 0 ? null : named;
}

function readTable({ children, align }: Table, section: SectionReading): Block {
  const [top, ...others] = children.map((row) => ({
    row,
    cells: row.children.map((cell) => words(cell.children, cell, section)),
  }));
  const head = top?.cells ?? [];
  const rows = others.map(({ row, cells }) => {
    if (cells.length !== head.length)
      report(
        row,
        section,
        `expected a row of ${head.length} cells, as the head of its table has, got one of ${cells.length}`,
        cells.length < head.length
          ? 'write an empty cell as | |; a paragraph under a table begins after an empty line'
          : 'take one out, or write a bar that is no border as \\|',
      );
    return cells;
  });
  if (head.every((cell) => cell.length === 0))
    report(top?.row ?? {}, section, 'expected words in the head of a table, got none', 'say what its columns hold');
  return { kind: 'table', align: head.map((_, column) => align?.[column] ?? null), head, rows };
}
