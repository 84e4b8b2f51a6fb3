import type { ComponentChildren, JSX } from 'preact';
import { plainText } from '../../core/cite/plain.ts';
import { typographic } from '../../core/language/typography.ts';
import type { Align, Block, ItemList, Paragraph } from '../../core/prose.ts';
import { EN_PROSE } from '../../strings/prose.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

interface Props {
  readonly blocks: readonly Block[];
  readonly lang: string;
  /** The element of a heading within the step: one level under the step's own. */
  readonly heading: 'h2' | 'h3';
  /** How a text is set within its element. */
  readonly words: (words: Paragraph) => ComponentChildren;
  /** Whether they are marked as what a page of a small frame takes or leaves whole. */
  readonly units?: boolean;
}

type Set = Pick<Props, 'words' | 'lang'> & {
  readonly unit: (end: 'whole' | 'heading') => { readonly 'data-unit'?: string };
};

function Items<Item>({ list, item }: { readonly list: ItemList<Item>; readonly item: (item: Item) => JSX.Element }) {
  const { first, items } = list;
  if (first === null) return <ul class="bullets">{items.map(item)}</ul>;
  return (
    <ol class="numbers" start={first === 1 ? undefined : first}>
      {items.map(item)}
    </ol>
  );
}

function Quotation({ paragraphs, by, set }: Pick<Kind<'quotation'>, 'paragraphs' | 'by'> & { readonly set: Set }) {
  const quoted = (
    <blockquote>
      {paragraphs.map((words) => (
        <p>{set.words(words)}</p>
      ))}
    </blockquote>
  );
  if (by === null) return quoted;
  return (
    <figure class="quoted">
      {quoted}
      <figcaption {...set.unit('whole')}>— {set.words(by)}</figcaption>
    </figure>
  );
}

const SIDES = { left: 'is-start', right: 'is-end', center: 'is-middle' } as const;
const sideOf = (align: Align | undefined): string | undefined => (align == null ? undefined : SIDES[align]);

/** It scrolls by itself where it is wider than its column: by finger, and by key once it has the focus. */
function Table({ align, head, rows, set }: Pick<Kind<'table'>, 'align' | 'head' | 'rows'> & { readonly set: Set }) {
  const names = head.map((words) => typographic(plainText(words), set.lang)).filter((name) => name !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
    <div class="told-table" role="group" tabIndex={0} aria-label={EN_PROSE.table(names)}>
      <table>
        <thead>
          <tr {...set.unit('heading')}>
            {head.map((words, column) =>
              words.length === 0 ? (
                <td />
              ) : (
                <th scope="col" class={sideOf(align[column])}>
                  {set.words(words)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr {...set.unit('whole')}>
              {row.map((words, column) => (
                <td class={sideOf(align[column])}>{set.words(words)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What is told under a heading, each part as the element that it is. */
export function Blocks({ blocks, lang, heading: Heading, words, units = false }: Props): JSX.Element {
  const set: Set = { words, lang, unit: (end) => (units ? { 'data-unit': end } : {}) };
  const one = (block: Block): JSX.Element => {
    switch (block.kind) {
      case 'paragraph':
        return <p>{words(block.words)}</p>;
      case 'heading':
        return <Heading {...set.unit('heading')}>{words(block.words)}</Heading>;
      case 'list':
        return (
          <Items
            list={block}
            item={({ words: own, within }) => (
              <li>
                {words(own)}
                {within === null ? null : <Items list={within} item={(inner) => <li>{words(inner)}</li>} />}
              </li>
            )}
          />
        );
      case 'quotation':
        return <Quotation {...block} set={set} />;
      case 'table':
        return <Table {...block} set={set} />;
      default:
        return block satisfies never;
    }
  };
  return <>{blocks.map(one)}</>;
}
