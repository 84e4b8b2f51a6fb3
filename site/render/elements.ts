import { Fragment, options, type VNode } from 'preact';
import type { Edition } from '../editions/edition.ts';

const attribute = ({ props }: VNode, name: string): string | null => {
  const value = (props as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : null;
};

/** What an element loads: a list of one picture's widths has an address before each. */
function loadedBy(vnode: VNode): readonly string[] {
  if (vnode.type === 'link') return [attribute(vnode, 'href') ?? []].flat();
  const listed = attribute(vnode, 'srcset')?.split(/,\s+/) ?? [];
  return [attribute(vnode, 'src') ?? [], ...listed.map((one) => one.split(' ', 1))].flat();
}

function without(vnode: VNode, ...names: readonly string[]): void {
  const left = Object.entries(vnode.props).filter(([name]) => !names.includes(name));
  vnode.props = Object.fromEntries(left) as VNode['props'];
}

function leaveOut(vnode: VNode): void {
  vnode.type = Fragment as unknown as string;
  vnode.props = { children: null };
}

/** An element as the edition must have it: links lead where they can, and what only scripts read is not there without them. */
function write(vnode: VNode, page: string, edition: Edition, runs: boolean): void {
  if (vnode.type === 'source' && edition.formats === 'common' && attribute(vnode, 'type') !== null) {
    leaveOut(vnode);
    return;
  }
  if (typeof vnode.type === 'string') for (const address of loadedBy(vnode)) edition.load(page, address);
  switch (vnode.type) {
    case 'a': {
      const href = attribute(vnode, 'href');
      const led = href === null ? null : edition.link(page, href);
      if (led !== null) vnode.props = Object.assign({}, vnode.props, { href: led });
      else if (href !== null) {
        vnode.type = 'span'; // the words of a link that leads nowhere
        without(vnode, 'href', 'download', 'rel', 'target');
      }
      return;
    }
    case 'script':
      if (runs) return;
      leaveOut(vnode);
      return;
    case 'noscript':
      if (!runs) vnode.type = Fragment as unknown as string; // it stands there for everybody
  }
}

/** Calls `render` with every element that it makes written for a page of an edition; `runs`: whether scripts do there. */
export function inEdition<Made>(edition: Edition, page: string, runs: boolean, render: () => Made): Made {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    write(vnode, page, edition, runs);
  };
  try {
    return render();
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
}
