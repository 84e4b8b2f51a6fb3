import type { Block } from '../src/core/prose.ts';

/** Each kind of block, with the same words wherever it has any. */
export const everyBlock = <Words>(words: Words): readonly Block<Words>[] => [
  { kind: 'paragraph', words },
  { kind: 'heading', words },
  { kind: 'list', first: null, items: [{ words, within: { first: 2, items: [words, words] } }] },
  { kind: 'list', first: 1, items: [{ words, within: null }] },
  { kind: 'quotation', paragraphs: [words, words], by: words },
  { kind: 'quotation', paragraphs: [words], by: null },
  { kind: 'table', align: ['left', 'right', null], head: [words, words, words], rows: [[words, words, words]] },
];
