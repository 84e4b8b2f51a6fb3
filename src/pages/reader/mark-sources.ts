import type { PlayheadStore } from '../../playhead/playhead.ts';

/** Marks every citation of the page while the lens asks for it: one attribute on the root, which the style sheet reads. */
export function markSources(store: PlayheadStore): void {
  const mark = (sources: boolean): void => {
    document.documentElement.toggleAttribute('data-sources', sources);
  };
  mark(store.getState().lens.sources);
  store.subscribe(({ lens }, before) => {
    if (lens.sources !== before.lens.sources) mark(lens.sources);
  });
}
