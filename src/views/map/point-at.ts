import type { PlayheadStore } from '../../playhead/playhead.ts';

/** A mark that is pointed at lights its place wherever the text names it. */
export function lightPlaces(container: HTMLElement, store: PlayheadStore): void {
  container.addEventListener('pointerover', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('.mark') : null;
    store.getState().look({ lit: mark?.getAttribute('data-place') ?? null });
  });
  container.addEventListener('pointerleave', () => store.getState().look({ lit: null }));
}
