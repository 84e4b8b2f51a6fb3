import { type ComponentChildren, isValidElement } from 'preact';

/** An element of HTML, with what is within it. */
export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly Node[];
}
export type Node = string | Element;

type Component = (props: unknown) => ComponentChildren;

const isComponent = (type: unknown): type is Component => typeof type === 'function';

/** What components make, as elements and words: nothing is rendered, so none of them may have a state. */
export function treeOf(children: ComponentChildren): readonly Node[] {
  if (Array.isArray(children)) return children.flatMap(treeOf);
  if (typeof children === 'string' || typeof children === 'number') return [String(children)];
  if (!isValidElement(children)) return []; // null, a boolean: nothing is shown for it
  const { type, props } = children;
  if (isComponent(type)) return treeOf(type(props));
  if (typeof type !== 'string') throw new Error('expected an element or a component, got neither');
  return [{ type, props: { ...props }, children: treeOf(props.children) }];
}

/** An attribute in words; '' where it has none. */
export const attribute = ({ props }: Element, name: string): string => {
  const value = props[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

export const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class').split(' ').includes(name);

/** The first element of a kind, at any depth; null: there is none. */
export function found(nodes: readonly Node[], type: string): Element | null {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const within = node.type === type ? node : found(node.children, type);
    if (within !== null) return within;
  }
  return null;
}
