import type { Run } from './blocks.ts';
import { attribute, type Element, hasClass, type Node } from './tree.ts';

const EMPTY_BOX = '☐';

/** What is for screens alone, and signs that say nothing which the words beside them do not say. */
export const isUnsaid = (element: Element): boolean =>
  hasClass(element, 'screen-only') || String(element.props['aria-hidden']) === 'true';

type Manner = Omit<Run, 'text'>;

/** Inline elements that change how words are set, or not at all. Whatever is not here is no part of a line. */
const MANNERS: Readonly<Record<string, Manner>> = {
  a: {},
  span: {},
  bdi: {},
  abbr: {},
  time: {},
  strong: { strong: true },
  b: { strong: true },
  em: { emphasis: true },
  i: { emphasis: true },
  cite: { emphasis: true },
};

export const isInline = (node: Node): boolean => typeof node === 'string' || node.type in MANNERS;

/** Whether a link leads anywhere from a file: one within the site does only where its address is known. */
const leads = (address: string): boolean => /^https?:/.test(address);

function mannerOf(element: Element, around: Manner): Manner {
  const own = MANNERS[element.type];
  if (own === undefined) throw new Error(`paper: expected words, got <${element.type}>`);
  const href = element.type === 'a' ? attribute(element, 'href') : '';
  return {
    ...around,
    ...own,
    ...(leads(href) ? { link: href } : {}),
    ...(hasClass(element, 'account-where') || hasClass(element, 'paper-address') ? { small: true } : {}),
  };
}

/** The words of a line, each with how it is set. */
export function runsOf(nodes: readonly Node[], around: Manner = {}): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (typeof node === 'string') return [{ ...around, text: node }];
    if (hasClass(node, 'box')) return [{ ...around, text: EMPTY_BOX }];
    return isUnsaid(node) ? [] : runsOf(node.children, mannerOf(node, around));
  });
}
