import { ownTask } from '../app/own-task.ts';

/**
 * Calls back with where the page is scrolled to, pixels, in a task of its own once the frame that shows it is over: within,
 * all that hears of a scroll would keep that frame waiting, and the page would be laid out once more to be asked. Answers
 * with what reads at once a scroll that nobody was told of yet.
 */
export function hearScrolls(hear: (scroll: number) => void): () => void {
  let scrolled = false; // since the page was last asked
  function read(): void {
    if (!scrolled) return;
    scrolled = false;
    hear(window.scrollY);
  }
  window.addEventListener(
    'scroll',
    () => {
      if (!scrolled) ownTask(read);
      scrolled = true;
    },
    { passive: true },
  );
  return read;
}
