import { type Align, type Block, blockWith, type ItemList } from '../prose.ts';
import { block, element, type Html, joined, shown } from './html.ts';
import type { ToldPiece } from './told.ts';

// A part of a step's prose in a host's page, in plain elements, with no more of a style than any host's reset leaves needed.

export const AIR = 'margin:1em 0'; // browsers set figures in by 40 pixels a side, of which a phone has none to spare
export const BULLETS = 'padding:0 1.2em'; // room for them whatever a host's reset says, on the side where the text begins
const CELL = 'padding:.2em 1em .2em 0';
const SCROLLS = 'overflow-x:auto'; // a wide table never widens the host's page
const SIDES = { left: 'start', right: 'end', center: 'center' } as const;

const sideOf = (align: Align | undefined): string => `${CELL};text-align:${align == null ? 'start' : SIDES[align]}`;

function listed<Item>({ first, items }: ItemList<Item>, item: (item: Item) => Html): Html {
  const tag = first === null ? 'ul' : 'ol';
  return block(tag, { start: first === 1 ? null : first, style: BULLETS }, items.map(item));
}

/** `words`: a text of it as it stands in the host's page. */
export function told(piece: Block<readonly ToldPiece[]>, words: (pieces: readonly ToldPiece[]) => Html): Html {
  const made = blockWith(piece, words);
  switch (made.kind) {
    case 'paragraph':
      return element('p', {}, made.words);
    case 'heading':
      return element('h4', {}, made.words);
    case 'list':
      return listed(made, ({ words: own, within }) => {
        if (within === null) return element('li', {}, own);
        return block('li', {}, [own, listed(within, (each) => element('li', {}, each))]);
      });
    case 'quotation':
      return block('figure', { style: AIR }, [
        block(
          'blockquote',
          {},
          made.paragraphs.map((each) => element('p', {}, each)),
        ),
        ...(made.by === null ? [] : [element('figcaption', {}, joined([shown('— '), made.by]))]),
      ]);
    case 'table': {
      const row = (tag: 'th' | 'td', cells: readonly Html[]): Html =>
        element(
          'tr',
          {},
          joined(cells.map((cell, column) => element(tag, { style: sideOf(made.align[column]) }, cell))),
        );
      const parts = [
        block('thead', {}, [row('th', made.head)]),
        block(
          'tbody',
          {},
          made.rows.map((cells) => row('td', cells)),
        ),
      ];
      return block('div', { style: SCROLLS }, [block('table', {}, parts)]);
    }
    default:
      return made satisfies never;
  }
}
