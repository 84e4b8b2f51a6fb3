/** Calls back when the page has nothing else to do; `instead`: milliseconds where a browser cannot say when (Safari). */
export function whenIdle(work: () => void, instead: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, instead);
}
