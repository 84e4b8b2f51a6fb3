const SCROLLS = /auto|scroll|hidden|overlay/;

/**
 * Whether an ancestor keeps a sticky box from sticking to the window: one that scrolls or cuts. One that is transformed,
 * filtered or contained does not. What is said of the body is the window's, as long as the root says nothing of its own.
 */
export function keepsFromSticking(element: Element): boolean {
  const root = document.documentElement;
  for (let at = parentOf(element); at !== null && at !== root; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    const window = at === document.body && getComputedStyle(root).overflow === 'visible';
    if (!window && (SCROLLS.test(overflowX) || SCROLLS.test(overflowY))) return true;
  }
  return false;
}

/** Its parent as it is laid out, out of a shadow too. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Calls back when an ancestor was given other classes or styles, as where a dialogue locks the page or lets it go. */
export function onAncestorChange(element: Element, changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  for (let at = parentOf(element); at !== null; at = parentOf(at))
    watcher.observe(at, { attributeFilter: ['class', 'style'] });
  return () => watcher.disconnect();
}
