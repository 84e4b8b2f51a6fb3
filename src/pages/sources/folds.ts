import { entryState, keepInEntry } from '../../app/address.ts';

const FOLDS = 'details.report-fold';

/** Opens the report that an address leads to, or in which the statement stands that it leads to; of several none. */
function openFor(hash: string): void {
  const to = document.getElementById(hash.slice(1)); // ids are plain letters, as an address has them
  if (to === null) return;
  const [only, other] = to.querySelectorAll<HTMLDetailsElement>(FOLDS);
  const fold = to.closest<HTMLDetailsElement>(FOLDS) ?? (other === undefined ? only : undefined);
  if (fold === undefined || fold.open) return;
  fold.open = true;
  to.scrollIntoView();
}

/**
 * Reports whose statements are folded: an address opens the one that it leads into, in browsers that do not do so
 * themselves too; a reload and Back find open what was, and on paper all are.
 */
export function keepFolds(): void {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>(FOLDS)];
  const { open } = entryState();
  if (Array.isArray(open)) for (const index of open) folds[Number(index)]?.setAttribute('open', '');
  openFor(location.hash);
  let printed: readonly HTMLDetailsElement[] = []; // opened for paper alone
  for (const fold of folds)
    fold.addEventListener('toggle', () => {
      if (printed.length === 0) keepInEntry({ open: folds.flatMap((each, index) => (each.open ? [index] : [])) });
    });
  window.addEventListener('hashchange', () => openFor(location.hash));
  window.addEventListener('beforeprint', () => {
    printed = folds.filter((fold) => !fold.open);
    for (const fold of printed) fold.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const fold of printed) fold.open = false;
    setTimeout(() => {
      printed = []; // the browser tells of each that was closed
    });
  });
}
