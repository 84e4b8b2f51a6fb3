import { type Block, type Marker, type Run, TAB } from './blocks.ts';
import { isInline, isUnsaid, runsOf } from './runs.ts';
import { attribute, type Element, found, hasClass, type Node } from './tree.ts';

// A page for class as it is printed, as blocks: so a file to edit says what the page says, and no second text is kept.

/** Where in the page one is. */
interface At {
  /** The site's root, as the page's addresses have it. */
  readonly root: string;
  /** How many lists one is in. */
  readonly within: number;
  /** A number for each list that counts: counting begins anew in each. */
  readonly lists: { next: number };
}

const BOXES = [
  'main',
  'section',
  'div',
  'figure',
  'dl',
  'dt',
  'dd',
  'details',
  'summary',
  'figcaption',
  'blockquote',
] as const;
/** What no paper has, or what paper has otherwise: its code for cameras stands on the page. */
const LEFT_OUT = ['svg', 'noscript'] as const;
const isOneOf = (list: readonly string[], type: string): boolean => list.includes(type);

/** What stands in a box: blocks, and lines of words between them. */
function flow(nodes: readonly Node[], at: At, words: (runs: readonly Run[]) => Block): readonly Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const flush = (): void => {
    const runs = runsOf(line);
    if (runs.some(({ text }) => text.trim() !== '')) blocks.push(words(runs));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(node);
      continue;
    }
    flush();
    if (typeof node !== 'string') blocks.push(...blocksOf(node, at));
  }
  flush();
  return blocks;
}

const textAt =
  ({ within }: At) =>
  (runs: readonly Run[]): Block => ({ is: 'text', runs, within });

const strongAt =
  (at: At) =>
  (runs: readonly Run[]): Block =>
    textAt(at)(runs.map((run) => ({ ...run, strong: true })));

const isNumber = (node: Node): node is Element => typeof node !== 'string' && hasClass(node, 'entry-number');

/** What is given to a group shares no sheet with another: `class.css` says the same of its page. */
const isCard = (element: Element): boolean => attribute(element, 'id').startsWith('role-');

/** An item with what hangs below it. Its first line has the marker, or the number that is written in it. */
function itemOf(item: Element, marker: Marker, at: At): readonly Block[] {
  const number = item.children.find(isNumber);
  const rest = item.children.filter((node) => !isNumber(node));
  const below: At = { ...at, within: at.within + 1 };
  const [first, ...more] = flow(rest, below, textAt(below));
  if (first === undefined) return [];
  const before = number === undefined ? [] : [...runsOf([number]), { text: TAB }];
  const runs = first.is === 'text' ? [...before, ...first.runs] : before;
  const own: Block = { is: 'item', runs, marker: number === undefined ? marker : { of: 'number' }, within: at.within };
  return first.is === 'text' ? [own, ...more] : [own, first, ...more];
}

function listOf(list: Element, at: At): readonly Block[] {
  const items = list.children.filter((node) => typeof node !== 'string');
  if (hasClass(list, 'sign')) return items.map((item) => ({ is: 'name', runs: runsOf(item.children) }));
  const marker: Marker = list.type === 'ol' ? { of: 'count', list: at.lists.next++ } : { of: 'bullet' };
  return items.flatMap((item): readonly Block[] => {
    if (hasClass(item, 'write')) return [{ is: 'line', runs: runsOf(item.children) }];
    if (hasClass(list, 'to-name')) return [{ is: 'text', runs: runsOf(item.children), within: at.within }];
    return itemOf(item, marker, at);
  });
}

const elementsIn = (element: Element | null): readonly Element[] =>
  element?.children.filter((node) => typeof node !== 'string') ?? [];

function tableOf(table: Element): Block {
  const cellsOf = (row: Element): readonly (readonly Run[])[] =>
    elementsIn(row).map((cell) => runsOf(cell.children, cell.type === 'th' ? { strong: true } : {}));
  return {
    is: 'table',
    caption: runsOf(found(table.children, 'caption')?.children ?? []),
    head: elementsIn(found(table.children, 'thead')).flatMap(cellsOf),
    rows: elementsIn(found(table.children, 'tbody')).map(cellsOf),
  };
}

function pictureOf(image: Element, { root }: At): Block {
  const [source, alt] = [attribute(image, 'src'), attribute(image, 'alt')];
  if (!source.startsWith(root) || alt === '')
    throw new Error(`paper: expected a picture of ours with words, got ${source}`);
  const [width, height] = [Number(attribute(image, 'width')), Number(attribute(image, 'height'))];
  return { is: 'picture', file: source.slice(root.length), alt, width, height };
}

function blocksOf(element: Element, at: At): readonly Block[] {
  const { type, children } = element;
  if (isOneOf(LEFT_OUT, type) || isUnsaid(element)) return [];
  if (hasClass(element, 'write')) return [{ is: 'line', runs: [] }];
  switch (type) {
    case 'h1':
      return [{ is: 'heading', level: 1, runs: runsOf(children) }];
    case 'h2':
      return [{ is: 'heading', level: 2, runs: runsOf(children) }];
    case 'h3':
      return [{ is: 'heading', level: 3, runs: runsOf(children) }];
    case 'p':
      return flow(children, at, hasClass(element, 'check-what') ? strongAt(at) : textAt(at));
    case 'ul':
    case 'ol':
      return listOf(element, at);
    case 'table':
      return [tableOf(element)];
    case 'img':
      return [pictureOf(element, at)];
  }
  if (isOneOf(BOXES, type)) {
    const [first, ...more] = flow(children, at, textAt(at));
    if (first === undefined) return [];
    return [first.is === 'heading' && isCard(element) ? { ...first, opensSheet: true } : first, ...more];
  }
  throw new Error(`paper: no way is known to write <${type}>`);
}

export interface Paper {
  /** What it is a sheet to, and where that is. */
  readonly head: readonly Run[];
  readonly blocks: readonly Block[];
  /** Who made it, when, under what licence. */
  readonly credit: string;
}

/** A page as a paper. `root` is what its addresses begin with. */
export function paperOf(page: readonly Node[], root: string): Paper {
  const main = found(page, 'main');
  if (main === null) throw new Error('paper: expected a page with a main part, got none');
  const foot = found(found(page, 'footer')?.children ?? [], 'p');
  const credit = runsOf(foot?.children ?? []);
  return {
    head: runsOf(found(found(page, 'header')?.children ?? [], 'p')?.children ?? []),
    blocks: blocksOf(main, { root, within: 0, lists: { next: 0 } }),
    credit: credit.map(({ text }) => text).join(''),
  };
}
