/** Marks the buttons that lead nowhere. Not `disabled`: a button that is loses the focus that pressed it. */
export function markEnds(host: HTMLElement, off: { readonly previous: boolean; readonly next: boolean }): void {
  for (const act of ['previous', 'next'] as const)
    host.querySelector(`[data-act="${act}"]`)?.setAttribute('aria-disabled', String(off[act]));
}
