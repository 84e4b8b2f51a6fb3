const GROWS_MS = 1500; // milliseconds that a host has to give the frame the height that it asked for
const SLACK_PX = 24; // CSS pixels that may be missing, as where a host rounds

/**
 * In a host that gives the frame no height of its own, a story in one flow would take the wheel and the finger that are
 * to move the host. It shows what fits instead, and the way to the rest of it.
 */
export function letThrough(frame: HTMLElement): void {
  const foot = frame.querySelector<HTMLElement>('.frame-foot');
  const look = (): void => {
    const cut = window.parent !== window && frame.clientHeight > window.innerHeight + SLACK_PX;
    document.documentElement.style.overflow = cut ? 'hidden' : '';
    if (foot !== null) foot.style.cssText = cut ? 'position:fixed;inset:auto 0 0;background:var(--paper)' : '';
  };
  const later = (): void => void setTimeout(look, GROWS_MS);
  window.addEventListener('resize', later);
  later();
}
