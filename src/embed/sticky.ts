const SCROLLS = /auto|scroll|hidden|overlay/;

/**
 * Whether an ancestor keeps a sticky box from sticking to the window, or gives it other measures: one that scrolls or
 * cuts, and one that is transformed or contained. What is said of the body is the window's, as long as the root says
 * nothing of its own.
 */
export function keepsFromSticking(element: Element): boolean {
  const root = document.documentElement;
  for (let at = parentOf(element); at !== null && at !== root; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const window = at === document.body && getComputedStyle(root).overflow === 'visible';
    if (!window && (SCROLLS.test(style.overflowX) || SCROLLS.test(style.overflowY))) return true;
    if (style.transform !== 'none' || style.filter !== 'none' || style.perspective !== 'none') return true;
    if (/paint|layout|strict|content/.test(style.contain)) return true;
  }
  return false;
}

/** Its parent as it is laid out, out of a shadow too. */
function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
