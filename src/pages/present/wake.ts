/** Keeps the screen awake where the browser can, again whenever the page is back in sight. Nothing is said where it cannot. */
export function keepAwake(): void {
  let held: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      held = await navigator.wakeLock.request('screen');
    } catch {
      held = null; // a low battery, a policy: the screen may go dark
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  window.addEventListener('pagehide', () => {
    held?.release().catch(() => undefined);
    held = null;
  });
  void ask();
}
