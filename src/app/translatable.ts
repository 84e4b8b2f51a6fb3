import { type ComponentChildren, createElement, Fragment, options } from 'preact';

// A browser that translates a page puts elements of its own in the place of text nodes. What holds on to a text node then
// writes where nobody reads, and takes away what is not there. So each text that Preact draws stands in an element of its
// own, which is made anew with it: whatever was put into that goes with it.

/** What holds text and nothing else, by its nature. */
const ONLY_TEXT: ReadonlySet<unknown> = new Set(['option', 'textarea', 'title', 'text']);
const { vnode: before } = options;
let boxing = false; // its own element is not to be given one

function boxed(child: ComponentChildren): ComponentChildren {
  if (Array.isArray(child)) return child.map(boxed);
  const text = typeof child === 'number' ? String(child) : child;
  if (typeof text !== 'string' || text.trim() === '') return child;
  boxing = true;
  const box = createElement('span', { key: text }, text);
  boxing = false;
  return box;
}

options.vnode = (vnode) => {
  const { type, props } = vnode;
  if (!boxing && (type === Fragment || (typeof type === 'string' && !ONLY_TEXT.has(type))))
    (props as { children?: ComponentChildren }).children = boxed(props.children);
  before?.(vnode);
};
