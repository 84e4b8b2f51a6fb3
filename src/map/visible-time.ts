const TICK_MS = 250;

/**
 * Calls back once the page has been looked at for so many milliseconds: a hidden page draws nothing and is not late.
 * Answers with what cancels it.
 */
export function afterVisibleTime(milliseconds: number, then: () => void): () => void {
  let left = milliseconds;
  const timer = setInterval(() => {
    if (!document.hidden) left -= TICK_MS;
    if (left > 0) return;
    clearInterval(timer);
    then();
  }, TICK_MS);
  return () => clearInterval(timer);
}
