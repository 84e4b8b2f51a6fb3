/** How many pages a key leads on in text that is written to the right, or to which end. */
const KEYS: Readonly<Record<string, 1 | -1 | 'first' | 'last'>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: 'first',
  End: 'last',
};

/** Listens to the keys that turn pages. Left and right are those of the frame's direction of writing. */
export function onPageKeys(
  frame: HTMLElement,
  turn: (by: 1 | -1) => void,
  toEnd: (end: 'first' | 'last') => void,
): void {
  document.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const what = KEYS[key];
    if (what === undefined || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    if (what === 'first' || what === 'last') toEnd(what);
    else turn((getComputedStyle(frame).direction === 'rtl') === (what === 1) ? -1 : 1);
  });
}

/** Listens to links to steps. `named`: the index of a step by its id; less than 0: none. */
export function onStepLinks(
  frame: HTMLElement,
  named: (id: string | null) => number,
  to: (index: number) => void,
): void {
  frame.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const index = named(link?.getAttribute('href')?.slice(1) ?? null);
    if (index < 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault(); // the browser's own way would scroll the host to the frame
    to(index);
  });
}
