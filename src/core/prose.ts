import type { ClaimRef, PlaceId, StepId } from './ids.ts';

/** Prose of one step in one language. A story whose claims are checked has paragraphs alone. */
export interface StepProse {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'em' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'claim'; readonly claim: ClaimRef; readonly children: readonly Inline[] }
  | { readonly kind: 'place'; readonly place: PlaceId; readonly children: readonly Inline[] }
  | { readonly kind: 'step'; readonly step: StepId; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };
export type Paragraph = readonly Inline[];

export type Align = 'left' | 'right' | 'center' | null;

/** A part of a step's prose; `Words` is what its text is made of. */
export type Block<Words = Paragraph> =
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'heading'; readonly words: Words }
  | (ItemList<ListItem<Words>> & { readonly kind: 'list' })
  | { readonly kind: 'quotation'; readonly paragraphs: readonly Words[]; readonly by: Words | null }
  | {
      readonly kind: 'table';
      readonly align: readonly Align[]; // of each column
      readonly head: readonly Words[];
      readonly rows: readonly (readonly Words[])[]; // each as long as the head
    };

/** `first` is the number of the first item; null: they have none. */
export interface ItemList<Item> {
  readonly first: number | null;
  readonly items: readonly Item[];
}

/** A list may stand in an item, and none in that. */
export interface ListItem<Words = Paragraph> {
  readonly words: Words;
  readonly within: ItemList<Words> | null;
}

/** The same block with its texts made into something else, in the order in which they are read. */
export function blockWith<From, To>(block: Block<From>, made: (words: From) => To): Block<To> {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { kind: block.kind, words: made(block.words) };
    case 'list':
      return {
        ...block,
        items: block.items.map(({ words, within }) => ({
          words: made(words),
          within: within === null ? null : { ...within, items: within.items.map(made) },
        })),
      };
    case 'quotation':
      return { ...block, paragraphs: block.paragraphs.map(made), by: block.by === null ? null : made(block.by) };
    case 'table':
      return { ...block, head: block.head.map(made), rows: block.rows.map((row) => row.map(made)) };
    default:
      return block satisfies never;
  }
}

/** Every text of some prose by itself, in the order in which it is read: paragraphs, items, cells. */
export function textsOf<Words>(blocks: readonly Block<Words>[]): readonly Words[] {
  const found: Words[] = [];
  for (const block of blocks) blockWith(block, (words) => found.push(words));
  return found;
}

/** The texts of a step, where it is told at all. */
export const toldIn = (prose: StepProse | undefined): readonly Paragraph[] => textsOf(prose?.blocks ?? []);
